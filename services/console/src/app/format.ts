/** Numbers, money and moments as the language writes them. */

import { effect, signal } from "@preact/signals";
import { language } from "./i18n";
import { place } from "./router";

const KEY = "tradewind.zone";
export const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const USUAL = ["UTC", "Asia/Shanghai", "Europe/Berlin", "Europe/London", "America/New_York", "America/Los_Angeles"];

function isZone(value: string | null): value is string {
  try {
    return Boolean(value && Intl.DateTimeFormat("en", { timeZone: value }));
  } catch {
    return false;
  }
}

const kept = localStorage.getItem(KEY);
export const zone = signal(isZone(kept) ? kept : OWN_ZONE);

// The one in the address wins, so that a link shows the same days to whoever opens it.
effect(() => {
  const wanted = place.value.query.get("tz");
  if (!isZone(wanted)) return;
  zone.value = wanted;
  localStorage.setItem(KEY, wanted);
});

/** To choose from; one that a link has named is among them. */
export function zones(): string[] {
  return [...new Set([OWN_ZONE, ...USUAL, zone.value])];
}

/** How far the zone's clock is from UTC at a moment, in milliseconds. */
function offsetAt(at: number): number {
  const form = new Intl.DateTimeFormat("en", { timeZone: zone.value, timeZoneName: "longOffset" });
  const name = form.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0"] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60_000 : 60_000);
}

/** When the zone's day "2026-11-30" begins, `later` days on; null for what is no day. */
export function startOfDay(day: string | null, later = 0): string | null {
  const midnight = day === null ? NaN : Date.parse(`${day}T00:00:00Z`) + later * 86_400_000;
  if (Number.isNaN(midnight)) return null;
  const near = midnight - offsetAt(midnight);
  return new Date(midnight - offsetAt(near)).toISOString();
}

/** The zone's day of a moment: "2026-11-30". */
export function dayOf(at: number): string {
  return plusDays(at + offsetAt(at), 0);
}

/** The day some days after a moment's own in UTC. */
export function plusDays(at: number, days: number): string {
  return new Date(at + days * 86_400_000).toISOString().slice(0, 10);
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
  return { ...form, timeZone: zone.value };
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

/** On a time axis: the day, or the time where the whole axis is a day or two. */
export function tick(at: number, span: number, timeZone = zone.value): string {
  const form: Intl.DateTimeFormatOptions = span > 2 * 86_400_000 ? { month: "short", day: "numeric" } : { timeStyle: "short" };
  return new Intl.DateTimeFormat(language.value, { ...form, timeZone }).format(at);
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

export function bytes(size: number): string {
  const [value, unit] = size < 1_000_000 ? [size / 1_000, "kilobyte"] : [size / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(language.value, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
}

export function size(...millimetres: number[]): string {
  const form = new Intl.NumberFormat(language.value, { style: "unit", unit: "millimeter" });
  return millimetres.map((each, index) => (index < millimetres.length - 1 ? String(each) : form.format(each))).join(" × ");
}

export function languageName(locale: string): string {
  try {
    return new Intl.DisplayNames(language.value, { type: "language" }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}

export const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function shortId(id: string): string {
  return id.slice(-8);
}
