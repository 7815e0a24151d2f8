import { getOrderCounts, listOrders, type OrderSummary, type StreamEventsData } from "@tradewind/client";
import { useState } from "preact/hooks";
import { ask, given } from "../../app/api";
import { zone } from "../../app/format";
import { counted, number, t } from "../../app/i18n";
import { useWatch } from "../../app/live";
import { useList, useLoad } from "../../app/load";
import { channels, codes, country, label } from "../../app/reference";
import { here, href, place } from "../../app/router";
import { Day, filter, many, oneOf, Select, Tabs, Text } from "../../ui/filters";
import { Badge, Moment, Money, Status } from "../../ui/parts";
import { Page, WithPanel } from "../../ui/page";
import { List, type Column } from "../../ui/table";
import { OrderView } from "./order";

export const HOLDS = ["unmapped_sku", "address", "oversold", "customs_data_missing", "payment", "manual"] as const;
const STEPS = [
  "draft", "reserving", "waiting_stock", "reserved", "confirmed", "fulfilling", "shipped", "cancelling", "cancelled", "closed",
] as const; // prettier-ignore
const SHORTEST = 3; // of what the search of orders takes
const FULFILMENTS = ["unfulfilled", "partially_shipped", "shipped", "delivered"] as const;

const PLACED: NonNullable<StreamEventsData["query"]> = { type: ["order.placed", "order.held"] };

export function OrdersPage() {
  const q = filter("q");
  const query = {
    q: q && q.length >= SHORTEST ? q : null,
    hold: many(oneOf("hold", HOLDS)),
    saga: many(oneOf("saga", STEPS)),
    fulfilment: many(oneOf("fulfilment", FULFILMENTS)),
    channel: many(filter("channel")),
    country: many(filter("country")),
    sku: many(filter("sku")),
    placed_from: dayOf(filter("from")),
    placed_to: dayOf(filter("to"), 1),
  };
  const open = place.value.query.get("open");
  const found = useList((cursor, signal) => listOrders({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  const counts = useLoad((signal) => getOrderCounts({ ...ask, signal }), ["counts"]);
  const [newer, setNewer] = useState(0);
  useWatch(PLACED, () => {
    counts.reload();
    void listOrders({ ...ask, query: given(query) }).then(({ data }) => {
      const shown = new Set(found.items?.map((order) => order.id));
      setNewer(data.items.filter((order) => !shown.has(order.id)).length);
    });
  });
  const held = (kind: string) => countOf(counts.data?.holds.find((each) => each.hold === kind));
  const at = (step: string) => countOf(counts.data?.states.find((each) => each.state === step));

  const list = (
    <>
      <Tabs
        path="/orders"
        tabs={[
          { text: t("orders.all"), values: {} },
          ...HOLDS.map((hold) => ({ text: label("hold-kinds", hold), values: { hold }, count: held(hold) })),
          ...(["fulfilling", "shipped"] as const).map((saga) => ({ text: label("order-saga-states", saga), values: { saga }, count: at(saga) })),
        ]}
      />
      <div class="filters">
        <Text name="q" text={t("orders.find")} placeholder={t("orders.findHint")} />
        <Select name="channel" text={t("orders.channel")} choices={channels().map((code) => ({ code, text: code }))} />
        <Select name="country" text={t("orders.country")} choices={countries()} />
        <Select name="saga" text={t("orders.step")} choices={STEPS.map((code) => ({ code, text: label("order-saga-states", code) }))} />
        <Select name="hold" text={t("orders.hold")} choices={HOLDS.map((code) => ({ code, text: label("hold-kinds", code) }))} />
        <Select name="fulfilment" text={t("orders.fulfilment")} choices={FULFILMENTS.map((code) => ({ code, text: label("order-fulfilment-states", code) }))} />
        <Text name="sku" text="SKU" />
        <Day name="from" text={t("orders.from")} />
        <Day name="to" text={t("orders.to")} />
      </div>
      {newer > 0 && (
        <button
          type="button"
          class="newer"
          onClick={() => {
            setNewer(0);
            found.reload();
            scrollTo(0, 0);
          }}
        >
          {t("orders.newer", { n: newer })}
        </button>
      )}
      <List
        of={found}
        caption={t("orders.title")}
        columns={columns(open !== null)}
        keyOf={(order) => order.id}
        to={(order) => here({ open: order.id })}
        isOpen={(order) => order.id === open}
        empty={<a href={href("/orders")}>{t("filter.clear")}</a>}
      />
    </>
  );
  return (
    <Page title={t("orders.title")}>
      <WithPanel list={list} panel={open && <OrderView id={open} key={open} heading />} full={href(`/orders/${open}`)} />
    </Page>
  );
}

function countOf(found: { orders: number; more: boolean } | undefined): string | undefined {
  return counted(found?.orders, found?.more);
}

/** A day of the address as the moment at which it begins, `later` days on. */
function dayOf(day: string | null, later = 0): string | null {
  const at = day === null ? NaN : Date.parse(`${day}T00:00:00${zone.value === "utc" ? "Z" : ""}`);
  return Number.isNaN(at) ? null : new Date(at + later * 86_400_000).toISOString();
}

function countries() {
  return codes("countries")
    .map((code) => ({ code, text: country(code) }))
    .sort((a, b) => a.text.localeCompare(b.text));
}

/** The one word that says how an order is: what holds it, or the step that it is at. */
export function OrderState({ order }: { order: Pick<OrderSummary, "open_holds" | "saga"> }) {
  const [hold] = order.open_holds;
  if (hold === undefined) return <Status list="order-saga-states" code={order.saga} />;
  return (
    <Badge tone="warn">
      {label("hold-kinds", hold)}
      {order.open_holds.length > 1 && ` +${order.open_holds.length - 1}`}
    </Badge>
  );
}

export function columns(narrow: boolean): Column<OrderSummary>[] {
  const all: Column<OrderSummary>[] = [
    { title: t("orders.number"), cell: (order) => order.channel_order_id },
    { title: t("orders.state"), cell: (order) => <OrderState order={order} /> },
    { title: t("orders.total"), number: true, cell: (order) => <Money of={order.total} /> },
    { title: t("orders.units"), number: true, extra: true, cell: (order) => number(order.units) },
    { title: t("orders.channel"), cell: (order) => order.channel },
    { title: t("orders.country"), cell: (order) => country(order.country) },
    { title: t("orders.payment"), extra: true, cell: (order) => <Status list="order-payment-states" code={order.payment} /> },
    { title: t("orders.placed"), cell: (order) => <Moment at={order.placed_at} relative /> },
  ];
  return narrow ? all.slice(0, 3) : all;
}
