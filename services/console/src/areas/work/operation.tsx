import { cancelOperation, getOperation, getOperationErrors, type Operation } from "@tradewind/client";
import { useEffect } from "preact/hooks";
import { ask } from "../../app/api";
import { number, t } from "../../app/i18n";
import { useLoad } from "../../app/load";
import { label } from "../../app/reference";
import { Action } from "../../ui/action";
import { Fact, Facts, Moment, Section, Stat, Status } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Shown } from "../../ui/states";
import { Table } from "../../ui/table";
import { kindOf } from "./list";

const RUNNING = ["queued", "running"];
const COUNTS = ["created", "changed", "unchanged", "known", "different", "refused"] as const;

export function OperationPage({ id }: { id: string }) {
  return (
    <Page title={t("work.one")}>
      <OperationView id={id} />
    </Page>
  );
}

export function OperationView({ id, heading = false }: { id: string; heading?: boolean }) {
  const found = useLoad((signal) => getOperation({ ...ask, path: { operation_id: id }, signal }), [id]);
  const running = found.data !== undefined && RUNNING.includes(found.data.state);
  useEffect(() => {
    if (!running) return;
    const timer = setTimeout(found.reload, 1_000);
    return () => clearTimeout(timer);
  }, [found.data]);
  return (
    <Shown of={found}>
      {(data) => (
        <div>
          {heading && <h2 class="object-title">{data.filename}</h2>}
          <p class="headline">
            <Status list="operation-states" code={data.state} />
            {data.dry_run && <span>{t("work.dryText")}</span>}
          </p>
          {running && (
            <progress max={100} value={data.percent} aria-label={t("work.progress")}>
              {data.percent} %
            </progress>
          )}
          {data.error && (
            <div class="problem" role="alert">
              <p class="problem-title" lang="en">
                {data.error.detail}
              </p>
            </div>
          )}
          <Facts>
            <Fact name={t("work.what")}>{kindOf(data)}</Fact>
            <Fact name={t("work.file")}>{data.filename}</Fact>
            <Fact name={t("work.profile")}>{data.profile}</Fact>
            <Fact name={t("work.by")}>{data.requested_by}</Fact>
            <Fact name={t("work.when")}>
              <Moment at={data.created_at} />
            </Fact>
            <Fact name={t("work.ended")}>
              <Moment at={data.finished_at} />
            </Fact>
          </Facts>
          <div class="deeds">
            {running && (
              <Action
                text={t("work.cancel")}
                about={t("work.cancelAbout")}
                tone="danger"
                run={async () => {
                  const { data: now } = await cancelOperation({ ...ask, path: { operation_id: id } });
                  found.set(now);
                  return t("work.cancelled");
                }}
              />
            )}
            {data.entries.length > 0 && <Download id={id} filename={data.filename} />}
          </div>
          <Section title={t("work.rows")}>
            <div class="stats">
              {COUNTS.map((name) => (
                <Stat key={name} name={t(`work.count.${name}`)} value={number(data.rows[name])} />
              ))}
              {data.rows.left_out > 0 && <Stat name={t("work.count.left_out")} value={number(data.rows.left_out)} />}
            </div>
          </Section>
          {data.entries.length > 0 && <Refused of={data} />}
        </div>
      )}
    </Shown>
  );
}

/** Fetched, not linked: a link could not say who asks. */
function Download({ id, filename }: { id: string; filename: string }) {
  const download = async () => {
    const { data } = await getOperationErrors({ ...ask, path: { operation_id: id }, parseAs: "blob" });
    const address = URL.createObjectURL(data as unknown as Blob);
    const link = document.createElement("a");
    link.href = address;
    link.download = `${filename}-errors.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button type="button" onClick={download}>
      {t("work.download")}
    </button>
  );
}

function Refused({ of }: { of: Operation }) {
  return (
    <Section title={t("work.refusedRows")}>
      <Table
        caption={t("work.refusedRows")}
        rows={of.entries}
        keyOf={(entry) => `${entry.line} ${entry.field} ${entry.code}`}
        columns={[
          { title: t("work.line"), number: true, cell: (entry) => number(entry.line) },
          { title: t("work.outcome"), cell: (entry) => label("row-outcomes", entry.outcome) },
          { title: t("work.field"), cell: (entry) => (entry.field ? <code>{entry.field}</code> : "–") },
          { title: t("work.detail"), cell: (entry) => <span lang="en">{entry.detail}</span> },
        ]}
      />
      {of.more_entries && <p>{t("work.moreEntries")}</p>}
    </Section>
  );
}
