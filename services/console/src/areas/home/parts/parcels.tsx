import { getShipmentCounts, listShipments, type Shipment } from "@tradewind/client";
import { ask } from "../../../app/api";
import { counted, sumOf, t } from "../../../app/i18n";
import { useLoad } from "../../../app/load";
import { label } from "../../../app/reference";
import { href } from "../../../app/router";
import { Moment, Section, Stat } from "../../../ui/parts";
import { Shown } from "../../../ui/states";
import { Table } from "../../../ui/table";
import { fieldName } from "../../products/readiness";

const SHOWN = 6;

const STUCK = ["held", "planned", "customs_hold", "delivery_failed"] as const;

export function Parcels() {
  const counts = useLoad((signal) => getShipmentCounts({ ...ask, signal }), ["parcels"]);
  const late = useLoad((signal) => getShipmentCounts({ ...ask, query: { late: true }, signal }), ["late"]);
  return (
    <Section title={t("home.parcels")}>
      <Shown of={counts}>
        {({ states }) => (
          <div class="stats">
            {late.data && (
              <Stat
                name={t("parcels.late")}
                value={sumOf(late.data.states, "shipments")}
                tone={late.data.states.some(({ shipments }) => shipments > 0) ? "bad" : "good"}
                to={href("/parcels", { late: true })}
              />
            )}
            {STUCK.map((state) => {
              const count = states.find((each) => each.state === state);
              return (
                <Stat
                  key={state}
                  name={label("shipment-states", state)}
                  value={counted(count?.shipments ?? 0, count?.more)}
                  tone={!count?.shipments ? "good" : state === "planned" ? "wait" : "warn"}
                  to={href("/parcels", { state })}
                />
              );
            })}
          </div>
        )}
      </Shown>
    </Section>
  );
}

/** "MUG-BLUE.hs_code": of which SKU what is missing. */
function partsOf(missing: string): [sku: string, field: string] {
  const at = missing.lastIndexOf(".");
  return [missing.slice(0, at), missing.slice(at + 1)];
}

function lackOf(missing: string): string {
  const [sku, field] = partsOf(missing);
  return `${sku}: ${fieldName(field)}`;
}

/** The product that lacks something; the parcel where it is something else. */
function mendedAt({ missing: [first], shipment_id }: Shipment): string {
  const [sku] = partsOf(first ?? "");
  return sku ? href(`/products/${encodeURIComponent(sku)}`) : href(`/parcels/${shipment_id}`);
}

/** What keeps parcels back because nobody has entered it. */
export function MissingData() {
  const found = useLoad((signal) => listShipments({ ...ask, query: { state: ["held"], limit: SHOWN }, signal }), ["held"]);
  return (
    <Section title={t("home.missing")} aside={<a href={href("/parcels", { state: "held" })}>{t("home.all")}</a>}>
      <Shown of={found}>
        {({ items }) => (
          <Table
            none={t("home.noneMissing")}
            caption={t("home.missing")}
            rows={items}
            keyOf={(parcel) => parcel.shipment_id}
            to={mendedAt}
            columns={[
              { title: t("home.lacks"), cell: (parcel) => parcel.missing.map(lackOf).join(", ") || "–" },
              { title: t("parcels.state"), cell: (parcel) => (parcel.reason ? label("shipment-hold-reasons", parcel.reason) : "–") },
              { title: t("parcels.planned"), cell: (parcel) => <Moment at={parcel.created_at} relative /> },
            ]}
          />
        )}
      </Shown>
    </Section>
  );
}
