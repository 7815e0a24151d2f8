/** Filters of a list. Each lies in the address, so that a link shows the same list. */

import { useState } from "preact/hooks";
import { t } from "../app/i18n";
import { go, here, href, place } from "../app/router";

export interface Choice {
  code: string;
  text: string;
}

/** A filter's value in the address; null when it is not set. */
export function filter(name: string): string | null {
  return place.value.query.get(name) || null;
}

/** A filter's value if it is one of these: an address can be typed by hand. */
export function oneOf<Code extends string>(name: string, codes: readonly Code[]): Code | null {
  const value = filter(name);
  return codes.find((code) => code === value) ?? null;
}

/** Of a list's parameter that takes several values. */
export function many<Value>(value: Value | null): Value[] | null {
  return value === null ? null : [value];
}

/** `none`: what the list shows without the filter, where that is not everything. */
export function Select({ name, text, choices, none }: { name: string; text: string; choices: Choice[]; none?: string }) {
  const value = filter(name) ?? "";
  const listed = choices.some((choice) => choice.code === value) || value === "";
  return (
    <label class={value ? "filter set" : "filter"}>
      <span>{text}</span>
      <select value={value} onChange={(event) => go(here({ [name]: event.currentTarget.value, open: null }))}>
        <option value="">{none ?? t("filter.any")}</option>
        {!listed && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Taken over with Enter or on leaving the field. */
export function Text({ name, text, placeholder }: { name: string; text: string; placeholder?: string }) {
  const value = filter(name) ?? "";
  const [typed, setTyped] = useState<string | undefined>();
  const take = () => {
    if (typed !== undefined && typed.trim() !== value) go(here({ [name]: typed.trim(), open: null }));
    setTyped(undefined);
  };
  return (
    <label class={value ? "filter set" : "filter"}>
      <span>{text}</span>
      <input
        type="text"
        value={typed ?? value}
        placeholder={placeholder}
        size={14}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && take()}
        onBlur={take}
      />
    </label>
  );
}

export function Day({ name, text }: { name: string; text: string }) {
  const value = filter(name) ?? "";
  return (
    <label class={value ? "filter set" : "filter"}>
      <span>{text}</span>
      <input type="date" value={value} onChange={(event) => go(here({ [name]: event.currentTarget.value, open: null }))} />
    </label>
  );
}

export function Check({ name, text }: { name: string; text: string }) {
  const set = filter(name) === "true";
  return (
    <label class={set ? "filter set" : "filter"}>
      <input type="checkbox" checked={set} onChange={() => go(here({ [name]: set ? null : "true", open: null }))} />
      <span>{text}</span>
    </label>
  );
}

export interface Tab {
  text: string;
  values: Record<string, string>;
  /** How many there are; undefined where nobody counts. */
  count?: string | undefined;
}

/** Saved filters: lists that are asked for every day. */
export function Tabs({ path, tabs }: { path: string; tabs: Tab[] }) {
  const now = new URLSearchParams(place.value.query);
  now.delete("lang");
  now.delete("open");
  now.sort();
  return (
    <nav class="tabs" aria-label={t("filter.saved")}>
      {tabs.map(({ text, values, count }) => {
        const wanted = new URLSearchParams(values);
        wanted.sort();
        return (
          <a key={text} href={href(path, values)} aria-current={wanted.toString() === now.toString() ? "page" : undefined}>
            {text}
            {count !== undefined && <span class="count">{count}</span>}
          </a>
        );
      })}
    </nav>
  );
}
