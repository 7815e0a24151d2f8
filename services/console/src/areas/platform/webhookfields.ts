import type { EventTypeName, WebhookOut } from "@tradewind/client";
import { number, t } from "../../app/i18n";
import { channels, codes, label, warehouses } from "../../app/reference";
import type { Field } from "../../ui/action";

export function heardBy({ types }: WebhookOut): string {
  return types.length === 0 ? t("webhooks.allTypes") : t("webhooks.nTypes", { n: types.length });
}

/** What a webhook is made of, empty or as it is. */
export function webhookFields(of?: WebhookOut): Field[] {
  const chosen = (known: string[], own: string[] = []) => [...new Set([...known, ...own])].map((code) => ({ code, text: code }));
  const { channels: stores, warehouses: places, skus } = of?.filters ?? {};
  return [
    { name: "url", text: t("webhooks.url"), required: true, initial: of?.url ?? "https://", hint: t("webhooks.urlHint") },
    { name: "description", text: t("webhooks.description"), initial: of?.description ?? "" },
    {
      name: "types",
      text: t("webhooks.types"),
      kind: "many",
      initial: of?.types.join(",") ?? "",
      choices: codes("event-types").map((code) => ({ code, text: label("event-types", code) })),
      hint: t("webhooks.typesHint"),
    },
    { name: "channels", text: t("webhooks.stores"), kind: "many", initial: stores?.join(",") ?? "", choices: chosen(channels(), stores) },
    { name: "warehouses", text: t("stock.warehouse"), kind: "many", initial: places?.join(",") ?? "", choices: chosen(warehouses(), places) },
    { name: "skus", text: "SKU", initial: skus?.join(" ") ?? "", hint: t("webhooks.filtersHint", { n: number(100) }) },
  ];
}

export function bodyOf(values: Record<string, string>) {
  const listed = (name: string) => (values[name] ?? "").split(/[\s,]+/).filter(Boolean);
  return {
    description: values["description"]?.trim() ?? "",
    types: listed("types") as EventTypeName[],
    filters: { channels: listed("channels"), warehouses: listed("warehouses"), skus: listed("skus") },
  };
}
