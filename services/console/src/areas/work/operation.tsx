import { cancelOperation, type Operation } from "@tradewind/client";
import { ask } from "../../app/api";
import { bytes } from "../../app/format";
import { language, number, t } from "../../app/i18n";
import { isRunning, useOperation } from "../../app/operations";
import { label } from "../../app/reference";
import { Action } from "../../ui/action";
import { FileOf, Save } from "../../ui/export";
import { Fact, Facts, Moment, Section, Stat, Status } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Shown } from "../../ui/states";
import { Table } from "../../ui/table";
import { isExport } from "./kinds";

const COUNTS = ["created", "changed", "unchanged", "known", "different", "refused"] as const;

export function OperationPage({ id }: { id: string }) {
  return (
    <Page title={t("work.one")}>
      <OperationView id={id} />
    </Page>
  );
}

export function OperationView({ id, heading = false }: { id: string; heading?: boolean }) {
  const found = useOperation(id);
  return (
    <Shown of={found}>
      {(data) => (
        <div>
          {heading && <h2 class="object-title">{data.filename}</h2>}
          <p class="headline">
            <Status list="operation-states" code={data.state} />
            {data.dry_run && <span>{t("work.dryText")}</span>}
          </p>
          {isRunning(data) && (
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
            <Fact name={t("work.what")}>{label("operation-kinds", data.kind)}</Fact>
            <Fact name={t("work.file")}>{data.filename}</Fact>
            {data.file ? <FileFacts of={data.file} /> : <Fact name={t("work.profile")}>{data.profile || "–"}</Fact>}
            <Fact name={t("work.by")}>{data.requested_by}</Fact>
            <Fact name={t("work.when")}>
              <Moment at={data.created_at} />
            </Fact>
            <Fact name={t("work.ended")}>
              <Moment at={data.finished_at} />
            </Fact>
          </Facts>
          <div class="deeds">
            {isRunning(data) && (
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
            <FileOf operation={data} />
            {data.entries.length > 0 && (
              <Save from={`/v1/operations/${id}/errors`} filename={`${data.filename}-errors.csv`} text={t("work.download")} />
            )}
          </div>
          <Section title={t("work.rows")}>
            <div class="stats">
              {isExport(data) && <Stat name={t("work.count.exported")} value={number(data.rows.exported)} />}
              {!isExport(data) &&
                COUNTS.map((name) => <Stat key={name} name={t(`work.count.${name}`)} value={number(data.rows[name])} />)}
              {data.rows.left_out > 0 && <Stat name={t("work.count.left_out")} value={number(data.rows.left_out)} />}
            </div>
          </Section>
          {data.entries.length > 0 && <Refused of={data} />}
        </div>
      )}
    </Shown>
  );
}

function FileFacts({ of }: { of: NonNullable<Operation["file"]> }) {
  return (
    <>
      <Fact name={t("work.size")}>{bytes(of.bytes)}</Fact>
      <Fact name={t("work.asOf")}>
        <Moment at={of.as_of} />
      </Fact>
      <Fact name={t("work.kept")}>
        <Moment at={of.expires_at} />
      </Fact>
    </>
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
          { title: t("work.detail"), cell: (entry) => <Detail code={entry.code} detail={entry.detail} /> },
        ]}
      />
      {of.more_entries && <p>{t("work.moreEntries")}</p>}
    </Section>
  );
}

/** The platform explains a row in English; its codes have names in every language. */
function Detail({ code, detail }: { code: string; detail: string }) {
  if (language.value === "en") return <>{detail}</>;
  return (
    <>
      {label("problem-codes", code)} <span lang="en">{detail}</span>
    </>
  );
}
