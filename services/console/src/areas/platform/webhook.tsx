import {
  changeWebhook,
  deleteWebhook,
  disableWebhook,
  enableWebhook,
  getWebhook,
  listDeliveries,
  redeliverRange,
  rotateSecret,
  sendTestEvent,
  type DeliveryOut,
  type WebhookOut,
} from "@tradewind/client";
import { ask, given } from "../../app/api";
import { number, t } from "../../app/i18n";
import { useAgain, useList, useLoad, type Listed } from "../../app/load";
import { codes, label } from "../../app/reference";
import { go, here, href } from "../../app/router";
import { may } from "../../app/session";
import { Action } from "../../ui/action";
import { filter, oneOf, Select } from "../../ui/filters";
import { HistoryLink } from "../../ui/history";
import { ShownOnce, showOnce } from "../../ui/once";
import { Badge, Fact, Facts, Moment, Section, Status } from "../../ui/parts";
import { Page, WithPanel } from "../../ui/page";
import { Shown } from "../../ui/states";
import { List } from "../../ui/table";
import { DeliveryView, nameOf } from "./delivery";
import { PlatformNav } from "./nav";
import { bodyOf, heardBy, webhookFields } from "./webhookfields";

const STATES = ["pending", "delivered", "failed", "cancelled"] as const;
const OVERLAP_HOURS = 24;

export function WebhookPage({ id }: { id: string }) {
  const open = filter("open");
  return (
    <Page title={t("webhooks.one")} nav={<PlatformNav />}>
      <WithPanel list={<WebhookView id={id} heading gone={() => undefined} />} panel={open && <DeliveryView key={open} webhook={id} id={open} />} />
    </Page>
  );
}

export function WebhookView({ id, heading = false, gone }: { id: string; heading?: boolean; gone: () => void }) {
  const found = useLoad(
    async (signal) => {
      const { data, response } = await getWebhook({ ...ask, path: { webhook_id: id }, signal });
      return { data: { ...data, etag: response.headers.get("etag") ?? "*" } };
    },
    [id],
  );
  const deliveries = useDeliveries(id);
  return (
    <Shown of={found}>
      {(webhook) => (
        <div>
          {heading && <h2 class="object-title">{webhook.description || webhook.url}</h2>}
          <ShownOnce of={id} label={t("webhooks.secret")} />
          <p class="headline">
            <Status list="webhook-states" code={webhook.state} />
            {webhook.disabled_reason && <Badge tone="warn">{label("webhook-disabled-reasons", webhook.disabled_reason)}</Badge>}
            {webhook.failing_since && (
              <Badge tone="bad">
                {t("webhooks.failingSince")} <Moment at={webhook.failing_since} relative />
              </Badge>
            )}
            <HistoryLink of={id} />
          </p>
          <Facts>
            <Fact name={t("webhooks.url")}>
              <code>{webhook.url}</code>
            </Fact>
            <Fact name={t("events.title")}>{webhook.types.length === 0 ? heardBy(webhook) : webhook.types.map((type) => label("event-types", type)).join(", ")}</Fact>
            {Object.values(webhook.filters).flat().length > 0 && <Fact name={t("webhooks.filters")}>{Object.values(webhook.filters).flat().join(", ")}</Fact>}
            <Fact name={t("webhooks.madeBy")}>{webhook.created_by}</Fact>
            <Fact name={t("webhooks.made")}>
              <Moment at={webhook.created_at} />
            </Fact>
          </Facts>
          {may("webhooks:write") && <Deeds webhook={webhook} reload={found.reload} sent={deliveries.reload} gone={gone} />}
          <Deliveries id={id} of={deliveries} />
        </div>
      )}
    </Shown>
  );
}

interface DeedsProps {
  webhook: WebhookOut & { etag: string };
  reload: () => void;
  sent: () => void;
  gone: () => void;
}

function Deeds({ webhook, reload, sent, gone }: DeedsProps) {
  const common = { ...ask, path: { webhook_id: webhook.id } };
  const seen = { headers: { "if-match": webhook.etag } };
  const enabled = webhook.state === "enabled";
  return (
    <div class="deeds">
      {enabled && (
        <Action
          text={t("webhooks.test")}
          about={t("webhooks.testAbout")}
          run={async () => {
            await sendTestEvent(common);
            sent();
            return t("webhooks.tested");
          }}
        />
      )}
      <Action
        text={enabled ? t("webhooks.disable") : t("webhooks.enable")}
        about={enabled ? t("webhooks.disableAbout") : t("webhooks.enableAbout")}
        run={async () => {
          const { data } = await (enabled ? disableWebhook : enableWebhook)(common);
          reload();
          sent();
          return t("webhooks.isNow", { state: label("webhook-states", data.state) });
        }}
      />
      <Action
        text={t("webhooks.edit")}
        about={t("webhooks.editAbout")}
        fields={webhookFields(webhook)}
        run={async (values) => {
          await changeWebhook({ ...common, ...seen, body: { url: values["url"]?.trim() ?? "", ...bodyOf(values) } });
          reload();
          return t("webhooks.changed");
        }}
      />
      <Action
        text={t("webhooks.rotate")}
        about={t("webhooks.rotateAbout")}
        fields={[{ name: "overlap_hours", text: t("webhooks.overlap"), kind: "number", required: true, initial: String(OVERLAP_HOURS), hint: t("webhooks.overlapHint") }]}
        run={async ({ overlap_hours = "" }) => {
          const { data } = await rotateSecret({ ...common, body: { overlap_hours: Number(overlap_hours) } });
          showOnce(webhook.id, data.secret);
          return t("webhooks.rotated");
        }}
      />
      {enabled && (
        <Action
          text={t("webhooks.again")}
          about={t("webhooks.againAbout")}
          fields={[
            { name: "after", text: t("webhooks.after"), required: true, hint: t("webhooks.cursorHint") },
            { name: "until", text: t("webhooks.until"), hint: t("webhooks.untilHint") },
          ]}
          run={async ({ after = "", until }) => {
            await redeliverRange({ ...common, body: { after: after.trim(), until: until?.trim() || null } });
            sent();
            return t("webhooks.againSaid");
          }}
        />
      )}
      <Action
        text={t("webhooks.delete")}
        about={t("webhooks.deleteAbout")}
        tone="danger"
        run={async () => {
          await deleteWebhook({ ...common, ...seen });
          gone();
          go(href("/platform/webhooks"));
          return t("webhooks.deleted");
        }}
      />
    </div>
  );
}

/** Read again while one of them is on its way. */
function useDeliveries(id: string): Listed<DeliveryOut> {
  const query = { state: oneOf("delivery", STATES), type: filter("type") as DeliveryOut["type"] | null };
  const found = useList(
    (cursor, signal) => listDeliveries({ ...ask, path: { webhook_id: id }, query: { ...given(query), cursor }, signal }),
    [id, query],
  );
  const waiting = found.items?.filter(({ state }) => state === "pending") ?? [];
  useAgain(waiting.length > 0, { data: waiting, reload: found.reload });
  return found;
}

function Deliveries({ id, of }: { id: string; of: Listed<DeliveryOut> }) {
  const open = filter("open");
  return (
    <Section title={t("webhooks.deliveries")}>
      <div class="filters">
        <Select name="delivery" text={t("platform.state")} choices={STATES.map((code) => ({ code, text: label("webhook-delivery-states", code) }))} />
        <Select name="type" text={t("events.type")} choices={codes("event-types").map((code) => ({ code, text: label("event-types", code) }))} />
      </div>
      <List
        of={of}
        caption={t("webhooks.deliveries")}
        keyOf={(delivery) => delivery.id}
        to={(delivery) => (open === id ? href(`/platform/webhooks/${id}`, { open: delivery.id }) : here({ open: delivery.id }))}
        isOpen={(delivery) => delivery.id === open}
        columns={[
          { title: t("events.type"), cell: (delivery) => nameOf(delivery.type) },
          { title: t("platform.state"), cell: (delivery) => <Status list="webhook-delivery-states" code={delivery.state} /> },
          { title: t("webhooks.attempts"), number: true, cell: (delivery) => number(delivery.attempts) },
          { title: t("webhooks.queued"), cell: (delivery) => <Moment at={delivery.created_at} relative /> },
        ]}
        empty={<p>{t("webhooks.noDeliveries")}</p>}
      />
    </Section>
  );
}
