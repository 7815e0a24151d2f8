import { exportShipments, getShipmentCounts, listShipments, type Shipment } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { shortId } from "../../app/format";
import { counted, sumOf, t } from "../../app/i18n";
import { useList, useLoad } from "../../app/load";
import { country, label, warehouses } from "../../app/reference";
import { href } from "../../app/router";
import { Export } from "../../ui/export";
import { filter, many, oneOf, Select, Text } from "../../ui/filters";
import { ListPage } from "../../ui/listpage";
import { Moment, Money, Status } from "../../ui/parts";
import { type Column } from "../../ui/table";
import { ParcelView } from "./parcel";
import { Promised } from "./promised";

const STATES = [
  "held", "planned", "dispatched", "in_transit", "customs_hold", "out_for_delivery", "delivered", "delivery_failed", "returned", "voided",
] as const; // prettier-ignore
const TABS = ["held", "planned", "in_transit", "customs_hold", "delivery_failed"] as const;

function queryOf(values?: URLSearchParams) {
  return {
    state: many(oneOf("state", STATES, values)),
    warehouse: many(filter("warehouse", values)),
    order_id: many(filter("order", values)),
    country: many(filter("country", values)),
    tracking_number: filter("number", values),
    late: filter("late", values) === "true" ? true : null,
  };
}

export function ParcelsPage() {
  const query = queryOf();
  const found = useList((cursor, signal) => listShipments({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  const counts = useLoad((signal) => getShipmentCounts({ ...ask, signal }), ["counts"]);
  const late = useLoad((signal) => getShipmentCounts({ ...ask, query: { late: true }, signal }), ["late"]);
  const at = (state: string) => {
    const count = counts.data?.states.find((each) => each.state === state);
    return counted(count?.shipments, count?.more);
  };
  return (
    <ListPage
      title={t("parcels.title")}
      actions={<Export start={(format) => exportShipments({ ...ask, body: { format, filters: given(query) } })} />}
      path="/parcels"
      tabs={[
        { text: t("parcels.all"), values: {} },
        { text: t("parcels.late"), values: { late: "true" }, count: late.data && sumOf(late.data.states, "shipments") },
        ...TABS.map((state) => ({ text: label("shipment-states", state), values: { state }, count: at(state) })),
      ]}
      count={async (values) => sumOf((await getShipmentCounts({ ...ask, query: given(queryOf(values)) })).data.states, "shipments")}
      filters={
        <>
          <Text name="number" text={t("parcels.number")} />
          <Select name="state" text={t("parcels.state")} choices={STATES.map((code) => ({ code, text: label("shipment-states", code) }))} />
          <Select name="warehouse" text={t("parcels.from")} choices={warehouses().map((code) => ({ code, text: code }))} />
        </>
      }
      of={found}
      columns={columns()}
      keyOf={(parcel) => parcel.shipment_id}
      view={(id) => <ParcelView id={id} heading />}
      full={(id) => href(`/parcels/${id}`)}
    />
  );
}

function columns(): Column<Shipment>[] {
  return [
    { title: t("parcels.number"), cell: (parcel) => parcel.tracking_number ?? shortId(parcel.shipment_id) },
    { title: t("parcels.state"), cell: (parcel) => <Status list="shipment-states" code={parcel.state} /> },
    { title: t("parcels.promised"), cell: (parcel) => <Promised of={parcel} /> },
    { title: t("parcels.from"), cell: (parcel) => parcel.warehouse },
    { title: t("parcels.to"), cell: (parcel) => country(parcel.destination) },
    { title: t("parcels.service"), extra: true, cell: (parcel) => [parcel.carrier, parcel.service].filter(Boolean).join(" ") || "–" },
    { title: t("parcels.cost"), number: true, extra: true, cell: (parcel) => <Money of={parcel.cost} /> },
    { title: t("parcels.planned"), extra: true, cell: (parcel) => <Moment at={parcel.created_at} relative /> },
  ];
}
