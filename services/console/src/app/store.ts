/** The store (a channel) that one looks at: in the address, and kept from page to page. */

import { channels } from "./reference";
import { place } from "./router";
import { caller } from "./session";

/** Null: all of them. Lists that know the channel of their rows obey it. */
export function store(): string | null {
  return place.value.query.get("store") || null;
}

export function stores(): string[] {
  const known = caller.value?.channels ?? channels();
  const chosen = store();
  return chosen === null || known.includes(chosen) ? known : [...known, chosen];
}
