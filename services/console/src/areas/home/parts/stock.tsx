import { listMovements, listStock, type BalanceOut } from "@tradewind/client";
import { ask } from "../../../app/api";
import { number, t } from "../../../app/i18n";
import { useWatch } from "../../../app/live";
import { useLoad } from "../../../app/load";
import { href } from "../../../app/router";
import { Section } from "../../../ui/parts";
import { Shown } from "../../../ui/states";
import { Table } from "../../../ui/table";

const SHOWN = 6;
const PACE_DAYS = 14;
const DAY_MS = 86_400_000;
const MOVEMENTS = 200; // the most of one page

export function LowStock() {
  const found = useLoad((signal) => lowWithCover(signal), ["low"]);
  useWatch({ type: ["stock.low", "stock.recovered"] }, found.reload);
  return (
    <Section title={t("home.low")} aside={<a href={href("/stock", { low: "true" })}>{t("home.all")}</a>}>
      <Shown of={found}>
        {(items) => (
          <Table
            none={t("home.noneLow")}
            caption={t("home.low")}
            rows={items}
            keyOf={(balance) => balance.sku + balance.warehouse + balance.condition}
            to={(balance) => href(`/stock/${encodeURIComponent(balance.sku)}`)}
            columns={[
              { title: "SKU", cell: (balance) => balance.sku },
              { title: t("stock.warehouse"), cell: (balance) => balance.warehouse },
              { title: t("stock.available"), number: true, cell: (balance) => number(balance.available) },
              { title: t("home.cover"), number: true, cell: ({ days }) => (days === null ? "–" : t("home.coverDays", { n: days })) },
              { title: t("stock.reorderPoint"), number: true, cell: (balance) => (balance.reorder_point === null ? "–" : number(balance.reorder_point)) },
            ]}
          />
        )}
      </Shown>
      <p class="hint">{t("home.coverHint")}</p>
    </Section>
  );
}

async function lowWithCover(signal: AbortSignal) {
  const { data } = await listStock({ ...ask, query: { low: true, limit: SHOWN }, signal });
  const paceOf = data.items.length ? await pace([...new Set(data.items.map(({ sku }) => sku))], signal) : () => 0;
  return { data: data.items.map((balance) => ({ ...balance, days: coverOf(balance, paceOf(balance)) })) };
}

function coverOf({ available }: BalanceOut, perDay: number): number | null {
  if (available <= 0) return 0;
  return perDay > 0 ? Math.floor(available / perDay) : null;
}

/** Units shipped a day, of the last two weeks, or of as far back as one page of movements goes. */
async function pace(skus: string[], signal: AbortSignal): Promise<(of: BalanceOut) => number> {
  const from = Date.now() - PACE_DAYS * DAY_MS;
  const query = { sku: skus, kind: ["shipped" as const], recorded_from: new Date(from).toISOString(), limit: MOVEMENTS };
  const { items, next_cursor } = (await listMovements({ ...ask, query, signal })).data;
  const oldest = next_cursor ? Math.min(...items.map(({ recorded_at }) => Date.parse(recorded_at))) : from;
  const days = (Date.now() - oldest) / DAY_MS;
  return ({ sku, warehouse }) =>
    items.reduce((sum, each) => (each.sku === sku && each.warehouse === warehouse ? sum - each.on_hand : sum), 0) / days;
}
