import { exportOrders, getOrderCounts, listOrders, type OrderSummary, type StreamEventsData } from "@tradewind/client";
import { useState } from "preact/hooks";
import { ask, given } from "../../app/api";
import { startOfDay } from "../../app/format";
import { counted, number, sumOf, t } from "../../app/i18n";
import { useWatch } from "../../app/live";
import { useList, useLoad } from "../../app/load";
import { codes, country, label } from "../../app/reference";
import { href } from "../../app/router";
import { store } from "../../app/store";
import { Export } from "../../ui/export";
import { Day, filter, many, oneOf, Select, Text } from "../../ui/filters";
import { ListPage } from "../../ui/listpage";
import { Moment, Money, Status } from "../../ui/parts";
import { type Column } from "../../ui/table";
import { OrderView } from "./order";
import { OrderState } from "./state";

export const HOLDS = ["unmapped_sku", "address", "oversold", "customs_data_missing", "payment", "manual"] as const;
const STEPS = [
  "draft", "reserving", "waiting_stock", "reserved", "confirmed", "fulfilling", "shipped", "cancelling", "cancelled", "closed",
] as const; // prettier-ignore
const SHORTEST = 3; // of what the search of orders takes
const FULFILMENTS = ["unfulfilled", "partially_shipped", "shipped", "delivered"] as const;

const PLACED: NonNullable<StreamEventsData["query"]> = { type: ["order.placed", "order.held"] };

function queryOf(values?: URLSearchParams) {
  const q = filter("q", values);
  return {
    q: q && q.length >= SHORTEST ? q : null,
    hold: many(oneOf("hold", HOLDS, values)),
    saga: many(oneOf("saga", STEPS, values)),
    fulfilment: many(oneOf("fulfilment", FULFILMENTS, values)),
    channel: many(store()),
    country: many(filter("country", values)),
    sku: many(filter("sku", values)),
    placed_from: startOfDay(filter("from", values)),
    placed_to: startOfDay(filter("to", values), 1),
  };
}

export function OrdersPage() {
  const query = queryOf();
  const channel = many(store());
  const found = useList((cursor, signal) => listOrders({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  const counts = useLoad((signal) => getOrderCounts({ ...ask, query: given({ channel }), signal }), ["counts", channel]);
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
  return (
    <ListPage
      title={t("orders.title")}
      actions={<Export start={(format) => exportOrders({ ...ask, body: { format, filters: given(query) } })} />}
      path="/orders"
      ofStore
      tabs={[
        { text: t("orders.all"), values: {} },
        ...HOLDS.map((hold) => ({ text: label("hold-kinds", hold), values: { hold }, count: held(hold) })),
        ...(["fulfilling", "shipped"] as const).map((saga) => ({ text: label("order-saga-states", saga), values: { saga }, count: at(saga) })),
      ]}
      count={async (values) => sumOf((await getOrderCounts({ ...ask, query: given(queryOf(values)) })).data.states, "orders")}
      filters={
        <>
          <Text name="q" text={t("orders.find")} placeholder={t("orders.findHint")} />
          <Select name="country" text={t("orders.country")} choices={countries()} />
          <Select name="saga" text={t("orders.step")} choices={STEPS.map((code) => ({ code, text: label("order-saga-states", code) }))} />
          <Select name="hold" text={t("orders.hold")} choices={HOLDS.map((code) => ({ code, text: label("hold-kinds", code) }))} />
          <Select name="fulfilment" text={t("orders.fulfilment")} choices={FULFILMENTS.map((code) => ({ code, text: label("order-fulfilment-states", code) }))} />
          <Text name="sku" text="SKU" />
          <Day name="from" text={t("orders.from")} />
          <Day name="to" text={t("orders.to")} />
        </>
      }
      above={
        newer > 0 && (
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
        )
      }
      of={found}
      columns={columns()}
      keyOf={(order) => order.id}
      view={(id) => <OrderView id={id} heading />}
      full={(id) => href(`/orders/${id}`)}
    />
  );
}

function countOf(found: { orders: number; more: boolean } | undefined): string | undefined {
  return counted(found?.orders, found?.more);
}

function countries() {
  return codes("countries")
    .map((code) => ({ code, text: country(code) }))
    .sort((a, b) => a.text.localeCompare(b.text));
}

function columns(): Column<OrderSummary>[] {
  return [
    { title: t("orders.number"), cell: (order) => order.channel_order_id },
    { title: t("orders.state"), cell: (order) => <OrderState order={order} /> },
    { title: t("orders.total"), number: true, cell: (order) => <Money of={order.total} /> },
    { title: t("orders.units"), number: true, extra: true, cell: (order) => number(order.units) },
    { title: t("orders.channel"), cell: (order) => order.channel },
    { title: t("orders.country"), cell: (order) => country(order.country) },
    { title: t("orders.payment"), extra: true, cell: (order) => <Status list="order-payment-states" code={order.payment} /> },
    { title: t("orders.placed"), cell: (order) => <Moment at={order.placed_at} relative /> },
  ];
}
