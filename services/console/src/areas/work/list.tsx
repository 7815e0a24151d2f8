import { importCosts, importOrders, importPrices, importProducts, importStocks, importTariffs, listOperations, type Operation } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { known, number, t, type Key } from "../../app/i18n";
import { useList } from "../../app/load";
import { label } from "../../app/reference";
import { here, href, go, place } from "../../app/router";
import { may } from "../../app/session";
import { Action } from "../../ui/action";
import { oneOf, Select, Tabs } from "../../ui/filters";
import { Moment, Status } from "../../ui/parts";
import { Page, WithPanel } from "../../ui/page";
import { List, type Column } from "../../ui/table";
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

export function WorkPage() {
  const query = { state: oneOf("state", STATES) };
  const open = place.value.query.get("open");
  const found = useList((cursor, signal) => listOperations({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  const list = (
    <>
      <Tabs
        path="/imports"
        tabs={[
          { text: t("work.all"), values: {} },
          ...(["running", "partly", "failed"] as const).map((state) => ({ text: label("operation-states", state), values: { state } })),
        ]}
      />
      <div class="filters">
        <Select name="state" text={t("work.state")} choices={STATES.map((code) => ({ code, text: label("operation-states", code) }))} />
      </div>
      <List
        of={found}
        caption={t("work.title")}
        columns={columns(open !== null)}
        keyOf={(operation) => operation.id}
        to={(operation) => here({ open: operation.id })}
        isOpen={(operation) => operation.id === open}
        empty={<p>{t("work.none")}</p>}
      />
    </>
  );
  return (
    <Page title={t("work.title")} actions={<Upload />}>
      <WithPanel list={list} panel={open && <OperationView id={open} key={open} heading />} full={href(`/imports/${open}`)} />
    </Page>
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
        go(href(`/imports/${data.id}`));
        return t("work.uploaded", { file: file.name });
      }}
    />
  );
}

export function kindOf(operation: Operation): string {
  return known("work.operation", operation.kind) ?? operation.kind.replaceAll("_", " ");
}

function columns(narrow: boolean): Column<Operation>[] {
  const all: Column<Operation>[] = [
    { title: t("work.file"), cell: (operation) => operation.filename },
    { title: t("work.state"), cell: (operation) => <Status list="operation-states" code={operation.state} /> },
    { title: t("work.what"), cell: (operation) => `${kindOf(operation)}${operation.dry_run ? ` · ${t("work.dry")}` : ""}` },
    { title: t("work.rows"), number: true, cell: (operation) => number(operation.rows.total) },
    { title: t("work.refused"), number: true, cell: (operation) => number(operation.rows.refused + operation.rows.different) },
    { title: t("work.by"), extra: true, cell: (operation) => operation.requested_by },
    { title: t("work.when"), cell: (operation) => <Moment at={operation.created_at} relative /> },
  ];
  return narrow ? all.slice(0, 3) : all;
}
