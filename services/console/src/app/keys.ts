/** The keyboard: single keys outside of fields, as in "g o" for the orders. */

import { signal } from "@preact/signals";
import { go, here, href, place } from "./router";

export const helpShown = signal(false);

/** "g" and then this key; the areas fill it. */
export const destinations = new Map<string, string>();

const FIELDS = "input, select, textarea, [contenteditable]";
const SECOND_KEY_MS = 1_500;
let prefixed = 0;

addEventListener("keydown", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (event.key === "Escape") {
    leave(target);
    return;
  }
  if (target?.matches(FIELDS) || event.metaKey || event.ctrlKey || event.altKey) return;
  if (Date.now() - prefixed < SECOND_KEY_MS) {
    prefixed = 0;
    const path = destinations.get(event.key);
    if (path) {
      event.preventDefault();
      go(href(path));
    }
    return;
  }
  const action = ACTIONS[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
});

const ACTIONS: Record<string, () => void> = {
  "/": () => document.querySelector<HTMLInputElement>("#search")?.focus(),
  "?": () => (helpShown.value = !helpShown.value),
  g: () => (prefixed = Date.now()),
  j: () => step(1),
  k: () => step(-1),
};

function leave(target: Element | null): void {
  if (helpShown.value) helpShown.value = false;
  else if (target instanceof HTMLElement && target.matches(FIELDS)) target.blur();
  else if (place.peek().query.has("open")) go(here({ open: null }));
}

/** To the next or the previous row. Rows are links, so that Enter opens them. */
function step(by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  if (!rows.length) return;
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
  rows[next]?.focus();
}
