import { listEvents, ProblemError, type EventTypeName, type FeedEvent } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { ID, shortId } from "../../app/format";
import { t } from "../../app/i18n";
import { useList, useLoad } from "../../app/load";
import { codes, label } from "../../app/reference";
import { href } from "../../app/router";
import { filter, many, Select, Text } from "../../ui/filters";
import { ListPage } from "../../ui/listpage";
import { Fact, Facts, Moment, Section } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Copy, Empty, Shown } from "../../ui/states";
import { type Column } from "../../ui/table";
import { PlatformNav } from "./nav";

const WINDOW = 500; // places of the feed that are looked at together, and the most events of a page
const ENOUGH = 50;
const ROUNDS = 5;

/** From behind one place up to another. Nothing when that part of the feed is forgotten. */
async function between(from: number, upTo: number, type: EventTypeName[] | null, signal: AbortSignal): Promise<FeedEvent[]> {
  const found: FeedEvent[] = [];
  let after = from;
  let more = true;
  while (more && after < upTo) {
    const query = { ...given({ type, after: after ? String(after) : null }), limit: WINDOW };
    const { data } = await listEvents({ ...ask, query, signal });
    found.push(...data.items.filter((event) => Number(event.cursor) <= upTo));
    after = Number(data.next_cursor);
    more = data.has_more;
  }
  return found;
}

/** The feed goes forward from a cursor, and people look from its end: so it is read backwards, in windows that grow
 * while little is found in them. */
async function newestBefore(cursor: string | null, type: EventTypeName[] | null, subject: string | null, signal: AbortSignal) {
  let upTo = Number(cursor ?? (await listEvents({ ...ask, query: { after: "latest" }, signal })).data.next_cursor);
  const items: FeedEvent[] = [];
  try {
    for (let round = 0; round < ROUNDS && upTo > 0 && items.length < ENOUGH; round++) {
      const from = Math.max(0, upTo - WINDOW * 2 ** round);
      const found = await between(from, upTo, type, signal);
      items.push(...found.filter((event) => !subject || event.subject === subject).reverse());
      upTo = from;
    }
  } catch (error) {
    if (!(error instanceof ProblemError && error.status === 410)) throw error;
    upTo = 0; // what is further back is forgotten
  }
  return { data: { items, next_cursor: upTo === 0 ? null : String(upTo) } };
}

export function EventsPage() {
  const type = many(filter("type")) as EventTypeName[] | null;
  const subject = filter("subject");
  const found = useList<FeedEvent>((cursor, signal) => newestBefore(cursor, type, subject, signal), [type, subject]);
  return (
    <ListPage
      title={t("events.title")}
      says={t("events.says")}
      nav={<PlatformNav />}
      path="/platform/events"
      filters={
        <>
          <Select name="type" text={t("events.type")} choices={codes("event-types").map((code) => ({ code, text: label("event-types", code) }))} />
          <Text name="subject" text={t("events.subject")} />
        </>
      }
      of={found}
      further={t("events.further")}
      columns={columns()}
      keyOf={(event) => event.cursor}
      view={(cursor) => <EventView cursor={cursor} />}
      full={(cursor) => href(`/platform/events/${cursor}`)}
    />
  );
}

export function EventPage({ id }: { id: string }) {
  return (
    <Page title={t("events.one", { cursor: id })} nav={<PlatformNav />}>
      <EventView cursor={id} />
    </Page>
  );
}

function columns(): Column<FeedEvent>[] {
  return [
    { title: t("events.type"), cell: (event) => label("event-types", event.type) },
    { title: t("events.subject"), cell: (event) => <code title={event.subject}>{ID.test(event.subject) ? shortId(event.subject) : event.subject}</code> },
    { title: t("events.time"), cell: (event) => <Moment at={event.time} relative /> },
    { title: t("events.source"), extra: true, cell: (event) => <code>{event.source}</code> },
    { title: t("events.cursor"), extra: true, number: true, cell: (event) => event.cursor },
  ];
}

/** What an event names, and where it is shown. */
const OBJECTS = {
  order_id: { path: "/orders", name: "orders.title" },
  product_id: { path: "/products", name: "products.one" },
  shipment_id: { path: "/parcels", name: "parcels.title" },
  return_id: { path: "/returns", name: "returns.title" },
  ticket_id: { path: "/tickets", name: "tickets.title" },
  webhook_id: { path: "/platform/webhooks", name: "webhooks.one" },
  sku: { path: "/stock", name: "stock.title" },
} as const;

function EventView({ cursor }: { cursor: string }) {
  const found = useLoad((signal) => readEvent(cursor, signal), [cursor]);
  return <Shown of={found}>{(event) => (event ? <Told of={event} /> : <Empty title={t("events.forgotten")} />)}</Shown>;
}

async function readEvent(cursor: string, signal: AbortSignal) {
  const before = Math.max(0, Number(cursor) - 1) || 0;
  const { data } = await listEvents({ ...ask, query: { ...given({ after: before ? String(before) : null }), limit: 1 }, signal });
  const [event] = data.items;
  return { data: event?.cursor === cursor ? event : null };
}

/** A cause has no address of its own: it is looked for among the events shortly before. */
function Cause({ of }: { of: FeedEvent }) {
  const found = useLoad(
    async (signal) => {
      const from = Math.max(0, Number(of.cursor) - WINDOW);
      const { data } = await listEvents({ ...ask, query: { ...given({ after: from ? String(from) : null }), limit: WINDOW }, signal });
      return { data: data.items.find(({ id }) => id === of.causationid) ?? null };
    },
    [of.cursor],
  );
  if (of.causationid === null) return <>–</>;
  return found.data ? <a href={href("/platform/events", { open: found.data.cursor })}>{label("event-types", found.data.type)}</a> : <>{of.causationid}</>;
}

function Told({ of }: { of: FeedEvent }) {
  const named = Object.entries(OBJECTS).flatMap(([key, where]) => {
    const value = of.data[key];
    return typeof value === "string" ? [{ key, value, ...where }] : [];
  });
  return (
    <div>
      <h2 class="object-title">{label("event-types", of.type)}</h2>
      <Facts>
        <Fact name={t("events.type")}>
          <a href={href("/platform/event-types", { open: of.type })}>
            <code>{of.type}</code>
          </a>
        </Fact>
        <Fact name={t("events.subject")}>
          <a href={href("/platform/events", { subject: of.subject })}>{of.subject}</a>
        </Fact>
        <Fact name={t("events.time")}>
          <Moment at={of.time} />
        </Fact>
        <Fact name={t("events.source")}>{of.source}</Fact>
        <Fact name={t("events.sequence")}>{of.sequence}</Fact>
        <Fact name={t("events.causedBy")}>
          <Cause of={of} />
        </Fact>
        {named.map(({ key, value, path, name }) => (
          <Fact key={key} name={t(name)}>
            <a href={href(`${path}/${encodeURIComponent(value)}`)}>{value}</a>
          </Fact>
        ))}
      </Facts>
      <div class="buttons">
        <Copy text={of.id} label={t("events.id")} />
        {of.traceparent && <Copy text={of.traceparent.split("-")[1] ?? ""} label={t("state.traceId")} />}
      </div>
      <Section title={t("events.data")}>
        <pre>{JSON.stringify(of.data, null, 2)}</pre>
      </Section>
    </div>
  );
}
