import {
  approveReturn,
  cancelReturn,
  closeReturn,
  getReturn,
  markReturnInTransit,
  receiveReturn,
  refundReturnInstead,
  rejectReturn,
  type ReturnOut,
} from "@tradewind/client";
import { ask, version } from "../../app/api";
import { shortId } from "../../app/format";
import { number, t, type Key } from "../../app/i18n";
import { useLoad } from "../../app/load";
import { label, warehouses } from "../../app/reference";
import { href } from "../../app/router";
import { may } from "../../app/session";
import { Action, type Field } from "../../ui/action";
import { HistoryLink } from "../../ui/history";
import { Badge, Fact, Facts, Moment, Money, Section, Status, Timeline } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Shown } from "../../ui/states";
import { Table } from "../../ui/table";
import { toneOf } from "../../ui/tones";

const CONDITIONS = ["sellable", "quarantine", "damaged"] as const;
const RESOLUTIONS = ["refund", "replace", "reject"] as const;

export function ReturnPage({ id }: { id: string }) {
  return (
    <Page title={t("returns.one", { number: shortId(id) })}>
      <ReturnView id={id} />
    </Page>
  );
}

export function ReturnView({ id, heading = false }: { id: string; heading?: boolean }) {
  const found = useLoad((signal) => getReturn({ ...ask, path: { return_id: id }, signal }), [id]);
  return (
    <Shown of={found}>
      {(data) => (
        <div class="object">
          <div class="object-main">
            {heading && <h2 class="object-title">{t("returns.one", { number: data.reference ?? shortId(id) })}</h2>}
            <p class="headline">
              <Status list="return-states" code={data.state} />
              {data.refunded && (
                <strong>
                  <Money of={data.refunded} />
                </strong>
              )}
              {data.blocked && <Badge tone="bad">{data.blocked.replaceAll("_", " ")}</Badge>}
              <HistoryLink of={id} />
            </p>
            <Facts>
              <Fact name={t("returns.reference")}>{data.reference ?? "–"}</Fact>
              <Fact name={t("returns.reason")}>{label("return-reasons", data.reason)}</Fact>
              <Fact name={t("returns.liability")}>{label("liabilities", data.liability)}</Fact>
              {data.order_id && (
                <Fact name={t("parcels.order")}>
                  <a href={href(`/orders/${data.order_id}`)}>{t("orders.one", { number: shortId(data.order_id) })}</a>
                </Fact>
              )}
              {data.replacement_order_id && (
                <Fact name={t("returns.replacement")}>
                  <a href={href(`/orders/${data.replacement_order_id}`)}>
                    {t("orders.one", { number: shortId(data.replacement_order_id) })}
                  </a>
                </Fact>
              )}
              <Fact name={t("stock.warehouse")}>{data.warehouse ?? "–"}</Fact>
              <Fact name={t("returns.resolution")}>{data.resolution ? label("return-resolutions", data.resolution) : "–"}</Fact>
              <Fact name={t("returns.refund")}>
                <Money of={data.refund} />
              </Fact>
              <Fact name={t("returns.requested")}>
                <Moment at={data.requested_at} />
              </Fact>
            </Facts>
            <Deeds of={data} set={found.set} />
            <Section title={t("orders.lines")}>
              <Table
                caption={t("orders.lines")}
                rows={data.lines}
                keyOf={(line) => line.line_no}
                columns={[
                  { title: "SKU", cell: (line) => line.sku ?? line.charge_code ?? "–" },
                  { title: t("orders.quantity"), number: true, cell: (line) => number(line.quantity) },
                  { title: t("returns.accepted"), number: true, cell: (line) => (line.accepted === null ? "–" : number(line.accepted)) },
                  {
                    title: t("stock.condition"),
                    cell: (line) => (line.condition ? <Status list="stock-conditions" code={line.condition} /> : "–"),
                  },
                  { title: t("parcels.value"), number: true, cell: (line) => <Money of={line.value} /> },
                ]}
              />
            </Section>
          </div>
          <Section title={t("orders.timeline")}>
            <Timeline
              steps={data.history
                .map((step, index) => ({
                  key: index,
                  at: step.at,
                  title: label("return-actions", step.action),
                  tone: toneOf(step.state),
                  detail: [step.note, t("orders.by", { who: step.by })].filter(Boolean).join(" · "),
                }))
                .reverse()}
            />
          </Section>
        </div>
      )}
    </Shown>
  );
}

type Deed = "approve" | "in_transit" | "receive" | "reject" | "cancel" | "refund_instead" | "close";

/** What the state allows; the service decides, and its refusal is shown. */
const DEEDS: Partial<Record<ReturnOut["state"], Deed[]>> = {
  requested: ["approve", "reject", "cancel"],
  approved: ["in_transit", "receive", "cancel"],
  in_transit: ["receive"],
  received: ["refund_instead", "close"],
};

function Deeds({ of, set }: { of: ReturnOut; set: (data: ReturnOut) => void }) {
  const deeds = DEEDS[of.state] ?? [];
  if (!may("support:write") || !deeds.length) return null;
  return (
    <div class="deeds">
      {deeds.map((deed) => (
        <OneDeed key={deed} deed={deed} of={of} set={set} />
      ))}
    </div>
  );
}

function OneDeed({ deed, of, set }: { deed: Deed; of: ReturnOut; set: (data: ReturnOut) => void }) {
  const common = { ...ask, path: { return_id: of.id }, headers: version(of) };
  const note = (values: Record<string, string>) => ({ note: values["note"] || null });
  const runs: Record<Deed, (values: Record<string, string>) => Promise<{ data: ReturnOut }>> = {
    approve: (values) => approveReturn({ ...common, body: note(values) }),
    in_transit: (values) => markReturnInTransit({ ...common, body: note(values) }),
    reject: (values) => rejectReturn({ ...common, body: note(values) }),
    cancel: (values) => cancelReturn({ ...common, body: note(values) }),
    refund_instead: (values) => refundReturnInstead({ ...common, body: note(values) }),
    close: (values) => closeReturn({ ...common, body: { reason: values["reason"] ?? "" } }),
    receive: (values) =>
      receiveReturn({
        ...common,
        body: {
          warehouse: values["warehouse"] ?? "",
          resolution: RESOLUTIONS.find((each) => each === values["resolution"]) ?? "refund",
          lines: of.lines
            .filter((line) => line.kind === "goods")
            .map((line) => ({
              line_no: line.line_no,
              accepted: Number(values[`accepted-${line.line_no}`] ?? line.quantity),
              condition: CONDITIONS.find((each) => each === values[`condition-${line.line_no}`]) ?? null,
            })),
          ...note(values),
        },
      }),
  };
  return (
    <Action
      text={t(`returns.do.${deed}` satisfies Key)}
      about={t(`returns.about.${deed}` satisfies Key)}
      fields={fieldsOf(deed, of)}
      {...(deed === "approve" || deed === "receive" ? { tone: "main" as const } : {})}
      run={async (values) => {
        const { data } = await runs[deed](values);
        set(data);
        return t("returns.done", { state: label("return-states", data.state) });
      }}
    />
  );
}

function fieldsOf(deed: Deed, of: ReturnOut): Field[] {
  const note: Field = { name: "note", text: t("parcels.note") };
  if (deed === "close") return [{ name: "reason", text: t("orders.why"), required: true }];
  if (deed !== "receive") return [note];
  const conditions = CONDITIONS.map((code) => ({ code, text: label("stock-conditions", code) }));
  return [
    {
      name: "warehouse",
      text: t("stock.warehouse"),
      kind: "choice",
      required: true,
      initial: of.warehouse ?? "",
      choices: warehouses().map((code) => ({ code, text: code })),
    },
    {
      name: "resolution",
      text: t("returns.resolution"),
      kind: "choice",
      required: true,
      choices: RESOLUTIONS.map((code) => ({ code, text: label("return-resolutions", code) })),
    },
    ...of.lines
      .filter((line) => line.kind === "goods")
      .flatMap((line): Field[] => [
        {
          name: `accepted-${line.line_no}`,
          text: t("returns.acceptedOf", { sku: line.sku ?? "", n: line.quantity }),
          kind: "number",
          required: true,
          initial: String(line.quantity),
        },
        { name: `condition-${line.line_no}`, text: t("returns.conditionOf", { sku: line.sku ?? "" }), kind: "choice", required: true, choices: conditions },
      ]),
    note,
  ];
}
