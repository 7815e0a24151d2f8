import {
  dispatchShipment,
  getShipment,
  recordTracking,
  replanShipment,
  type Declaration,
  type LogisticsDerivation,
  type ShipmentDetail,
} from "@tradewind/client";
import { useEffect, useState } from "preact/hooks";
import { ask, version } from "../../app/api";
import { day, shortId, weight } from "../../app/format";
import { number, t } from "../../app/i18n";
import { useLoad } from "../../app/load";
import { country, label } from "../../app/reference";
import { href } from "../../app/router";
import { may } from "../../app/session";
import { Action } from "../../ui/action";
import { HistoryLink } from "../../ui/history";
import { Badge, Fact, Facts, Moment, Money, Section, Status, Timeline } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Shown } from "../../ui/states";
import { Table } from "../../ui/table";
import { toneOf } from "../../ui/tones";
import { Promised } from "./promised";

export function ParcelPage({ id }: { id: string }) {
  const [title, setTitle] = useState(shortId(id));
  return (
    <Page title={t("parcels.one", { number: title })}>
      <ParcelView id={id} named={setTitle} />
    </Page>
  );
}

export function ParcelView({ id, heading = false, named }: { id: string; heading?: boolean; named?: (name: string) => void }) {
  const parcel = useLoad((signal) => getShipment({ ...ask, path: { shipment_id: id }, signal }), [id]);
  const name = parcel.data?.tracking_number;
  useEffect(() => {
    if (name) named?.(name);
  }, [name]);
  return (
    <Shown of={parcel}>
      {(data) => (
        <div class="object">
          <div class="object-main">
            {heading && <h2 class="object-title">{t("parcels.one", { number: data.tracking_number ?? shortId(id) })}</h2>}
            <p class="headline">
              <Status list="shipment-states" code={data.state} />
              {data.delivered_at ? <Moment at={data.delivered_at} /> : data.promised_by && <span>{t("parcels.promised")}: <Promised of={data} /></span>}
              <HistoryLink of={id} />
            </p>
            {data.state === "held" && <Held of={data} />}
            <Facts>
              <Fact name={t("parcels.order")}>
                <a href={href(`/orders/${data.order_id}`)}>{t("orders.one", { number: shortId(data.order_id) })}</a>
              </Fact>
              <Fact name={t("parcels.from")}>{data.warehouse}</Fact>
              <Fact name={t("parcels.to")}>{country(data.destination)}</Fact>
              <Fact name={t("parcels.service")}>{[data.carrier, data.service].filter(Boolean).join(" ") || "–"}</Fact>
              <Fact name={t("parcels.cost")}>
                <Money of={data.cost} />
              </Fact>
              {data.chargeable_weight_g !== null && <Fact name={t("parcels.weight")}>{weight(data.chargeable_weight_g)}</Fact>}
              <Fact name={t("parcels.border")}>{label("border-kinds", data.border.kind)}</Fact>
              {data.note && <Fact name={t("parcels.note")}>{data.note}</Fact>}
            </Facts>
            <Deeds of={data} changed={parcel.reload} />
            <Section title={t("parcels.contents")}>
              <Table
                caption={t("parcels.contents")}
                rows={data.lines}
                keyOf={(line) => line.sku}
                to={(line) => href(`/stock/${encodeURIComponent(line.sku)}`)}
                columns={[
                  { title: "SKU", cell: (line) => line.sku },
                  { title: t("orders.quantity"), number: true, cell: (line) => number(line.quantity) },
                  { title: t("parcels.value"), number: true, cell: (line) => <Money of={line.value} /> },
                ]}
              />
            </Section>
            {data.declaration && <Customs of={data.declaration} />}
            {data.derivation && <Choice of={data.derivation} />}
          </div>
          <Section title={t("parcels.tracking")}>
            {data.tracking.length === 0 && <p class="quiet-text">{t("parcels.noTracking")}</p>}
            <Timeline
              steps={data.tracking
                .map((entry, index) => ({
                  key: index,
                  at: entry.at,
                  title: entry.status ? label("shipment-states", entry.status) : entry.carrier_status,
                  tone: entry.status ? toneOf(entry.status) : ("idle" as const),
                  detail: [entry.country && country(entry.country), entry.description, entry.doubt].filter(Boolean).join(" · "),
                }))
                .reverse()}
            />
          </Section>
        </div>
      )}
    </Shown>
  );
}

function Held({ of }: { of: ShipmentDetail }) {
  return (
    <div class="hold">
      <p class="hold-title">{of.reason && <Badge tone="warn">{label("shipment-hold-reasons", of.reason)}</Badge>}</p>
      <p>{t("parcels.heldText")}</p>
      {of.missing.length > 0 && (
        <ul>
          {of.missing.map((each) => (
            <li key={each}>
              <code>{each}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const MOVING = ["dispatched", "in_transit", "customs_hold", "out_for_delivery", "delivery_failed"];
const REPORTS = ["in_transit", "customs_hold", "out_for_delivery", "delivered", "delivery_failed", "returned", "lost"] as const;

function Deeds({ of, changed }: { of: ShipmentDetail; changed: () => void }) {
  if (!may("logistics:write")) return null;
  const common = { ...ask, path: { shipment_id: of.shipment_id }, headers: version(of) };
  return (
    <div class="deeds">
      {of.state === "planned" && (
        <Action
          text={t("parcels.dispatch")}
          about={t("parcels.dispatchAbout")}
          tone="main"
          fields={[{ name: "tracking_number", text: t("parcels.number"), hint: t("parcels.numberHint") }]}
          run={async ({ tracking_number }) => {
            const { data } = await dispatchShipment({ ...common, body: tracking_number ? { tracking_number } : null });
            changed();
            return t("parcels.dispatched", { number: data.tracking_number });
          }}
        />
      )}
      {(of.state === "planned" || of.state === "held") && (
        <Action
          text={t("parcels.replan")}
          about={t("parcels.replanAbout")}
          run={async () => {
            const { data } = await replanShipment(common);
            changed();
            return t("parcels.replanned", { state: label("shipment-states", data.state) });
          }}
        />
      )}
      {MOVING.includes(of.state) && (
        <Action
          text={t("parcels.report")}
          about={t("parcels.reportAbout")}
          fields={[
            {
              name: "status",
              text: t("parcels.state"),
              kind: "choice",
              required: true,
              choices: REPORTS.map((code) => ({ code, text: label("shipment-states", code) })),
            },
            { name: "note", text: t("parcels.note") },
          ]}
          run={async ({ status, note }) => {
            const wanted = REPORTS.find((each) => each === status) ?? "in_transit";
            await recordTracking({ ...common, body: { status: wanted, at: new Date().toISOString(), note: note || null } });
            changed();
            return t("parcels.reported");
          }}
        />
      )}
    </div>
  );
}

function Customs({ of }: { of: Declaration }) {
  return (
    <Section title={t("parcels.declaration")} aside={<Money of={of.value} />}>
      <Table
        caption={t("parcels.declaration")}
        rows={of.lines}
        keyOf={(line) => line.sku}
        columns={[
          { title: t("parcels.goods"), cell: (line) => line.description },
          { title: t("parcels.hsCode"), cell: (line) => <code>{line.hs_code}</code> },
          { title: t("parcels.origin"), cell: (line) => country(line.country_of_origin) },
          { title: t("orders.quantity"), number: true, cell: (line) => number(line.quantity) },
          { title: t("parcels.value"), number: true, cell: (line) => <Money of={line.value} /> },
        ]}
      />
    </Section>
  );
}

/** Why this carrier: what every service would have cost and promised. */
function Choice({ of }: { of: LogisticsDerivation }) {
  return (
    <Section title={t("parcels.choice")}>
      <p>{t("parcels.choiceText", { day: day(of.dispatch_by), weight: weight(of.actual_weight_g) })}</p>
      <Table
        caption={t("parcels.choice")}
        rows={of.candidates}
        keyOf={(candidate) => candidate.carrier + candidate.service + candidate.zone}
        columns={[
          { title: t("parcels.service"), cell: (candidate) => `${candidate.carrier} ${candidate.service}` },
          {
            title: t("parcels.verdict"),
            cell: (candidate) => (
              <Badge tone={candidate.verdict === "chosen" ? "good" : "idle"}>{label("carrier-choice-verdicts", candidate.verdict)}</Badge>
            ),
          },
          { title: t("parcels.cost"), number: true, cell: (candidate) => <Money of={candidate.price} /> },
          { title: t("parcels.weight"), number: true, cell: (candidate) => weight(candidate.chargeable_weight_g) },
          { title: t("parcels.promised"), cell: (candidate) => <Moment at={candidate.promised_by} /> },
        ]}
      />
    </Section>
  );
}
