/** The platform, by the generated client and nothing else. */

import { connect, ProblemError } from "@tradewind/client";
import { BASE } from "./router";
import { logOut, session } from "./session";

const setting = document.querySelector<HTMLMetaElement>('meta[name="tradewind-api"]')?.content;
const origin = setting || BASE.replace(/\/console$/, "");

export const client = connect({ baseUrl: origin.replace(/\/+$/, ""), token: () => session.peek()?.token });

// A token that is not taken any more leads to the login; the address stays, so that one comes back to the page.
client.interceptors.response.use((response) => {
  if (response.status === 401) logOut();
  return response;
});

/** What every call says: our client, and refusals as exceptions. */
export const ask = { client, throwOnError: true } as const;

export function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** Whatever was thrown, as something that can be shown. A mistake of our own is one, too. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const bare = { type: "about:blank", trace_id: null, params: {}, errors: [] };
  const problem = { ...bare, title: "Error", status: 0, code: "page_failed", detail: String(error) };
  return new ProblemError(problem, { cause: error });
}

export function version(of: { version: number }): { "if-match": string } {
  return { "if-match": `"${of.version}"` };
}

/** Without what is not set: a parameter that is there has to have a value. */
export function given<T extends Record<string, unknown>>(query: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
