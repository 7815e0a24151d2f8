import { listReturns, type ReturnSummary } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { shortId } from "../../app/format";
import { t } from "../../app/i18n";
import { useList } from "../../app/load";
import { label } from "../../app/reference";
import { here, href, place } from "../../app/router";
import { filter, many, oneOf, Select, Tabs, Text } from "../../ui/filters";
import { Moment, Money, Status } from "../../ui/parts";
import { Page, WithPanel } from "../../ui/page";
import { List, type Column } from "../../ui/table";
import { ReturnView } from "./return";

const STATES = ["requested", "approved", "in_transit", "received", "refunded", "replaced", "rejected", "cancelled", "closed"] as const;
const TABS = ["requested", "in_transit", "received"] as const;

export function ReturnsPage() {
  const query = { state: many(oneOf("state", STATES)), reference: many(filter("reference")), order_id: many(filter("order")) };
  const open = place.value.query.get("open");
  const found = useList((cursor, signal) => listReturns({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  const list = (
    <>
      <Tabs
        path="/returns"
        tabs={[
          { text: t("returns.all"), values: {} },
          ...TABS.map((state) => ({ text: label("return-states", state), values: { state } })),
        ]}
      />
      <div class="filters">
        <Text name="reference" text={t("returns.reference")} />
        <Select name="state" text={t("returns.state")} choices={STATES.map((code) => ({ code, text: label("return-states", code) }))} />
      </div>
      <List
        of={found}
        caption={t("returns.title")}
        columns={columns(open !== null)}
        keyOf={(each) => each.id}
        to={(each) => here({ open: each.id })}
        isOpen={(each) => each.id === open}
        empty={<a href={href("/returns")}>{t("filter.clear")}</a>}
      />
    </>
  );
  return (
    <Page title={t("returns.title")}>
      <WithPanel list={list} panel={open && <ReturnView id={open} key={open} heading />} full={href(`/returns/${open}`)} />
    </Page>
  );
}

export function columns(narrow: boolean): Column<ReturnSummary>[] {
  const all: Column<ReturnSummary>[] = [
    { title: t("returns.reference"), cell: (each) => each.reference ?? shortId(each.id) },
    { title: t("returns.state"), cell: (each) => <Status list="return-states" code={each.state} /> },
    { title: t("returns.reason"), cell: (each) => label("return-reasons", each.reason) },
    { title: t("returns.liability"), extra: true, cell: (each) => label("liabilities", each.liability) },
    { title: t("returns.refund"), number: true, cell: (each) => <Money of={each.refund} /> },
    { title: t("stock.warehouse"), extra: true, cell: (each) => each.warehouse ?? "–" },
    { title: t("returns.requested"), cell: (each) => <Moment at={each.requested_at} relative /> },
  ];
  return narrow ? all.slice(0, 3) : all;
}
