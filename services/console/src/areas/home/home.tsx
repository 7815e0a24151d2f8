import {
  getOrderCounts,
  getShipmentCounts,
  listOperations,
  listOrders,
  listPrices,
  listReturns,
  listShipments,
  listStock,
  listTickets,
  type StreamEventsData,
} from "@tradewind/client";
import type { ComponentType } from "preact";
import { ask } from "../../app/api";
import { counted, number, t } from "../../app/i18n";
import { useWatch } from "../../app/live";
import { useLoad } from "../../app/load";
import { label } from "../../app/reference";
import { href } from "../../app/router";
import { caller, may } from "../../app/session";
import { Badge, Moment, Money, Section, Stat, Status } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Empty, Shown } from "../../ui/states";
import { Table } from "../../ui/table";
import { HOLDS } from "../orders/list";
import { Clock } from "../tickets/list";

const SHOWN = 6;
const COUNTED = 100;
const HOLD_EVENTS: NonNullable<StreamEventsData["query"]> = { type: ["order.held", "order.hold_resolved"] };

/** The first screen answers what the role opens it for; the rest follows. */
const FIRST: Record<string, ComponentType[]> = {
  operations: [Held, Parcels, Tickets],
  supply_chain: [LowStock, Parcels],
  product_manager: [MissingData, Prices],
  customer_service: [Tickets, Returns, Held],
  finance: [Prices, Returns],
  market_analyst: [Prices, LowStock],
  admin: [Held, Parcels, LowStock, Tickets, Returns, Imports],
};

export function HomePage() {
  const role = caller.value?.roles.find((each) => each in FIRST) ?? "admin";
  const parts = FIRST[role] ?? [];
  return (
    <Page title={t("home.title")} says={t("home.says", { role: label("roles", role) })}>
      {parts.map((Part, index) => (
        <Part key={index} />
      ))}
    </Page>
  );
}

/** Orders that wait for a person, by reason: how many, and those that have waited longest. */
function Held() {
  const counts = useLoad((signal) => getOrderCounts({ ...ask, signal }), ["counts"]);
  const held = useLoad(
    (signal) => listOrders({ ...ask, query: { hold: [...HOLDS], sort: "created_at", limit: SHOWN }, signal }),
    ["held"],
  );
  useWatch(HOLD_EVENTS, () => {
    counts.reload();
    held.reload();
  });
  return (
    <Section title={t("home.held")}>
      <Shown of={counts}>
        {({ holds }) => (
          <div class="stats">
            {HOLDS.map((hold) => {
              const found = holds.find((each) => each.hold === hold);
              return (
                <Stat
                  key={hold}
                  name={label("hold-kinds", hold)}
                  value={counted(found?.orders ?? 0, found?.more)}
                  tone={found?.orders ? "warn" : "good"}
                  to={href("/orders", { hold })}
                />
              );
            })}
          </div>
        )}
      </Shown>
      <Shown of={held}>
        {({ items }) =>
          items.length > 0 && (
            <Table
              caption={t("home.held")}
              rows={items}
              keyOf={(order) => order.id}
              to={(order) => href(`/orders/${order.id}`)}
              columns={[
                { title: t("orders.number"), cell: (order) => order.channel_order_id },
                {
                  title: t("orders.hold"),
                  cell: (order) =>
                    order.open_holds.map((each) => (
                      <Badge key={each} tone="warn">
                        {label("hold-kinds", each)}
                      </Badge>
                    )),
                },
                { title: t("orders.total"), number: true, cell: (order) => <Money of={order.total} /> },
                { title: t("orders.channel"), cell: (order) => order.channel },
                { title: t("orders.placed"), cell: (order) => <Moment at={order.placed_at} relative /> },
              ]}
            />
          )
        }
      </Shown>
    </Section>
  );
}

const STUCK = ["held", "planned", "customs_hold", "delivery_failed"] as const;

function Parcels() {
  const counts = useLoad((signal) => getShipmentCounts({ ...ask, signal }), ["parcels"]);
  const late = useLoad((signal) => listShipments({ ...ask, query: { late: true, limit: COUNTED }, signal }), ["late"]);
  return (
    <Section title={t("home.parcels")}>
      <Shown of={counts}>
        {({ states }) => (
          <div class="stats">
            {late.data && (
              <Stat
                name={t("parcels.late")}
                value={counted(late.data.items.length, Boolean(late.data.next_cursor))}
                tone={late.data.items.length ? "bad" : "good"}
                to={href("/parcels", { late: true })}
              />
            )}
            {STUCK.map((state) => {
              const count = states.find((each) => each.state === state);
              return (
                <Stat
                  key={state}
                  name={label("shipment-states", state)}
                  value={counted(count?.shipments ?? 0, count?.more)}
                  tone={!count?.shipments ? "good" : state === "planned" ? "wait" : "warn"}
                  to={href("/parcels", { state })}
                />
              );
            })}
          </div>
        )}
      </Shown>
    </Section>
  );
}

function LowStock() {
  const found = useLoad((signal) => listStock({ ...ask, query: { low: true, limit: SHOWN }, signal }), ["low"]);
  return (
    <Section title={t("home.low")} aside={<a href={href("/stock", { low: "true" })}>{t("home.all")}</a>}>
      <Shown of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("home.noneLow")} />
          ) : (
            <Table
              caption={t("home.low")}
              rows={items}
              keyOf={(balance) => balance.sku + balance.warehouse + balance.condition}
              to={(balance) => href(`/stock/${encodeURIComponent(balance.sku)}`)}
              columns={[
                { title: "SKU", cell: (balance) => balance.sku },
                { title: t("stock.warehouse"), cell: (balance) => balance.warehouse },
                { title: t("stock.available"), number: true, cell: (balance) => number(balance.available) },
                { title: t("stock.reorderPoint"), number: true, cell: (balance) => (balance.reorder_point === null ? "–" : number(balance.reorder_point)) },
              ]}
            />
          )
        }
      </Shown>
    </Section>
  );
}

function Tickets() {
  const found = useLoad((signal) => listTickets({ ...ask, query: { state: ["open"], sort: "resolution_due", limit: SHOWN }, signal }), ["tickets"]);
  return (
    <Section title={t("home.tickets")} aside={<a href={href("/tickets", { state: "open" })}>{t("home.all")}</a>}>
      <Shown of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("home.noTickets")} />
          ) : (
            <Table
              caption={t("home.tickets")}
              rows={items}
              keyOf={(ticket) => ticket.id}
              to={(ticket) => href(`/tickets/${ticket.id}`)}
              columns={[
                { title: t("tickets.subject"), cell: (ticket) => ticket.subject ?? label("ticket-classes", ticket.class) },
                { title: t("tickets.priority"), cell: (ticket) => <Status list="ticket-priorities" code={ticket.priority} /> },
                { title: t("tickets.due"), cell: (ticket) => <Clock of={ticket} /> },
              ]}
            />
          )
        }
      </Shown>
    </Section>
  );
}

function Returns() {
  const states = ["requested", "in_transit", "received"] as const;
  const found = useLoad(async (signal) => {
    const pages = await Promise.all(
      states.map((state) => listReturns({ ...ask, query: { state: [state], limit: COUNTED }, signal }).then(({ data }) => ({ state, ...data }))),
    );
    return { data: pages };
  }, ["returns"]);
  return (
    <Section title={t("home.returns")}>
      <Shown of={found}>
        {(pages) => (
          <div class="stats">
            {pages.map(({ state, items, next_cursor }) => (
              <Stat key={state} name={label("return-states", state)} value={counted(items.length, Boolean(next_cursor))} tone={items.length ? "wait" : "good"} to={href("/returns", { state })} />
            ))}
          </div>
        )}
      </Shown>
    </Section>
  );
}

function Prices() {
  const found = useLoad((signal) => listPrices({ ...ask, query: { breached: true, limit: SHOWN }, signal }), ["breached"]);
  return (
    <Section title={t("home.prices")} aside={<a href={href("/prices", { breached: "true" })}>{t("home.all")}</a>}>
      <Shown of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("home.noneBelow")} />
          ) : (
            <Table
              caption={t("home.prices")}
              rows={items}
              keyOf={(price) => price.sku + price.channel + price.market}
              to={(price) => href(`/prices/${encodeURIComponent(price.sku)}`, { channel: price.channel, market: price.market })}
              columns={[
                { title: "SKU", cell: (price) => price.sku },
                { title: t("prices.market"), cell: (price) => `${price.channel} ${price.market}` },
                { title: t("prices.price"), number: true, cell: (price) => <Money of={price.price} /> },
                { title: t("prices.floor"), number: true, cell: (price) => <Money of={price.floor} /> },
              ]}
            />
          )
        }
      </Shown>
    </Section>
  );
}

/** What keeps parcels back because nobody has entered it. */
function MissingData() {
  const found = useLoad((signal) => listShipments({ ...ask, query: { state: ["held"], limit: COUNTED }, signal }), ["held"]);
  return (
    <Section title={t("home.missing")} aside={<a href={href("/parcels", { state: "held" })}>{t("home.all")}</a>}>
      <Shown of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("home.noneMissing")} />
          ) : (
            <Table
              caption={t("home.missing")}
              rows={items.slice(0, SHOWN)}
              keyOf={(parcel) => parcel.shipment_id}
              to={(parcel) => href(`/parcels/${parcel.shipment_id}`)}
              columns={[
                { title: t("home.lacks"), cell: (parcel) => parcel.missing.join(", ") || "–" },
                { title: t("parcels.state"), cell: (parcel) => (parcel.reason ? label("shipment-hold-reasons", parcel.reason) : "–") },
                { title: t("parcels.planned"), cell: (parcel) => <Moment at={parcel.created_at} relative /> },
              ]}
            />
          )
        }
      </Shown>
    </Section>
  );
}

function Imports() {
  const found = useLoad((signal) => listOperations({ ...ask, query: { limit: SHOWN }, signal }), ["imports"]);
  if (!may("ops")) return null;
  return (
    <Section title={t("work.title")} aside={<a href={href("/work")}>{t("home.all")}</a>}>
      <Shown of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("work.none")} />
          ) : (
            <Table
              caption={t("work.title")}
              rows={items}
              keyOf={(operation) => operation.id}
              to={(operation) => href(`/work/${operation.id}`)}
              columns={[
                { title: t("work.file"), cell: (operation) => operation.filename },
                { title: t("work.what"), cell: (operation) => label("operation-kinds", operation.kind) },
                { title: t("work.state"), cell: (operation) => <Status list="operation-states" code={operation.state} /> },
              ]}
            />
          )
        }
      </Shown>
    </Section>
  );
}
