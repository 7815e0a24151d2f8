/** The URL is the state: which page, its filters, what is open. Pages are below BASE. */

import { signal } from "@preact/signals";

/** Where this page is: behind a proxy there may be something before it. */
export const BASE = document.querySelector<HTMLMetaElement>('meta[name="tradewind-base"]')?.content || "/console";

export interface Place {
  path: string; // "/orders/0199…", below BASE
  query: URLSearchParams;
}

export const place = signal<Place>(read());

function read(): Place {
  const path = location.pathname.slice(BASE.length).replace(/\/+$/, "") || "/";
  return { path, query: new URLSearchParams(location.search) };
}

addEventListener("popstate", () => (place.value = read()));

type Values = Record<string, string | number | boolean | null | undefined>;

/** What stays in the address from page to page: the language, the store, the time zone. */
export const KEPT = ["lang", "store", "tz"] as const;

/** The address of a page. What is kept stays in it when it is there. */
export function href(path: string, values: Values = {}): string {
  const query = new URLSearchParams();
  for (const name of KEPT) {
    const value = place.peek().query.get(name);
    if (value && !(name in values)) query.set(name, value);
  }
  for (const [name, value] of Object.entries(values))
    if (value !== null && value !== undefined && value !== "" && value !== false) query.set(name, String(value));
  const text = query.toString();
  return BASE + (path === "/" ? "/" : path) + (text && `?${text}`);
}

/** This page with other values; null takes one away. */
export function here(values: Values): string {
  const { path, query } = place.value;
  return href(path, { ...Object.fromEntries(query), ...values });
}

export function go(address: string, { replace = false } = {}): void {
  if (address === location.pathname + location.search) return;
  history[replace ? "replaceState" : "pushState"](null, "", address);
  const before = place.peek().path;
  place.value = read();
  if (place.peek().path !== before) scrollTo(0, 0);
}

/** "/orders/:id" on "/orders/1" gives { id: "1" }. */
export function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith(":")) {
      try {
        found[part.slice(1)] = decodeURIComponent(value);
      } catch {
        return undefined;
      }
    } else if (part !== value) return undefined;
  }
  return found;
}

/** Links are ordinary ones: those to our own pages change the place without loading the page. */
addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.target || link.origin !== location.origin || link.hasAttribute("download")) return;
  if (link.pathname !== BASE && !link.pathname.startsWith(`${BASE}/`)) return;
  if (link.hash) return;
  event.preventDefault();
  go(link.pathname + link.search);
});
