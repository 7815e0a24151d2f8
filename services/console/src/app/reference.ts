/** What codes and states are called, by the platform's own lists (GET /v1/reference). A list is read when first asked. */

import { signal } from "@preact/signals";
import { getReference, listCarriers, listChannels, listWarehouses } from "@tradewind/client";
import { ask } from "./api";
import { language } from "./i18n";

type Labels = Record<string, Record<string, string>>; // code -> language -> label

const lists = signal<Record<string, Labels>>({});
const asked = new Set<string>();

async function read(name: string): Promise<Labels> {
  const { data } = await getReference({ ...ask, path: { name } });
  return Object.fromEntries(data.items.map(({ code, labels }) => [code, labels]));
}

function listed(name: string): Labels | undefined {
  if (!asked.has(name)) {
    asked.add(name);
    read(name).then(
      (labels) => (lists.value = { ...lists.value, [name]: labels }),
      () => asked.delete(name),
    );
  }
  return lists.value[name];
}

/** The name of a code in the language that is spoken; the code in words while it is not known. */
export function label(list: string, code: string): string {
  const labels = listed(list)?.[code];
  const text = labels && ((language.value === "zh-CN" ? labels["zh"] : labels["en"]) ?? labels["en"]);
  return capital(text ?? code.replaceAll("_", " "));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The codes of a list in their order, to choose from. */
export function codes(list: string): string[] {
  return Object.keys(listed(list) ?? {});
}

export function country(code: string | null): string {
  return code === null ? "–" : label("countries", code);
}

/** Lists that grow with the business: asked for once a page needs them. */
export const channels = own(async () => (await listChannels(ask)).data.items.map((each) => each.channel));
export const warehouses = own(async () => (await listWarehouses(ask)).data.items.map((each) => each.code));
export const carriers = own(async () => (await listCarriers(ask)).data.items.map((each) => each.code));

function own(get: () => Promise<string[]>): () => string[] {
  const found = signal<string[]>([]);
  let begun = false;
  return () => {
    if (!begun) {
      begun = true;
      get().then(
        (values) => (found.value = values),
        () => (begun = false),
      );
    }
    return found.value;
  };
}
