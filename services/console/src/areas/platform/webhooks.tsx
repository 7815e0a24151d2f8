import { createWebhook, listWebhooks, type EventTypeName, type WebhookOut } from "@tradewind/client";
import { ask } from "../../app/api";
import { number, t } from "../../app/i18n";
import { useList } from "../../app/load";
import { channels, codes, label, warehouses } from "../../app/reference";
import { go, href } from "../../app/router";
import { may } from "../../app/session";
import { Action, type Field } from "../../ui/action";
import { ListPage } from "../../ui/listpage";
import { showOnce } from "../../ui/once";
import { Moment, Status } from "../../ui/parts";
import { type Column } from "../../ui/table";
import { PlatformNav } from "./nav";
import { WebhookView } from "./webhook";

export function WebhooksPage() {
  const found = useList((cursor, signal) => listWebhooks({ ...ask, query: { cursor }, signal }), ["webhooks"]);
  return (
    <ListPage
      title={t("webhooks.title")}
      says={t("webhooks.says")}
      actions={may("webhooks:write") && <Create />}
      nav={<PlatformNav />}
      path="/platform/webhooks"
      of={found}
      columns={columns()}
      keyOf={(webhook) => webhook.id}
      view={(id) => <WebhookView id={id} heading gone={found.reload} />}
      full={(id) => href(`/platform/webhooks/${id}`)}
      empty={<p>{t("webhooks.none")}</p>}
    />
  );
}

export function heardBy({ types }: WebhookOut): string {
  return types.length === 0 ? t("webhooks.allTypes") : t("webhooks.nTypes", { n: types.length });
}

function columns(): Column<WebhookOut>[] {
  return [
    { title: t("webhooks.url"), cell: (webhook) => webhook.description || webhook.url },
    { title: t("platform.state"), cell: (webhook) => <Status list="webhook-states" code={webhook.state} /> },
    { title: t("events.title"), cell: heardBy },
    { title: t("webhooks.failingSince"), cell: (webhook) => <Moment at={webhook.failing_since} relative /> },
    { title: t("webhooks.madeBy"), extra: true, cell: (webhook) => webhook.created_by },
    { title: t("webhooks.made"), extra: true, cell: (webhook) => <Moment at={webhook.created_at} relative /> },
  ];
}

function Create() {
  return (
    <Action
      text={t("webhooks.create")}
      about={t("webhooks.createAbout")}
      tone="main"
      fields={webhookFields()}
      run={async (values) => {
        const { data } = await createWebhook({ ...ask, body: { url: values["url"]?.trim() ?? "", ...bodyOf(values) } });
        showOnce(data.id, data.secret);
        go(href(`/platform/webhooks/${data.id}`));
        return t("webhooks.created");
      }}
    />
  );
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
