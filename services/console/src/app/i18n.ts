/** Texts, by language. Keys are checked by the compiler, and by a test that finds missing and unused ones. */

import { effect, signal } from "@preact/signals";
import { en, zh, type Key } from "../messages";
import { place } from "./router";

export const LANGUAGES = { en: "English", "zh-CN": "简体中文" } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = "tradewind.language";
const TEXTS: Record<Language, Record<Key, string>> = { en, "zh-CN": zh };

function isLanguage(value: string | null | undefined): value is Language {
  return value === "en" || value === "zh-CN";
}

function preferred(): Language {
  const told = localStorage.getItem(KEY);
  if (isLanguage(told)) return told;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

export const language = signal<Language>(preferred());

// The one in the address wins, so that a link shows the same to whoever opens it.
effect(() => {
  const wanted = place.value.query.get("lang");
  if (isLanguage(wanted)) {
    language.value = wanted;
    localStorage.setItem(KEY, wanted);
  }
});
effect(() => {
  document.documentElement.lang = language.value;
});

export type { Key };

/** A text with its values: t("orders.more", { n: 3 }) of "{n} more". */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  const text: string = TEXTS[language.value][key];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === "number" ? number(value) : value;
  });
}

/** Of a word that comes from the API: "timeline." + "placed". Undefined when there is no text for it. */
export function known(prefix: string, code: string): string | undefined {
  return TEXTS[language.value][`${prefix}.${code}` as Key] as string | undefined;
}

export function number(value: number): string {
  return new Intl.NumberFormat(language.value).format(value);
}

/** "12", or "10,000+" where the platform stopped counting; undefined while nobody has counted. */
export function counted(value: number | undefined, more = false): string | undefined {
  return value === undefined ? undefined : number(value) + (more ? "+" : "");
}

/** All states together, of what the platform has counted for each. */
export function sumOf<Name extends string>(states: ({ more: boolean } & Record<Name, number>)[], name: Name): string {
  return number(states.reduce((sum, state) => sum + state[name], 0)) + (states.some(({ more }) => more) ? "+" : "");
}
