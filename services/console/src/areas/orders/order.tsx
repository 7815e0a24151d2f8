import {
  cancelOrderById,
  closeOrderById,
  getOrderAddress,
  getOrderLedger,
  getOrderOverview,
  getOrderTimeline,
  holdOrder,
  resolveOrderHold,
  setOrderAddress,
  type HoldOut,
  type OrderOut,
  type Overview,
  type TimelineEntry,
} from "@tradewind/client";
import { useEffect, useState } from "preact/hooks";
import { ask, version } from "../../app/api";
import { shortId } from "../../app/format";
import { known, number, t } from "../../app/i18n";
import { useWatch } from "../../app/live";
import { useLoad } from "../../app/load";
import { codes, country, label } from "../../app/reference";
import { href } from "../../app/router";
import { may } from "../../app/session";
import { Action } from "../../ui/action";
import { HistoryLink } from "../../ui/history";
import { Badge, Due, Fact, Facts, Moment, Money, Section, Status, Timeline, type Step } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Empty, ProblemView, Shown, UnavailableParts } from "../../ui/states";
import { Table } from "../../ui/table";
import type { Tone } from "../../ui/tones";
import { OrderState } from "./state";

export function OrderPage({ id }: { id: string }) {
  const [title, setTitle] = useState(shortId(id));
  return (
    <Page title={t("orders.one", { number: title })}>
      <OrderView id={id} named={setTitle} />
    </Page>
  );
}

interface OrderViewProps {
  id: string;
  heading?: boolean;
  named?: (number: string) => void;
}

/** One order: in the panel beside a list, and on its own page. */
export function OrderView({ id, heading = false, named }: OrderViewProps) {
  const overview = useLoad((signal) => getOrderOverview({ ...ask, path: { order_id: id }, signal }), [id]);
  const timeline = useLoad(
    (signal) => getOrderTimeline({ ...ask, path: { order_id: id }, query: { limit: 200 }, signal }),
    [id],
  );
  const reload = () => {
    overview.reload();
    timeline.reload();
  };
  useWatch({ order_id: [id] }, reload);
  const order = overview.data?.order;
  useEffect(() => {
    if (order) named?.(order.channel_order_id);
  }, [order?.channel_order_id]);

  return (
    <Shown of={overview}>
      {(all) =>
        all.order ? (
          <div class="object">
            <div class="object-main">
              {heading && <h2 class="object-title">{t("orders.one", { number: all.order.channel_order_id })}</h2>}
              <Headline order={all.order} />
              <Holds order={all.order} changed={reload} />
              <Deeds order={all.order} changed={reload} />
              <Lines order={all.order} />
              <Related all={all} />
              <Address id={id} order={all.order} changed={reload} />
              <Ledger id={id} />
            </div>
            <Section title={t("orders.timeline")}>
              <Shown of={timeline}>{({ items }) => <Timeline steps={items.map(step).reverse()} />}</Shown>
            </Section>
          </div>
        ) : (
          <Missing all={all} />
        )
      }
    </Shown>
  );
}

function Missing({ all }: { all: Overview }) {
  return <Empty title={all.unavailable.map(({ detail }) => detail).join("; ") || t("state.nothing")} />;
}

function Headline({ order }: { order: OrderOut }) {
  const open = order.holds.filter((hold) => !hold.resolved_at).map((hold) => hold.kind);
  return (
    <>
      <p class="headline">
        <OrderState order={{ saga: order.saga, open_holds: open }} />
        <Status list="order-payment-states" code={order.payment} />
        <Status list="order-fulfilment-states" code={order.fulfilment} />
        <strong>
          <Money of={order.total} />
        </strong>
        <HistoryLink of={order.id} />
      </p>
      <Facts>
        <Fact name={t("orders.channel")}>{order.channel}</Fact>
        <Fact name={t("orders.placed")}>
          <Moment at={order.placed_at} />
        </Fact>
        <Fact name={t("orders.country")}>
          {country(order.country)} {order.postal_code}
        </Fact>
        <Fact name={t("orders.incoterm")}>{label("incoterms", order.incoterm)}</Fact>
        {order.buyer_ref && <Fact name={t("orders.buyer")}>{order.buyer_ref}</Fact>}
        <Fact name={t("orders.units")}>
          {t("orders.unitsOf", { shipped: order.units_shipped, delivered: order.units_delivered, units: order.units })}
        </Fact>
        {order.deadline && (
          <Fact name={t("orders.deadline")}>
            <Due at={order.deadline} />
          </Fact>
        )}
        {order.cancel_reason && <Fact name={t("orders.cancelReason")}>{order.cancel_reason}</Fact>}
      </Facts>
    </>
  );
}

/** What keeps the order, who can mend it, by when, and the button that does. */
function Holds({ order, changed }: { order: OrderOut; changed: () => void }) {
  const open = order.holds.filter((hold) => !hold.resolved_at);
  if (!open.length) return null;
  return (
    <>
      {open.map((hold) => (
        <div key={hold.kind} class="hold">
          <p class="hold-title">
            <Badge tone="warn">{label("hold-kinds", hold.kind)}</Badge> {t("orders.holdDue")} <Due at={hold.due_at} />
          </p>
          <p lang="en">{hold.detail}</p>
          <p class="quiet-text">
            {t(`holds.${hold.kind}`)} {t("orders.holdOwner", { role: label("roles", hold.owner) })}
          </p>
          {may("orders:write") && <Resolve order={order} hold={hold} changed={changed} />}
        </div>
      ))}
    </>
  );
}

function Resolve({ order, hold, changed }: { order: OrderOut; hold: HoldOut; changed: () => void }) {
  const path = { order_id: order.id, kind: hold.kind };
  return (
    <Action
      text={t("orders.resolve")}
      about={t("orders.resolveAbout")}
      tone="main"
      run={async () => {
        const { data } = await resolveOrderHold({ ...ask, path });
        changed();
        return t("orders.resolved", { state: label("order-saga-states", data.saga) });
      }}
    />
  );
}

const ENDED = ["cancelled", "closed", "cancelling"];

function Deeds({ order, changed }: { order: OrderOut; changed: () => void }) {
  if (!may("orders:write") || ENDED.includes(order.saga)) return null;
  const common = { ...ask, path: { order_id: order.id }, headers: version(order) };
  return (
    <div class="deeds">
      {order.saga !== "shipped" && (
        <Action
          text={t("orders.holdIt")}
          about={t("orders.holdAbout")}
          fields={[{ name: "detail", text: t("orders.why"), required: true }]}
          run={async ({ detail = "" }) => {
            await holdOrder({ ...common, body: { detail } });
            changed();
            return t("orders.held");
          }}
        />
      )}
      {order.saga !== "shipped" && (
        <Action
          text={t("orders.cancel")}
          about={t("orders.cancelAbout")}
          tone="danger"
          fields={[
            { name: "reason", text: t("orders.why"), required: true },
            { name: "reference", text: t("orders.reference") },
          ]}
          run={async ({ reason = "", reference }) => {
            const { data } = await cancelOrderById({ ...common, body: { reason, reference: reference || null } });
            changed();
            return t("orders.cancelSaid", { state: label("order-saga-states", data.saga) });
          }}
        />
      )}
      {order.saga === "shipped" && (
        <Action
          text={t("orders.close")}
          about={t("orders.closeAbout")}
          fields={[{ name: "reason", text: t("orders.why"), required: true }]}
          run={async ({ reason = "" }) => {
            await closeOrderById({ ...common, body: { reason } });
            changed();
            return t("orders.closed");
          }}
        />
      )}
    </div>
  );
}

function Lines({ order }: { order: OrderOut }) {
  return (
    <Section title={t("orders.lines")}>
      <Table
        caption={t("orders.lines")}
        rows={order.lines}
        keyOf={(line) => line.line_no}
        columns={[
          {
            title: t("orders.sku"),
            cell: (line) => (line.sku ? <a href={href(`/stock/${encodeURIComponent(line.sku)}`)}>{line.sku}</a> : line.channel_sku),
          },
          { title: t("orders.quantity"), number: true, cell: (line) => number(line.quantity) },
          { title: t("orders.unitPrice"), number: true, cell: (line) => <Money of={line.unit_price} /> },
          { title: t("orders.paid"), number: true, cell: (line) => <Money of={line.paid} /> },
        ]}
      />
      <dl class="sums">
        <div>
          <dt>{t("orders.goods")}</dt>
          <dd>
            <Money of={order.goods_total} />
          </dd>
        </div>
        {order.charges.map((charge) => (
          <div key={charge.line_no}>
            <dt>{charge.description}</dt>
            <dd>
              <Money of={charge.unit_price} />
              {charge.quantity !== 1 && ` × ${number(charge.quantity)}`}
            </dd>
          </div>
        ))}
        <div class="sum">
          <dt>{t("orders.total")}</dt>
          <dd>
            <Money of={order.total} />
          </dd>
        </div>
      </dl>
    </Section>
  );
}

/** Parcels, reservation, tickets and returns; a part that cannot be had says why. */
function Related({ all }: { all: Overview }) {
  return (
    <>
      <UnavailableParts of={all.unavailable} />
      {all.shipments && all.shipments.items.length > 0 && (
        <Section title={t("parcels.title")}>
          <Table
            caption={t("parcels.title")}
            rows={all.shipments.items}
            keyOf={(shipment) => shipment.shipment_id}
            to={(shipment) => href(`/parcels/${shipment.shipment_id}`)}
            columns={[
              { title: t("parcels.number"), cell: (shipment) => shipment.tracking_number ?? shortId(shipment.shipment_id) },
              { title: t("parcels.state"), cell: (shipment) => <Status list="shipment-states" code={shipment.state} /> },
              { title: t("parcels.from"), cell: (shipment) => shipment.warehouse },
              { title: t("parcels.promised"), cell: (shipment) => <Moment at={shipment.promised_by} relative /> },
            ]}
          />
        </Section>
      )}
      {all.reservation && (
        <Section title={t("orders.reservation")} aside={<Status list="reservation-states" code={all.reservation.state} />}>
          <Table
            caption={t("orders.reservation")}
            rows={all.reservation.lines}
            keyOf={(line) => line.sku}
            to={(line) => href(`/stock/${encodeURIComponent(line.sku)}`)}
            columns={[
              { title: t("orders.sku"), cell: (line) => line.sku },
              { title: t("orders.quantity"), number: true, cell: (line) => number(line.quantity) },
              { title: t("orders.missing"), number: true, cell: (line) => number(line.missing) },
            ]}
          />
        </Section>
      )}
      {all.tickets && all.tickets.items.length > 0 && (
        <Section title={t("tickets.title")}>
          <Table
            caption={t("tickets.title")}
            rows={all.tickets.items}
            keyOf={(ticket) => ticket.id}
            to={(ticket) => href(`/tickets/${ticket.id}`)}
            columns={[
              { title: t("tickets.class"), cell: (ticket) => label("ticket-classes", ticket.class) },
              { title: t("tickets.state"), cell: (ticket) => <Status list="ticket-states" code={ticket.state} /> },
              { title: t("tickets.due"), cell: (ticket) => <Due at={ticket.resolution_due} done={ticket.resolved_at !== null} /> },
            ]}
          />
        </Section>
      )}
      {all.returns && all.returns.items.length > 0 && (
        <Section title={t("returns.title")}>
          <Table
            caption={t("returns.title")}
            rows={all.returns.items}
            keyOf={(each) => each.id}
            to={(each) => href(`/returns/${each.id}`)}
            columns={[
              { title: t("returns.reference"), cell: (each) => each.reference ?? shortId(each.id) },
              { title: t("returns.state"), cell: (each) => <Status list="return-states" code={each.state} /> },
              { title: t("returns.reason"), cell: (each) => label("return-reasons", each.reason) },
              { title: t("returns.refund"), number: true, cell: (each) => <Money of={each.refund} /> },
            ]}
          />
        </Section>
      )}
    </>
  );
}

const PARTS = ["name", "line1", "line2", "city", "region", "postal_code", "country", "email", "phone"] as const;
const AUTOCOMPLETE = "off"; // it is somebody else's address
const CHANGEABLE = ["draft", "reserving", "waiting_stock", "reserved", "confirmed", "fulfilling"];

/** Personal data: read when one asks for it, and not before. */
function Address({ id, order, changed }: { id: string; order: OrderOut; changed: () => void }) {
  const [shown, setShown] = useState(false);
  if (!may("orders:pii")) return null;
  return (
    <Section title={t("orders.address")} aside={!shown && <button type="button" onClick={() => setShown(true)}>{t("orders.showAddress")}</button>}>
      {shown ? <AddressShown id={id} order={order} changed={changed} /> : <p class="quiet-text">{t("orders.addressHidden")}</p>}
    </Section>
  );
}

function AddressShown({ id, order, changed }: { id: string; order: OrderOut; changed: () => void }) {
  const address = useLoad((signal) => getOrderAddress({ ...ask, path: { order_id: id }, signal }), [id, order.version]);
  const countries = codes("countries").map((code) => ({ code, text: country(code) }));
  return (
    <Shown of={address}>
      {(data) => (
        <>
          <Facts>
            {PARTS.filter((part) => data[part]).map((part) => (
              <Fact key={part} name={t(`address.${part}`)}>
                {part === "country" ? country(data[part] ?? null) : data[part]}
              </Fact>
            ))}
          </Facts>
          {!PARTS.some((part) => data[part]) && <p>{t("orders.noAddress")}</p>}
          {may("orders:write") && CHANGEABLE.includes(order.saga) && (
            <Action
              text={t("orders.changeAddress")}
              about={t("orders.changeAddressAbout")}
              fields={PARTS.map((part) => ({
                name: part,
                text: t(`address.${part}`),
                initial: data[part] ?? "",
                autocomplete: AUTOCOMPLETE,
                ...(part === "country" && { kind: "choice" as const, required: true, choices: countries }),
              }))}
              run={async (values) => {
                const parts = Object.fromEntries(PARTS.map((part) => [part, values[part]?.trim() || null]));
                const body = { ...parts, country: values["country"] ?? "" };
                await setOrderAddress({ ...ask, path: { order_id: id }, headers: version(order), body });
                changed();
                return t("orders.addressChanged");
              }}
            />
          )}
        </>
      )}
    </Shown>
  );
}

function Ledger({ id }: { id: string }) {
  const ledger = useLoad((signal) => getOrderLedger({ ...ask, path: { order_id: id }, signal }), [id]);
  if (ledger.problem?.status === 403) return null;
  if (ledger.problem) return <ProblemView problem={ledger.problem} retry={ledger.reload} />;
  if (!ledger.data?.entries.length) return null;
  return (
    <Section title={t("orders.ledger")}>
      <Table
        caption={t("orders.ledger")}
        rows={ledger.data.entries}
        keyOf={(entry) => entry.kind + entry.reference + entry.debit}
        columns={[
          { title: t("orders.entry"), cell: (entry) => label("ledger-entry-kinds", entry.kind) },
          { title: t("orders.amount"), number: true, cell: (entry) => <Money of={entry.amount} /> },
          { title: t("orders.debit"), cell: (entry) => entry.debit },
          { title: t("orders.credit"), cell: (entry) => entry.credit },
          { title: t("orders.at"), cell: (entry) => <Moment at={entry.at} /> },
        ]}
      />
    </Section>
  );
}

const BAD = ["held", "stock_rejected", "parcel_failed", "voided_parcel_left", "refund_blocked", "parcel_held"];
const GOOD = ["all_delivered", "stock_reserved", "holds_cleared", "resolved"];

/** "held: address" is what and which; the words are in the messages. */
function step(entry: TimelineEntry): Step {
  const [what = "", which] = entry.what.split(": ");
  const tone: Tone = BAD.includes(what) ? "warn" : GOOD.includes(what) ? "good" : "idle";
  const words = known("timeline", what) ?? what.replaceAll("_", " ");
  const said = [entry.detail, entry.actor && t("orders.by", { who: entry.actor }), entry.event_id && `${t("orders.event")} ${shortId(entry.event_id)}`];
  return {
    key: entry.id,
    at: entry.at,
    title: which ? `${words}: ${label("hold-kinds", which)}` : words,
    tone,
    detail: said.filter(Boolean).join(" · "),
  };
}
