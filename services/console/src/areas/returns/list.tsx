import { exportReturns, listReturns, type ReturnSummary } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { shortId } from "../../app/format";
import { t } from "../../app/i18n";
import { useList } from "../../app/load";
import { label } from "../../app/reference";
import { href } from "../../app/router";
import { Export } from "../../ui/export";
import { filter, many, oneOf, Select, Text } from "../../ui/filters";
import { ListPage } from "../../ui/listpage";
import { Moment, Money, Status } from "../../ui/parts";
import { type Column } from "../../ui/table";
import { ReturnView } from "./return";

const STATES = ["requested", "approved", "in_transit", "received", "refunded", "replaced", "rejected", "cancelled", "closed"] as const;
const TABS = ["requested", "in_transit", "received"] as const;

export function ReturnsPage() {
  const query = { state: many(oneOf("state", STATES)), reference: many(filter("reference")), order_id: many(filter("order")) };
  const found = useList((cursor, signal) => listReturns({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  return (
    <ListPage
      title={t("returns.title")}
      actions={<Export start={(format) => exportReturns({ ...ask, body: { format, filters: given(query) } })} />}
      path="/returns"
      tabs={[
        { text: t("returns.all"), values: {} },
        ...TABS.map((state) => ({ text: label("return-states", state), values: { state } })),
      ]}
      filters={
        <>
          <Text name="reference" text={t("returns.reference")} />
          <Select name="state" text={t("returns.state")} choices={STATES.map((code) => ({ code, text: label("return-states", code) }))} />
        </>
      }
      of={found}
      columns={columns()}
      keyOf={(each) => each.id}
      view={(id) => <ReturnView id={id} heading />}
      full={(id) => href(`/returns/${id}`)}
    />
  );
}

function columns(): Column<ReturnSummary>[] {
  return [
    { title: t("returns.reference"), cell: (each) => each.reference ?? shortId(each.id) },
    { title: t("returns.state"), cell: (each) => <Status list="return-states" code={each.state} /> },
    { title: t("returns.reason"), cell: (each) => label("return-reasons", each.reason) },
    { title: t("returns.liability"), extra: true, cell: (each) => label("liabilities", each.liability) },
    { title: t("returns.refund"), number: true, cell: (each) => <Money of={each.refund} /> },
    { title: t("stock.warehouse"), extra: true, cell: (each) => each.warehouse ?? "–" },
    { title: t("returns.requested"), cell: (each) => <Moment at={each.requested_at} relative /> },
  ];
}
