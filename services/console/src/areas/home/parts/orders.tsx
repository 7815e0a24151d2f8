import { getOrder, getOrderCounts, listOrders, type StreamEventsData } from "@tradewind/client";
import { ask, given } from "../../../app/api";
import { day, dayOf, plusDays, startOfDay } from "../../../app/format";
import { counted, number, t } from "../../../app/i18n";
import { useWatch } from "../../../app/live";
import { useLoad } from "../../../app/load";
import { label } from "../../../app/reference";
import { href } from "../../../app/router";
import { store } from "../../../app/store";
import { Chart, WhenSeen } from "../../../ui/chart";
import { filter, many, Select } from "../../../ui/filters";
import { Badge, Due, Money, Section, Stat } from "../../../ui/parts";
import { Shown } from "../../../ui/states";
import { Table } from "../../../ui/table";
import { HOLDS } from "../../orders/list";

const SHOWN = 6;
const HOLD_EVENTS: NonNullable<StreamEventsData["query"]> = { type: ["order.held", "order.hold_resolved"] };

/** Those that have waited longest, each with the moment by which its first hold is due. */
async function oldestHeld(channel: string[] | null, signal: AbortSignal) {
  const query = { hold: [...HOLDS], sort: "created_at" as const, limit: SHOWN, ...given({ channel }) };
  const { data } = await listOrders({ ...ask, query, signal });
  const due = await Promise.all(data.items.map(({ id }) => dueOf(id, signal)));
  return { data: data.items.map((order, index) => ({ ...order, due: due[index] })) };
}

async function dueOf(id: string, signal: AbortSignal): Promise<string | undefined> {
  const { data } = await getOrder({ ...ask, path: { order_id: id }, signal });
  return data.holds.flatMap(({ resolved_at, due_at }) => (resolved_at ? [] : [due_at])).sort()[0];
}

/** Orders that wait for a person, by reason: how many, and those that have waited longest. */
export function Held() {
  const channel = many(store());
  const counts = useLoad((signal) => getOrderCounts({ ...ask, query: given({ channel }), signal }), ["counts", channel]);
  const held = useLoad((signal) => oldestHeld(channel, signal), ["held", channel]);
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
        {(items) =>
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
                { title: t("orders.deadline"), cell: ({ due }) => (due ? <Due at={due} /> : "–") },
              ]}
            />
          )
        }
      </Shown>
    </Section>
  );
}

const RANGES = ["7", "14", "30"];
const USUAL = 14;

/** Counted day by day, as the chosen time zone has its days; each day leads to its orders. */
export function OrdersPerDay() {
  const days = Number(filter("days")) || USUAL;
  return (
    <Section
      title={t("home.ordersPerDay")}
      aside={<Select name="days" text={t("home.days")} none={number(USUAL)} choices={RANGES.filter((each) => each !== String(USUAL)).map((code) => ({ code, text: code }))} />}
    >
      <WhenSeen>{() => <PerDay days={Math.min(Math.max(days, 1), 90)} />}</WhenSeen>
    </Section>
  );
}

function PerDay({ days }: { days: number }) {
  const channel = many(store());
  const today = dayOf(Date.now());
  const names = Array.from({ length: days }, (_, index) => plusDays(Date.parse(today), index + 1 - days));
  const found = useLoad(async (signal) => ({ data: await Promise.all(names.map((name) => placedOn(name, channel, signal))) }), [names, channel]);
  useWatch({ type: ["order.placed"] }, found.reload);
  return (
    <Shown of={found}>
      {(counts) => (
        <Chart
          figure={{
            title: t("home.ordersPerDay"),
            shape: "columns",
            series: [t("orders.title")],
            show: number,
            rows: names.map((name, index) => ({
              at: Date.parse(name),
              name: day(name),
              values: [counts[index] ?? 0],
              to: href("/orders", { from: name, to: name }),
            })),
          }}
        />
      )}
    </Shown>
  );
}

async function placedOn(name: string, channel: string[] | null, signal: AbortSignal): Promise<number> {
  const query = given({ placed_from: startOfDay(name), placed_to: startOfDay(name, 1), channel });
  const { data } = await getOrderCounts({ ...ask, query, signal });
  return data.states.reduce((sum, { orders }) => sum + orders, 0);
}
