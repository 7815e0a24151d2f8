import { getShipmentCounts, listShipments, type Shipment } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { shortId } from "../../app/format";
import { counted, t } from "../../app/i18n";
import { useList, useLoad } from "../../app/load";
import { country, label, warehouses } from "../../app/reference";
import { here, href, place } from "../../app/router";
import { filter, many, oneOf, Select, Tabs, Text } from "../../ui/filters";
import { Badge, Moment, Money, Status } from "../../ui/parts";
import { Page, WithPanel } from "../../ui/page";
import { List, type Column } from "../../ui/table";
import { ParcelView } from "./parcel";

const STATES = [
  "held", "planned", "dispatched", "in_transit", "customs_hold", "out_for_delivery", "delivered", "delivery_failed", "returned", "voided",
] as const; // prettier-ignore
const TABS = ["held", "planned", "in_transit", "customs_hold", "delivery_failed"] as const;

export function ParcelsPage() {
  const query = {
    state: many(oneOf("state", STATES)),
    warehouse: many(filter("warehouse")),
    order_id: many(filter("order")),
    country: many(filter("country")),
    tracking_number: filter("number"),
    late: filter("late") === "true" ? true : null,
  };
  const open = place.value.query.get("open");
  const found = useList((cursor, signal) => listShipments({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  const counts = useLoad((signal) => getShipmentCounts({ ...ask, signal }), ["counts"]);
  const at = (state: string) => {
    const count = counts.data?.states.find((each) => each.state === state);
    return counted(count?.shipments, count?.more);
  };
  const list = (
    <>
      <Tabs
        path="/parcels"
        tabs={[
          { text: t("parcels.all"), values: {} },
          { text: t("parcels.late"), values: { late: "true" } },
          ...TABS.map((state) => ({ text: label("shipment-states", state), values: { state }, count: at(state) })),
        ]}
      />
      <div class="filters">
        <Text name="number" text={t("parcels.number")} />
        <Select name="state" text={t("parcels.state")} choices={STATES.map((code) => ({ code, text: label("shipment-states", code) }))} />
        <Select name="warehouse" text={t("parcels.from")} choices={warehouses().map((code) => ({ code, text: code }))} />
      </div>
      <List
        of={found}
        caption={t("parcels.title")}
        columns={columns(open !== null)}
        keyOf={(parcel) => parcel.shipment_id}
        to={(parcel) => here({ open: parcel.shipment_id })}
        isOpen={(parcel) => parcel.shipment_id === open}
        empty={<a href={href("/parcels")}>{t("filter.clear")}</a>}
      />
    </>
  );
  return (
    <Page title={t("parcels.title")}>
      <WithPanel list={list} panel={open && <ParcelView id={open} key={open} heading />} full={href(`/parcels/${open}`)} />
    </Page>
  );
}

export function Promised({ of }: { of: Shipment }) {
  const late = of.delivered_at === null && of.delayed_at !== null;
  return (
    <>
      {late && <Badge tone="bad">{t("parcels.late")}</Badge>} <Moment at={of.promised_by} relative />
    </>
  );
}

export function columns(narrow: boolean): Column<Shipment>[] {
  const all: Column<Shipment>[] = [
    { title: t("parcels.number"), cell: (parcel) => parcel.tracking_number ?? shortId(parcel.shipment_id) },
    { title: t("parcels.state"), cell: (parcel) => <Status list="shipment-states" code={parcel.state} /> },
    { title: t("parcels.promised"), cell: (parcel) => <Promised of={parcel} /> },
    { title: t("parcels.from"), cell: (parcel) => parcel.warehouse },
    { title: t("parcels.to"), cell: (parcel) => country(parcel.destination) },
    { title: t("parcels.service"), extra: true, cell: (parcel) => [parcel.carrier, parcel.service].filter(Boolean).join(" ") || "–" },
    { title: t("parcels.cost"), number: true, extra: true, cell: (parcel) => <Money of={parcel.cost} /> },
    { title: t("parcels.planned"), extra: true, cell: (parcel) => <Moment at={parcel.created_at} relative /> },
  ];
  return narrow ? all.slice(0, 3) : all;
}
