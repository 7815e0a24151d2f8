import { listStock, type BalanceOut } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { number, t } from "../../app/i18n";
import { useList } from "../../app/load";
import { country, label, warehouses } from "../../app/reference";
import { here, href, place } from "../../app/router";
import { Check, filter, many, oneOf, Select, Tabs, Text } from "../../ui/filters";
import { Badge, Status } from "../../ui/parts";
import { Page, WithPanel } from "../../ui/page";
import { List, type Column } from "../../ui/table";
import { SkuView } from "./sku";

const CONDITIONS = ["sellable", "quarantine", "damaged"] as const;

export function StockPage() {
  const query = {
    sku: many(filter("sku")),
    warehouse: many(filter("warehouse")),
    condition: many(oneOf("condition", CONDITIONS)),
    low: filter("low") === "true" ? true : null,
  };
  const open = place.value.query.get("open");
  const found = useList((cursor, signal) => listStock({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  const list = (
    <>
      <Tabs
        path="/stock"
        tabs={[
          { text: t("stock.all"), values: {} },
          { text: t("stock.low"), values: { low: "true" } },
          { text: label("stock-conditions", "quarantine"), values: { condition: "quarantine" } },
          { text: label("stock-conditions", "damaged"), values: { condition: "damaged" } },
        ]}
      />
      <div class="filters">
        <Text name="sku" text="SKU" />
        <Select name="warehouse" text={t("stock.warehouse")} choices={warehouses().map((code) => ({ code, text: code }))} />
        <Select name="condition" text={t("stock.condition")} choices={CONDITIONS.map((code) => ({ code, text: label("stock-conditions", code) }))} />
        <Check name="low" text={t("stock.low")} />
      </div>
      <List
        of={found}
        caption={t("stock.title")}
        columns={columns(open !== null)}
        keyOf={(balance) => `${balance.sku} ${balance.warehouse} ${balance.condition}`}
        to={(balance) => here({ open: balance.sku })}
        isOpen={(balance) => balance.sku === open}
        empty={<a href={href("/stock")}>{t("filter.clear")}</a>}
      />
    </>
  );
  return (
    <Page title={t("stock.title")}>
      <WithPanel list={list} panel={open && <SkuView sku={open} key={open} heading />} full={href(`/stock/${encodeURIComponent(open ?? "")}`)} />
    </Page>
  );
}

function columns(narrow: boolean): Column<BalanceOut>[] {
  const all: Column<BalanceOut>[] = [
    { title: "SKU", cell: (balance) => balance.sku },
    { title: t("stock.warehouse"), cell: (balance) => `${balance.warehouse} · ${country(balance.country)}` },
    {
      title: t("stock.available"),
      number: true,
      cell: (balance) => (
        <>
          {balance.low && <Badge tone="warn">{t("stock.isLow")}</Badge>} {number(balance.available)}
        </>
      ),
    },
    { title: t("stock.onHand"), number: true, cell: (balance) => number(balance.on_hand) },
    { title: t("stock.reserved"), number: true, cell: (balance) => number(balance.reserved) },
    {
      title: t("stock.reorderPoint"),
      number: true,
      extra: true,
      cell: (balance) => (balance.reorder_point === null ? "–" : number(balance.reorder_point)),
    },
    { title: t("stock.condition"), extra: true, cell: (balance) => <Status list="stock-conditions" code={balance.condition} /> },
  ];
  return narrow ? all.slice(0, 3) : all;
}
