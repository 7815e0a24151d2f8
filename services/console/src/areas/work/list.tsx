import {
  exportAddressAccesses,
  exportCosts,
  exportEvents,
  exportFees,
  exportLeftVoided,
  exportMovements,
  exportOrderLines,
  exportOrders,
  exportPrices,
  exportProducts,
  exportRateCards,
  exportReturnLines,
  exportReturns,
  exportShipmentLines,
  exportShipments,
  exportShippingZones,
  exportSkuMappings,
  exportStock,
  exportTickets,
  exportVatRates,
  exportWarehouses,
  exportWebhookDeliveries,
  importCosts,
  importOrders,
  importPrices,
  importProducts,
  importStocks,
  importTariffs,
  listOperations,
  type Operation,
} from "@tradewind/client";
import { ask, given } from "../../app/api";
import { number, t, type Key } from "../../app/i18n";
import { useList } from "../../app/load";
import { codes, label } from "../../app/reference";
import { go, href } from "../../app/router";
import { caller, may } from "../../app/session";
import { Action } from "../../ui/action";
import { formatField, type Format } from "../../ui/export";
import { filter, oneOf, Select } from "../../ui/filters";
import { ListPage } from "../../ui/listpage";
import { Moment, Status } from "../../ui/parts";
import { type Column } from "../../ui/table";
import { isExport } from "./kinds";
import { OperationView } from "./operation";

const STATES = ["queued", "running", "succeeded", "partly", "failed", "cancelled"] as const;

const IMPORTS = {
  orders: { scope: "orders:write", send: importOrders },
  products: { scope: "catalog:write", send: importProducts },
  stock: { scope: "inventory:write", send: importStocks },
  prices: { scope: "pricing:write", send: importPrices },
  costs: { scope: "pricing:write", send: importCosts },
  tariffs: { scope: "logistics:write", send: importTariffs },
} as const;
type What = keyof typeof IMPORTS;

/** Every list that the API makes a file of, by what its operation is called. */
const EXPORTS = {
  orders_export: { scope: "orders:read", start: exportOrders },
  order_lines_export: { scope: "orders:read", start: exportOrderLines },
  products_export: { scope: "catalog:read", start: exportProducts },
  stock_export: { scope: "inventory:read", start: exportStock },
  movements_export: { scope: "inventory:read", start: exportMovements },
  left_voided_export: { scope: "inventory:read", start: exportLeftVoided },
  warehouses_export: { scope: "inventory:read", start: exportWarehouses },
  prices_export: { scope: "pricing:read", start: exportPrices },
  costs_export: { scope: "pricing:read", start: exportCosts },
  fees_export: { scope: "pricing:read", start: exportFees },
  vat_rates_export: { scope: "pricing:read", start: exportVatRates },
  shipments_export: { scope: "logistics:read", start: exportShipments },
  shipment_lines_export: { scope: "logistics:read", start: exportShipmentLines },
  rate_cards_export: { scope: "logistics:read", start: exportRateCards },
  shipping_zones_export: { scope: "logistics:read", start: exportShippingZones },
  tickets_export: { scope: "support:read", start: exportTickets },
  returns_export: { scope: "support:read", start: exportReturns },
  return_lines_export: { scope: "support:read", start: exportReturnLines },
  sku_mappings_export: { scope: "orders:read", start: exportSkuMappings },
  address_accesses_export: { scope: "orders:audit", start: exportAddressAccesses },
  events_export: { scope: "events:read", start: exportEvents },
  webhook_deliveries_export: { scope: "webhooks:read", start: exportWebhookDeliveries },
} as const;
type Exported = keyof typeof EXPORTS;

export function WorkPage() {
  const query = { state: oneOf("state", STATES), kind: filter("kind") };
  const exports = filter("mine") === "exports";
  const found = useList(
    async (cursor, signal) => {
      const { data } = await listOperations({ ...ask, query: { ...given(query), cursor }, signal });
      return { data: exports ? { ...data, items: data.items.filter(isMyExport) } : data };
    },
    [query, exports],
  );
  return (
    <ListPage
      title={t("work.title")}
      actions={
        <>
          <StartExport />
          <Upload />
        </>
      }
      path="/work"
      tabs={[
        { text: t("work.all"), values: {} },
        { text: t("work.myExports"), values: { mine: "exports" } },
        ...(["running", "partly", "failed"] as const).map((state) => ({ text: label("operation-states", state), values: { state } })),
      ]}
      filters={
        <>
          <Select name="kind" text={t("work.what")} choices={codes("operation-kinds").map((code) => ({ code, text: label("operation-kinds", code) }))} />
          <Select name="state" text={t("work.state")} choices={STATES.map((code) => ({ code, text: label("operation-states", code) }))} />
        </>
      }
      of={found}
      columns={columns()}
      keyOf={(operation) => operation.id}
      view={(id) => <OperationView id={id} heading />}
      full={(id) => href(`/work/${id}`)}
      empty={<p>{t("work.none")}</p>}
    />
  );
}

function isMyExport(operation: Operation): boolean {
  return isExport(operation) && operation.requested_by === caller.value?.subject;
}

function StartExport() {
  const allowed = (Object.keys(EXPORTS) as Exported[]).filter((kind) => may(EXPORTS[kind].scope));
  if (!allowed.length) return null;
  return (
    <Action
      text={t("export.do")}
      about={t("work.exportAbout")}
      fields={[
        {
          name: "kind",
          text: t("work.what"),
          kind: "choice",
          required: true,
          choices: allowed.map((code) => ({ code, text: label("operation-kinds", code) })),
        },
        formatField(),
      ]}
      run={async ({ kind, format }) => {
        const chosen = allowed.find((each) => each === kind);
        if (!chosen) return "";
        const { data } = await EXPORTS[chosen].start({ ...ask, body: { format: format as Format } });
        go(href(`/work/${data.id}`));
        return t("export.started");
      }}
    />
  );
}

function Upload() {
  const allowed = (Object.keys(IMPORTS) as What[]).filter((what) => may(IMPORTS[what].scope));
  if (!allowed.length) return null;
  return (
    <Action
      text={t("work.upload")}
      about={t("work.uploadAbout")}
      tone="main"
      fields={[
        {
          name: "what",
          text: t("work.what"),
          kind: "choice",
          required: true,
          choices: allowed.map((code) => ({ code, text: t(`work.kind.${code}` satisfies Key) })),
        },
        { name: "file", text: t("work.file"), kind: "file", required: true, hint: t("work.fileHint") },
        { name: "dry_run", text: t("work.dryRun"), kind: "check", initial: "true" },
      ]}
      run={async ({ what, dry_run }, files) => {
        const chosen = allowed.find((each) => each === what);
        const file = files?.[0];
        if (!chosen || !file) return "";
        const { data } = await IMPORTS[chosen].send({ ...ask, body: { file, dry_run: dry_run === "true" } });
        go(href(`/work/${data.id}`));
        return t("work.uploaded", { file: file.name });
      }}
    />
  );
}

function columns(): Column<Operation>[] {
  return [
    { title: t("work.file"), cell: (operation) => operation.filename },
    { title: t("work.state"), cell: (operation) => <Status list="operation-states" code={operation.state} /> },
    { title: t("work.what"), cell: (operation) => `${label("operation-kinds", operation.kind)}${operation.dry_run ? ` · ${t("work.dry")}` : ""}` },
    { title: t("work.rows"), number: true, cell: (operation) => number(isExport(operation) ? operation.rows.exported : operation.rows.total) },
    { title: t("work.refused"), number: true, cell: (operation) => number(operation.rows.refused + operation.rows.different) },
    { title: t("work.by"), extra: true, cell: (operation) => operation.requested_by },
    { title: t("work.when"), cell: (operation) => <Moment at={operation.created_at} relative /> },
  ];
}
