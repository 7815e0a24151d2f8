/** Filters that a person keeps under a name: tabs of their own, on this machine. */

import { signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../app/i18n";

export interface SavedFilter {
  name: string;
  query: string;
}

const KEY = "tradewind.filters";
const saved = signal<Record<string, SavedFilter[]>>(stored());

function stored(): Record<string, SavedFilter[]> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Record<string, SavedFilter[]>;
  } catch {
    return {};
  }
}

export function savedOf(path: string): SavedFilter[] {
  return saved.value[path] ?? [];
}

function keep(path: string, filters: SavedFilter[]): void {
  saved.value = { ...saved.value, [path]: filters };
  localStorage.setItem(KEY, JSON.stringify(saved.value));
}

export function forget(path: string, query: string): void {
  keep(path, savedOf(path).filter((each) => each.query !== query));
}

export function SaveFilters({ path, query }: { path: string; query: string }) {
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [asking]);
  if (!asking)
    return (
      <button type="button" class="quiet save" onClick={() => setAsking(true)}>
        {t("filter.save")}
      </button>
    );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const name = field.current?.value.trim();
    if (name) keep(path, [...savedOf(path).filter((each) => each.name !== name), { name, query }]);
    setAsking(false);
  };
  return (
    <form class="save" onSubmit={submit}>
      <input ref={field} type="text" aria-label={t("filter.name")} placeholder={t("filter.name")} size={16} autocomplete="off" onKeyDown={(event) => event.key === "Escape" && setAsking(false)} onBlur={() => setAsking(false)} />
    </form>
  );
}
