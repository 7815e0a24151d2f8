import { exportStock, listStock, type BalanceOut } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { number, t } from "../../app/i18n";
import { useList } from "../../app/load";
import { country, label, warehouses } from "../../app/reference";
import { href } from "../../app/router";
import { Export } from "../../ui/export";
import { Check, filter, many, oneOf, Select, Text } from "../../ui/filters";
import { ListPage } from "../../ui/listpage";
import { Badge, Status } from "../../ui/parts";
import { type Column } from "../../ui/table";
import { SkuView } from "./sku";

const CONDITIONS = ["sellable", "quarantine", "damaged"] as const;

export function StockPage() {
  const query = {
    sku: many(filter("sku")),
    warehouse: many(filter("warehouse")),
    condition: many(oneOf("condition", CONDITIONS)),
    low: filter("low") === "true" ? true : null,
  };
  const found = useList((cursor, signal) => listStock({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  return (
    <ListPage
      title={t("stock.title")}
      actions={<Export start={(format) => exportStock({ ...ask, body: { format, filters: given(query) } })} />}
      path="/stock"
      tabs={[
        { text: t("stock.all"), values: {} },
        { text: t("stock.low"), values: { low: "true" } },
        { text: label("stock-conditions", "quarantine"), values: { condition: "quarantine" } },
        { text: label("stock-conditions", "damaged"), values: { condition: "damaged" } },
      ]}
      filters={
        <>
          <Text name="sku" text="SKU" />
          <Select name="warehouse" text={t("stock.warehouse")} choices={warehouses().map((code) => ({ code, text: code }))} />
          <Select name="condition" text={t("stock.condition")} choices={CONDITIONS.map((code) => ({ code, text: label("stock-conditions", code) }))} />
          <Check name="low" text={t("stock.low")} />
        </>
      }
      of={found}
      columns={columns()}
      keyOf={(balance) => `${balance.sku} ${balance.warehouse} ${balance.condition}`}
      openOf={(balance) => balance.sku}
      view={(sku) => <SkuView sku={sku} heading />}
      full={(sku) => href(`/stock/${encodeURIComponent(sku)}`)}
    />
  );
}

function columns(): Column<BalanceOut>[] {
  return [
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
}
