import {
  explainStock,
  exportMovements,
  getReorderPoint,
  getStock,
  listStockMovements,
  setReorderPoint,
  type Explanation,
  type MovementOut,
} from "@tradewind/client";
import { ask, given, version } from "../../app/api";
import { dayOf, exactMoment, moment, plusDays, shortId, startOfDay } from "../../app/format";
import { number, t } from "../../app/i18n";
import { useList, useLoad } from "../../app/load";
import { label, warehouses } from "../../app/reference";
import { here, href, place } from "../../app/router";
import { may } from "../../app/session";
import { Action } from "../../ui/action";
import { Chart, WhenSeen } from "../../ui/chart";
import { Export } from "../../ui/export";
import { filter, many, Select } from "../../ui/filters";
import { Badge, ButtonLink, Fact, Facts, Moment, Section, Status } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Shown } from "../../ui/states";
import { List, Table } from "../../ui/table";

export function SkuPage({ id }: { id: string }) {
  return (
    <Page
      title={id}
      actions={
        <>
          <ButtonLink to={href(`/products/${encodeURIComponent(id)}`)} icon="products">
            {t("products.one")}
          </ButtonLink>
          <ButtonLink to={href("/prices", { sku: id })} icon="prices">
            {t("prices.title")}
          </ButtonLink>
        </>
      }
    >
      <SkuView sku={id} />
    </Page>
  );
}

/** One SKU: how many there are, where, and why. */
export function SkuView({ sku, heading = false }: { sku: string; heading?: boolean }) {
  const stock = useLoad((signal) => getStock({ ...ask, path: { sku }, signal }), [sku]);
  return (
    <Shown of={stock}>
      {(data) => (
        <div>
          {heading && <h2 class="object-title">{sku}</h2>}
          <Facts>
            <Fact name={t("stock.available")}>
              <strong class="big">{number(data.available)}</strong>
            </Fact>
            <Fact name={t("stock.onHand")}>{number(data.on_hand)}</Fact>
            <Fact name={t("stock.reserved")}>{number(data.reserved)}</Fact>
            {data.owed > 0 && (
              <Fact name={t("stock.owed")}>
                <Badge tone="bad">{number(data.owed)}</Badge>
              </Fact>
            )}
          </Facts>
          <Section title={t("stock.where")}>
            <Table
              caption={t("stock.where")}
              rows={data.balances}
              keyOf={(balance) => balance.warehouse + balance.condition}
              columns={[
                { title: t("stock.warehouse"), cell: (balance) => balance.warehouse },
                { title: t("stock.condition"), cell: (balance) => <Status list="stock-conditions" code={balance.condition} /> },
                { title: t("stock.onHand"), number: true, cell: (balance) => number(balance.on_hand) },
                { title: t("stock.reserved"), number: true, cell: (balance) => number(balance.reserved) },
                {
                  title: t("stock.reorderPoint"),
                  number: true,
                  cell: (balance) => (
                    <>
                      {balance.low && <Badge tone="warn">{t("stock.isLow")}</Badge>}{" "}
                      {balance.reorder_point === null ? "–" : number(balance.reorder_point)}
                    </>
                  ),
                },
              ]}
            />
            {may("inventory:write") && (
              <Action
                text={t("stock.setReorderPoint")}
                about={t("stock.reorderPointAbout")}
                fields={[
                  {
                    name: "warehouse",
                    text: t("stock.warehouse"),
                    kind: "choice",
                    required: true,
                    choices: [...new Set(data.balances.map((balance) => balance.warehouse))].map((code) => ({ code, text: code })),
                  },
                  { name: "reorder_point", text: t("stock.reorderPoint"), kind: "number", hint: t("stock.reorderPointHint") },
                ]}
                run={async ({ warehouse = "", reorder_point = "" }) => {
                  const path = { sku, warehouse };
                  const { data: now } = await getReorderPoint({ ...ask, path });
                  const point = reorder_point.trim() === "" ? null : Number(reorder_point);
                  await setReorderPoint({ ...ask, path, headers: version(now), body: { reorder_point: point } });
                  stock.reload();
                  return t("stock.reorderPointSet");
                }}
              />
            )}
          </Section>
          <Section title={t("stock.overTime")}>
            <WhenSeen>{() => <OverTime sku={sku} />}</WhenSeen>
          </Section>
          <Why sku={sku} />
          <Movements sku={sku} />
        </div>
      )}
    </Shown>
  );
}

const DAYS = 14;

/** At the end of each day, and now: the sums of all movements up to then. */
function OverTime({ sku }: { sku: string }) {
  const today = Date.parse(dayOf(Date.now()));
  const ends = Array.from({ length: DAYS }, (_, index) => startOfDay(plusDays(today, index + 1 - DAYS)) ?? "");
  const found = useLoad(
    async (signal) => ({
      data: await Promise.all([...ends, null].map(async (at) => (await explainStock({ ...ask, path: { sku }, query: given({ at }), signal })).data)),
    }),
    [sku, ends],
  );
  return (
    <Shown of={found}>
      {(sums) => (
        <Chart
          figure={{
            title: t("stock.overTime"),
            shape: "steps",
            series: [t("stock.onHand"), t("stock.reserved")],
            show: number,
            rows: sums.map(({ at, on_hand, reserved }) => ({ at: Date.parse(at), name: moment(at), values: [on_hand, reserved], to: here({ at }) })),
          }}
        />
      )}
    </Shown>
  );
}

/** "Why is it 47?": the sums of all movements, by kind, up to a moment. */
function Why({ sku }: { sku: string }) {
  const at = place.value.query.get("at");
  const why = useLoad((signal) => explainStock({ ...ask, path: { sku }, query: given({ at }), signal }), [sku, at]);
  return (
    <Section
      title={t("stock.why")}
      aside={
        at && (
          <a href={here({ at: null })}>
            {t("stock.now")}
          </a>
        )
      }
    >
      <Shown of={why}>
        {(data) => (
          <>
            <p>{t("stock.whyText", { n: data.on_hand, reserved: data.reserved, at: exactMoment(data.at) })}</p>
            {data.places.map((each) => (
              <Place key={each.warehouse + each.condition} of={each} />
            ))}
          </>
        )}
      </Shown>
    </Section>
  );
}

function Place({ of }: { of: Explanation }) {
  const rows = Object.entries(of.by_kind).map(([kind, sums]) => ({ kind, ...sums }));
  return (
    <>
      <h3>
        {of.warehouse} · {label("stock-conditions", of.condition)}
      </h3>
      <Table
        caption={`${of.warehouse} ${of.condition}`}
        rows={[...rows, { kind: "", on_hand: of.on_hand, reserved: of.reserved, movements: rows.reduce((sum, row) => sum + count(row), 0) }]}
        keyOf={(row) => row.kind}
        columns={[
          {
            title: t("stock.kind"),
            cell: (row) => (row.kind ? label("stock-movement-kinds", row.kind) : <strong>= {t("stock.sum")}</strong>),
          },
          { title: t("stock.movements"), number: true, cell: (row) => number(count(row)) },
          { title: t("stock.onHand"), number: true, cell: (row) => (row.kind ? signed(of_(row, "on_hand")) : number(of.on_hand)) },
          { title: t("stock.reserved"), number: true, cell: (row) => (row.kind ? signed(of_(row, "reserved")) : number(of.reserved)) },
        ]}
      />
    </>
  );
}

type Sums = { kind: string } & Record<string, number | string>;

function of_(row: Sums, name: string): number {
  return Number(row[name] ?? 0);
}

function count(row: Sums): number {
  return of_(row, "movements");
}

function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : number(value);
}

function Movements({ sku }: { sku: string }) {
  const warehouse = many(filter("where"));
  const found = useList(
    (cursor, signal) => listStockMovements({ ...ask, path: { sku }, query: { ...given({ warehouse }), cursor }, signal }),
    [sku, warehouse],
  );
  return (
    <Section title={t("stock.movements")} aside={<Export start={(format) => exportMovements({ ...ask, body: { format, filters: { sku: [sku], ...given({ warehouse }) } } })} />}>
      <div class="filters">
        <Select name="where" text={t("stock.warehouse")} choices={warehouses().map((code) => ({ code, text: code }))} />
      </div>
      <List
        of={found}
        caption={t("stock.movements")}
        keyOf={(movement) => movement.id}
        columns={[
          { title: t("stock.kind"), cell: (movement) => label("stock-movement-kinds", movement.kind) },
          { title: t("stock.onHand"), number: true, cell: (movement) => signed(movement.on_hand) },
          { title: t("stock.reserved"), number: true, cell: (movement) => signed(movement.reserved) },
          { title: t("stock.warehouse"), cell: (movement) => movement.warehouse },
          { title: t("stock.document"), cell: (movement) => <Document of={movement} /> },
          {
            title: t("stock.recorded"),
            cell: (movement) => (
              <a href={here({ at: movement.recorded_at })} title={t("stock.whyThen")}>
                <Moment at={movement.recorded_at} />
              </a>
            ),
          },
        ]}
        empty={null}
      />
    </Section>
  );
}

function Document({ of }: { of: MovementOut }) {
  const words = of.document_type.replaceAll("_", " ");
  if (of.document_type === "order")
    return (
      <a href={href(`/orders/${of.document_id}`)}>
        {t("orders.one", { number: shortId(of.document_id) })}
      </a>
    );
  return (
    <>
      {words} {of.document_id}
    </>
  );
}
