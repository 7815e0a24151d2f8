import { createWebhook, listWebhooks, type WebhookOut } from "@tradewind/client";
import { ask } from "../../app/api";
import { t } from "../../app/i18n";
import { useList } from "../../app/load";
import { go, href } from "../../app/router";
import { may } from "../../app/session";
import { Action } from "../../ui/action";
import { ListPage } from "../../ui/listpage";
import { showOnce } from "../../ui/once";
import { Moment, Status } from "../../ui/parts";
import { type Column } from "../../ui/table";
import { PlatformNav } from "./nav";
import { WebhookView } from "./webhook";
import { bodyOf, heardBy, webhookFields } from "./webhookfields";

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
