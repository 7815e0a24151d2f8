/** Numbers, money and moments as the language writes them. */

import { signal } from "@preact/signals";
import { language } from "./i18n";

const KEY = "tradewind.zone";
export const zone = signal<"local" | "utc">(localStorage.getItem(KEY) === "utc" ? "utc" : "local");

export function setZone(value: "local" | "utc"): void {
  localStorage.setItem(KEY, value);
  zone.value = value;
}

/** Exact: the decimal string is formatted as it is, never as a float. */
export function money(value: { amount: string; currency: string }): string {
  const form = new Intl.NumberFormat(language.value, { style: "currency", currency: value.currency, maximumFractionDigits: 6 });
  return form.format(value.amount as Intl.StringNumericLiteral);
}

export function decimal(value: string, digits = 4): string {
  const form = new Intl.NumberFormat(language.value, { minimumFractionDigits: Math.min(2, digits), maximumFractionDigits: digits });
  return form.format(value as Intl.StringNumericLiteral);
}

function options(form: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  return zone.value === "utc" ? { ...form, timeZone: "UTC" } : form;
}

export function moment(iso: string): string {
  return new Intl.DateTimeFormat(language.value, options({ dateStyle: "medium", timeStyle: "short" })).format(new Date(iso));
}

export function exactMoment(iso: string): string {
  return new Intl.DateTimeFormat(language.value, options({ dateStyle: "full", timeStyle: "long" })).format(new Date(iso));
}

export function momentWithSeconds(iso: string): string {
  return new Intl.DateTimeFormat(language.value, options({ dateStyle: "medium", timeStyle: "medium" })).format(new Date(iso));
}

export function day(iso: string): string {
  const form = new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeZone: "UTC" });
  return form.format(new Date(iso.slice(0, 10)));
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];

/** "in 3 hours", "2 days ago". */
export function ago(iso: string, now = Date.now()): string {
  const seconds = (Date.parse(iso) - now) / 1000;
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(language.value, { numeric: "auto" }).format(Math.trunc(seconds / size), unit);
}

export function weight(grams: number): string {
  const [value, unit] = grams >= 1000 ? [grams / 1000, "kilogram"] : [grams, "gram"];
  return new Intl.NumberFormat(language.value, { style: "unit", unit, maximumFractionDigits: 2 }).format(value);
}

export function shortId(id: string): string {
  return id.slice(-8);
}
