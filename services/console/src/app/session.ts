/** Who is logged in. The token lies in memory and in sessionStorage: it ends with the tab, and is in no address. */

import { computed, signal } from "@preact/signals";
import type { Caller } from "@tradewind/client";

export interface Session {
  token: string;
  expiresAt: number; // milliseconds
}

const KEY = "tradewind.session";

export const session = signal<Session | undefined>(stored());
export const caller = signal<Caller | undefined>(undefined);
export const scopes = computed(() => new Set(caller.value?.scopes ?? []));

function stored(): Session | undefined {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Session | null;
    return found && found.expiresAt > Date.now() ? found : undefined;
  } catch {
    return undefined;
  }
}

export function logIn(token: string, expiresAt: number): void {
  session.value = { token, expiresAt };
  sessionStorage.setItem(KEY, JSON.stringify(session.value));
}

export function logOut(): void {
  sessionStorage.removeItem(KEY);
  session.value = undefined;
  caller.value = undefined;
}

/** Whether the buttons of a scope are shown; the services decide for themselves. */
export function may(scope: string): boolean {
  return scopes.value.has(scope);
}
