import { listAuditEntries, type AuditEntry } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { ID, shortId, startOfDay } from "../../app/format";
import { t } from "../../app/i18n";
import { useList, useLoad } from "../../app/load";
import { codes, label } from "../../app/reference";
import { href } from "../../app/router";
import { Day, filter, oneOf, Select, Text } from "../../ui/filters";
import { ListPage } from "../../ui/listpage";
import { Badge, ButtonLink, Fact, Facts, Moment, Section } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Copy, Empty, Shown } from "../../ui/states";
import { Table, type Column } from "../../ui/table";
import type { Tone } from "../../ui/tones";
import { PlatformNav } from "./nav";

const ACTIONS = ["insert", "update", "delete"] as const;
const TONES: Record<AuditEntry["action"], Tone> = { insert: "good", update: "wait", delete: "warn" };

/** Who changed what, when and from where; `object_id` is the history of one thing. */
export function AuditPage() {
  const query = {
    actor: filter("actor"),
    object: filter("object"),
    object_id: filter("object_id"),
    action: oneOf("action", ACTIONS),
    operation: filter("operation"),
    at_from: startOfDay(filter("from")),
    at_to: startOfDay(filter("to"), 1),
  };
  const found = useList((cursor, signal) => listAuditEntries({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  return (
    <ListPage
      title={t("audit.title")}
      says={t("audit.says")}
      nav={<PlatformNav />}
      path="/platform/audit"
      tabs={[{ text: t("audit.all"), values: {} }, ...ACTIONS.map((action) => ({ text: label("audit-actions", action), values: { action } }))]}
      filters={
        <>
          <Select name="object" text={t("audit.object")} choices={codes("audited-objects").map((code) => ({ code, text: label("audited-objects", code) }))} />
          <Text name="object_id" text={t("audit.objectId")} />
          <Text name="actor" text={t("audit.actor")} />
          <Text name="operation" text={t("audit.operation")} placeholder="set_price" />
          <Day name="from" text={t("orders.from")} />
          <Day name="to" text={t("orders.to")} />
        </>
      }
      of={found}
      columns={columns()}
      keyOf={({ id }) => id}
      view={(id) => <EntryView id={id} known={found.items?.find((each) => each.id === id)} />}
      full={(id) => href(`/platform/audit/${id}`, given(query))}
    />
  );
}

/** An entry has no address of its own in the API: it is looked for on the first page of the filters in the address. */
export function AuditEntryPage({ id }: { id: string }) {
  return (
    <Page title={t("audit.one", { id })} nav={<PlatformNav />}>
      <EntryView id={id} known={undefined} />
    </Page>
  );
}

function columns(): Column<AuditEntry>[] {
  return [
    { title: t("audit.object"), cell: ({ object }) => label("audited-objects", object) },
    { title: t("audit.action"), cell: ({ action }) => <Badge tone={TONES[action]}>{label("audit-actions", action)}</Badge> },
    { title: t("audit.objectId"), cell: ({ object_id }) => <code title={object_id}>{ID.test(object_id) ? shortId(object_id) : object_id}</code> },
    { title: t("audit.actor"), cell: ({ actor }) => actor },
    { title: t("audit.operation"), extra: true, cell: ({ operation }) => <code>{operation}</code> },
    { title: t("audit.at"), cell: ({ at }) => <Moment at={at} relative /> },
  ];
}

/** Where what was changed is shown. Of what belongs to something, the id begins with that thing's. */
const SHOWN_AT: Partial<Record<string, string>> = {
  order: "/orders", order_line: "/orders", order_address: "/orders", order_hold: "/orders", ledger_entry: "/orders", authorisation: "/orders",
  product: "/products", price: "/prices", shipment: "/parcels", shipment_line: "/parcels", return: "/returns", return_line: "/returns",
  ticket: "/tickets", ticket_message: "/tickets", webhook: "/platform/webhooks", webhook_secret: "/platform/webhooks", api_key: "/platform/keys", operation: "/work",
}; // prettier-ignore

function placeOf({ object, object_id }: AuditEntry): string | undefined {
  const [first = "", channel, market] = object_id.split("/");
  const path = SHOWN_AT[object];
  return path && href(`${path}/${encodeURIComponent(first)}`, object === "price" ? { channel, market } : {});
}

const MOST = 200;

function EntryView({ id, known }: { id: string; known: AuditEntry | undefined }) {
  const query = { object_id: filter("object_id"), actor: filter("actor"), operation: filter("operation") };
  const found = useLoad(
    async (signal) => ({
      data: known ?? (await listAuditEntries({ ...ask, query: { ...given(query), limit: MOST }, signal })).data.items.find((each) => each.id === id) ?? null,
    }),
    [id, query],
  );
  return <Shown of={found}>{(entry) => (entry ? <Told of={entry} /> : <Empty title={t("audit.notFound")} />)}</Shown>;
}

function Told({ of }: { of: AuditEntry }) {
  const place = placeOf(of);
  return (
    <div>
      <h2 class="object-title">
        {label("audited-objects", of.object)}: {label("audit-actions", of.action)}
      </h2>
      <Facts>
        <Fact name={t("audit.objectId")}>
          <a href={href("/platform/audit", { object_id: of.object_id })}>{of.object_id}</a>
        </Fact>
        <Fact name={t("audit.actor")}>
          <a href={href("/platform/audit", { actor: of.actor })}>{of.actor}</a>
          {of.roles.length > 0 && ` (${of.roles.map((role) => label("roles", role)).join(", ")})`}
        </Fact>
        <Fact name={t("audit.at")}>
          <Moment at={of.at} />
        </Fact>
        <Fact name={t("audit.operation")}>
          <code>{of.operation}</code>
        </Fact>
        <Fact name={t("audit.scope")}>{label("scopes", of.scope)}</Fact>
        <Fact name={t("parked.service")}>{of.service}</Fact>
        <Fact name={t("audit.address")}>{of.address ?? "–"}</Fact>
        <Fact name={t("audit.agent")}>{of.agent ?? "–"}</Fact>
      </Facts>
      <div class="buttons">
        {place && <ButtonLink to={place}>{t("audit.open")}</ButtonLink>}
        {of.trace_id && <Copy text={of.trace_id} label={t("state.traceId")} />}
      </div>
      <Section title={t("audit.values")}>
        <Changes before={of.before ?? {}} after={of.after ?? {}} />
      </Section>
    </div>
  );
}

type Values = Record<string, unknown>;

function Changes({ before, after }: { before: Values; after: Values }) {
  return (
    <Table
      caption={t("audit.values")}
      rows={[...new Set([...Object.keys(before), ...Object.keys(after)])]}
      keyOf={(name) => name}
      columns={[
        { title: t("work.field"), cell: (name) => <code>{name}</code> },
        { title: t("audit.before"), cell: (name) => valueOf(before[name]) },
        { title: t("audit.after"), cell: (name) => valueOf(after[name]) },
      ]}
    />
  );
}

function valueOf(value: unknown): string {
  if (value === undefined || value === null) return "–";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
