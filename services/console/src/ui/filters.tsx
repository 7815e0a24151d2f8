/** Filters of a list. Each lies in the address, so that a link shows the same list. */

import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../app/i18n";
import { useLoad } from "../app/load";
import { go, here, href, KEPT, place } from "../app/router";
import { Icon } from "./icons";
import { forget, savedOf, SaveFilters } from "./saved";

export interface Choice {
  code: string;
  text: string;
}

/** A filter's value in the address, or in another query; null when it is not set. */
export function filter(name: string, query = place.value.query): string | null {
  return query.get(name) || null;
}

/** A filter's value if it is one of these: an address can be typed by hand. */
export function oneOf<Code extends string>(name: string, codes: readonly Code[], query = place.value.query): Code | null {
  const value = filter(name, query);
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

/** The filters of the address, without what does not narrow the list. */
function filtersNow(): URLSearchParams {
  const now = new URLSearchParams(place.value.query);
  for (const name of [...KEPT, "open"]) now.delete(name);
  now.sort();
  return now;
}

type Count = (query: URLSearchParams) => Promise<string | undefined>;

/** Lists that are asked for every day, and those that a person has saved. */
export function Tabs({ path, tabs, count }: { path: string; tabs: Tab[]; count?: Count | undefined }) {
  const now = filtersNow().toString();
  const own = savedOf(path);
  const wanted = tabs.map(({ values }) => {
    const query = new URLSearchParams(values);
    query.sort();
    return query.toString();
  });
  const bar = useRef<HTMLElement>(null);
  useEffect(() => bar.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" }), [now]);
  const isNew = ![...wanted, ...own.map(({ query }) => query)].includes(now);
  return (
    <div class="tabs">
      <nav ref={bar} aria-label={t("filter.saved")}>
        {tabs.map(({ text, values, count: found }, index) => (
          <a key={text} href={href(path, values)} aria-current={wanted[index] === now ? "page" : undefined}>
            {text}{" "}
            {found !== undefined && <span class="count">{found}</span>}
          </a>
        ))}
        {own.map(({ name, query }) => (
          <a key={query} href={href(path, Object.fromEntries(new URLSearchParams(query)))} aria-current={query === now ? "page" : undefined}>
            {name} {count && <Counted query={query} count={count} />}
          </a>
        ))}
      </nav>
      {isNew && <SaveFilters key={now} path={path} query={now} />}
      {own.some(({ query }) => query === now) && (
        <button type="button" class="quiet save" onClick={() => forget(path, now)}>
          <Icon name="close" /> {t("filter.forget")}
        </button>
      )}
    </div>
  );
}

function Counted({ query, count }: { query: string; count: Count }) {
  const found = useLoad(async () => ({ data: (await count(new URLSearchParams(query))) ?? "" }), [query]);
  return <span class="count">{found.data}</span>;
}
