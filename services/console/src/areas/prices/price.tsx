import { getPriceFloor, listPriceHistory, listPrices, setPrice, type FloorOut, type PastPrice } from "@tradewind/client";
import { ask, version } from "../../app/api";
import { day, decimal, moment, money } from "../../app/format";
import { known, t } from "../../app/i18n";
import { useList, useLoad } from "../../app/load";
import { country } from "../../app/reference";
import { href } from "../../app/router";
import { may } from "../../app/session";
import { Action } from "../../ui/action";
import { Chart } from "../../ui/chart";
import type { Figure } from "../../ui/figure";
import { filter } from "../../ui/filters";
import { HistoryLink } from "../../ui/history";
import { Badge, ButtonLink, Fact, Facts, Moment, Money, Section } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Empty, Shown } from "../../ui/states";
import { List, Table } from "../../ui/table";

export function PricePage({ id }: { id: string }) {
  const channel = filter("channel");
  const market = filter("market");
  return (
    <Page title={id} actions={<ButtonLink to={href(`/stock/${encodeURIComponent(id)}`)} icon="stock">{t("stock.title")}</ButtonLink>}>
      {channel && market ? (
        <PriceView sku={id} channel={channel} market={market} />
      ) : (
        <Empty title={t("prices.whichOne")}>
          <a href={href("/prices", { sku: id })}>{t("prices.title")}</a>
        </Empty>
      )}
    </Page>
  );
}

export interface Which {
  sku: string;
  channel: string;
  market: string;
}

/** One price, its floor, and how the floor came about. */
export function PriceView({ sku, channel, market, heading = false }: Which & { heading?: boolean }) {
  const query = { channel, market };
  const floor = useLoad((signal) => getPriceFloor({ ...ask, path: { sku }, query, signal }), [sku, query]);
  const history = useList(
    (cursor, signal) => listPriceHistory({ ...ask, path: { sku }, query: { channel: [channel], market: [market], cursor }, signal }),
    [sku, query],
  );
  return (
    <Shown of={floor}>
      {(data) => (
        <div>
          {heading && <h2 class="object-title">{sku}</h2>}
          <p class="headline">
            {data.breached ? <Badge tone="bad">{t("prices.belowFloor")}</Badge> : <Badge tone="good">{t("prices.aboveFloor")}</Badge>}
            <strong>
              <Money of={data.price} />
            </strong>
            <HistoryLink of={`${sku}/${channel}/${market}`} />
          </p>
          <Facts>
            <Fact name={t("orders.channel")}>{channel}</Fact>
            <Fact name={t("prices.market")}>{country(market)}</Fact>
            <Fact name={t("prices.floor")}>
              <Money of={data.floor} />
            </Fact>
            <Fact name={t("prices.margin")}>
              <Money of={data.contribution_margin} />
            </Fact>
            <Fact name={t("prices.on")}>{day(data.on)}</Fact>
          </Facts>
          {may("pricing:write") && (
            <ChangePrice
              which={{ sku, channel, market }}
              floor={data}
              changed={() => {
                floor.reload();
                history.reload();
              }}
            />
          )}
          <Derivation of={data} />
          <Section title={t("prices.history")}>
            {history.items && history.items.length > 1 && <Chart figure={figureOf(history.items)} />}
            <List
              of={history}
              caption={t("prices.history")}
              keyOf={(past) => past.id}
              columns={[
                { title: t("prices.since"), cell: (past) => <Moment at={past.valid_from} /> },
                { title: t("prices.price"), number: true, cell: (past) => <Money of={past.price} /> },
                { title: t("prices.floor"), number: true, cell: (past) => <Money of={past.floor} /> },
                { title: t("prices.changedBy"), cell: (past) => past.changed_by },
              ]}
              empty={null}
            />
          </Section>
        </div>
      )}
    </Shown>
  );
}

/** The oldest first, and on to now: a price holds until the next. */
function figureOf(history: PastPrice[]): Figure {
  const { currency } = history[0]?.price ?? { currency: "EUR" };
  const rows = history
    .map(({ valid_from, price, floor }) => ({ at: Date.parse(valid_from), name: moment(valid_from), values: [Number(price.amount), Number(floor.amount)] }))
    .reverse();
  const last = rows.at(-1);
  const now = Date.now();
  return {
    title: t("prices.history"),
    shape: "steps",
    series: [t("prices.price"), t("prices.floor")],
    show: (value) => money({ amount: String(value), currency }),
    rows: last ? [...rows, { ...last, at: now, name: moment(new Date(now).toISOString()) }] : rows,
  };
}

function ChangePrice({ which, floor, changed }: { which: Which; floor: FloorOut; changed: () => void }) {
  const { currency } = floor.floor;
  return (
    <Action
      text={t("prices.change")}
      about={t("prices.changeAbout")}
      fields={[
        { name: "price", text: t("prices.newPrice", { currency }), kind: "number", required: true, initial: floor.price?.amount ?? "" },
      ]}
      run={async ({ price = "" }) => {
        const { data: now } = await listPrices({ ...ask, query: { sku: [which.sku], channel: [which.channel], market: [which.market] } });
        const [current] = now.items;
        const body = { ...which, price: { amount: price.trim(), currency } };
        await setPrice({ ...ask, body, ...(current && { headers: version(current) }) });
        changed();
        return t("prices.changed");
      }}
    />
  );
}

function withUnit(value: string, unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return money({ amount: value, currency: unit });
  return unit === "%" ? `${decimal(value, 2)} %` : `${decimal(value, 6)} ${unit}`;
}

/** What went in, from where, and the steps from there to the floor. */
function Derivation({ of }: { of: FloorOut }) {
  const name = (code: string) => known("floor", code) ?? code.replaceAll("_", " ");
  return (
    <>
      <Section title={t("prices.steps")}>
        <ol class="steps">
          {of.steps.map((step) => (
            <li key={step.name} class={step.name === "floor" ? "result" : ""}>
              <span>
                <strong>{name(step.name)}</strong>
                <code>{step.formula}</code>
              </span>
              <span class="number">{step.name === "floor" ? money(of.floor) : decimal(step.value)}</span>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t("prices.inputs")}>
        <Table
          caption={t("prices.inputs")}
          rows={of.inputs}
          keyOf={(input) => input.name}
          columns={[
            { title: t("prices.input"), cell: (input) => name(input.name) },
            { title: t("prices.value"), number: true, cell: (input) => withUnit(input.value, input.unit) },
            { title: t("prices.source"), cell: (input) => input.source },
            { title: t("prices.since"), cell: (input) => (input.on ? day(input.on) : "–") },
          ]}
        />
      </Section>
    </>
  );
}
