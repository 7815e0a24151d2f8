import { listAuditEntries, listEvents, listOperations, listWebhooks } from "@tradewind/client";
import { ask } from "../../../app/api";
import { ago } from "../../../app/format";
import { counted, number, t } from "../../../app/i18n";
import { useLoad } from "../../../app/load";
import { label } from "../../../app/reference";
import { href } from "../../../app/router";
import { may } from "../../../app/session";
import { Moment, Section, Stat, Status } from "../../../ui/parts";
import { Shown } from "../../../ui/states";
import { Table } from "../../../ui/table";
import { NAMES, SERVICES } from "../../platform/services";

const SHOWN = 6;
const COUNTED = 100;

/** Does everything flow: the age of the newest event, what is parked, who is not reached. */
export function Flows() {
  const newest = useLoad(newestEvent, ["newest"]);
  const parked = useLoad(async (signal) => ({ data: may("ops") ? await countParked(signal) : null }), ["parked"]);
  const webhooks = useLoad(async (signal) => ({ data: may("webhooks:read") ? await countFailing(signal) : null }), ["failing"]);
  return (
    <Section title={t("home.flows")}>
      <div class="stats">
        {newest.data && <Stat name={t("home.newestEvent")} value={ago(newest.data)} to={href("/platform/events")} />}
        {parked.data && (
          <Stat name={t("parked.title")} value={counted(parked.data.n, parked.data.more)} tone={parked.data.n ? "bad" : "good"} to={href("/platform/parked")} />
        )}
        {typeof webhooks.data === "number" && (
          <Stat name={t("home.webhooks")} value={number(webhooks.data)} tone={webhooks.data ? "warn" : "good"} to={href("/platform/webhooks")} />
        )}
      </div>
    </Section>
  );
}

async function newestEvent(signal: AbortSignal) {
  const { next_cursor } = (await listEvents({ ...ask, query: { after: "latest" }, signal })).data;
  const before = Math.max(0, Number(next_cursor) - COUNTED);
  const { data } = await listEvents({ ...ask, query: { limit: COUNTED, ...(before && { after: String(before) }) }, signal });
  return { data: data.items.at(-1)?.time ?? null };
}

async function countParked(signal: AbortSignal) {
  const answers = await Promise.all(NAMES.map((name) => SERVICES[name].parked({ ...ask, query: { limit: COUNTED }, signal })));
  const n = answers.reduce((sum, { data }) => sum + data.items.length, 0);
  return { n, more: answers.some(({ data }) => data.next_cursor !== null) };
}

async function countFailing(signal: AbortSignal) {
  const { data } = await listWebhooks({ ...ask, query: { limit: COUNTED }, signal });
  return data.items.filter(({ failing_since, disabled_reason }) => failing_since !== null || (disabled_reason && disabled_reason !== "by_hand")).length;
}

/** Imports and exports, the newest first. */
export function Imports() {
  const found = useLoad((signal) => listOperations({ ...ask, query: { limit: SHOWN }, signal }), ["imports"]);
  return (
    <Section title={t("work.title")} aside={<a href={href("/work")}>{t("home.all")}</a>}>
      <Shown of={found}>
        {({ items }) => (
          <Table
            none={t("work.none")}
            caption={t("work.title")}
            rows={items}
            keyOf={(operation) => operation.id}
            to={(operation) => href(`/work/${operation.id}`)}
            columns={[
              { title: t("work.file"), cell: (operation) => operation.filename },
              { title: t("work.what"), cell: (operation) => label("operation-kinds", operation.kind) },
              { title: t("work.state"), cell: (operation) => <Status list="operation-states" code={operation.state} /> },
            ]}
          />
        )}
      </Shown>
    </Section>
  );
}

/** What was changed last, and by whom. */
export function Changes() {
  const found = useLoad((signal) => listAuditEntries({ ...ask, query: { limit: SHOWN * 2 }, signal }), ["changes"]);
  return (
    <Section title={t("audit.title")} aside={<a href={href("/platform/audit")}>{t("home.all")}</a>}>
      <Shown of={found}>
        {({ items }) => (
          <Table
            caption={t("audit.title")}
            rows={items}
            keyOf={({ id }) => id}
            to={({ id }) => href("/platform/audit", { open: id })}
            columns={[
              { title: t("audit.object"), cell: ({ object }) => label("audited-objects", object) },
              { title: t("audit.action"), cell: ({ action }) => label("audit-actions", action) },
              { title: t("audit.actor"), cell: ({ actor }) => actor },
              { title: t("audit.at"), cell: ({ at }) => <Moment at={at} relative /> },
            ]}
          />
        )}
      </Shown>
    </Section>
  );
}
