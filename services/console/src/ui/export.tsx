/** A file of a list: asked for with the list's filters, followed, and fetched when it is there. */

import type { Operation, OrdersExport, ProblemError } from "@tradewind/client";
import { useState } from "preact/hooks";
import { problemOf } from "../app/api";
import { number, t } from "../app/i18n";
import { isRunning, saveFile, useOperation } from "../app/operations";
import { label } from "../app/reference";
import { href } from "../app/router";
import { caller } from "../app/session";
import { Action } from "./action";
import { Icon } from "./icons";
import { Badge } from "./parts";
import { ProblemView, Shown } from "./states";

export type Format = OrdersExport["format"];
/** Put in by vite.config.ts, from the API's document. */
declare const EXPORT_FORMATS: Format[];

/** The field that asks for the format. */
export function formatField() {
  const choices = EXPORT_FORMATS.map((code) => ({ code, text: label("file-formats", code) }));
  return { name: "format", text: t("export.format"), kind: "choice" as const, required: true, initial: EXPORT_FORMATS[0] ?? "", choices };
}

export function Export({ start }: { start: (format: Format) => Promise<{ data: Operation }> }) {
  const [id, setId] = useState<string | undefined>();
  if (id) return <Progress id={id} done={() => setId(undefined)} />;
  return (
    <Action
      text={t("export.do")}
      about={t("export.about")}
      fields={[formatField()]}
      run={async ({ format }) => {
        const { data } = await start(format as Format);
        setId(data.id);
        return t("export.started");
      }}
    />
  );
}

function Progress({ id, done }: { id: string; done: () => void }) {
  const found = useOperation(id);
  return (
    <div class="export" role="status">
      <Shown of={found}>
        {(operation) => (
          <>
            {isRunning(operation) && <span>{t("export.rows", { n: number(operation.rows.exported) })}</span>}
            <FileOf operation={operation} />
            <a href={href(`/work/${id}`)}>{t("action.details")}</a>
            <button type="button" class="quiet" onClick={done} aria-label={t("action.close")}>
              <Icon name="close" />
            </button>
          </>
        )}
      </Shown>
    </div>
  );
}

/** A button that fetches a file, and says why when it cannot. */
export function Save({ from, filename, text, tone }: { from: string; filename: string; text: string; tone?: "main" }) {
  const [problem, setProblem] = useState<ProblemError | undefined>();
  const save = () => {
    setProblem(undefined);
    saveFile(from, filename).catch((error: unknown) => setProblem(problemOf(error)));
  };
  return (
    <>
      <button type="button" class={tone ?? ""} onClick={save}>
        {text}
      </button>
      {problem && <ProblemView problem={problem} />}
    </>
  );
}

/** The button that fetches an export's file, or why there is none. The file is for who asked for it. */
export function FileOf({ operation }: { operation: Operation }) {
  const { file } = operation;
  if (operation.state === "failed") return <Badge tone="bad">{label("operation-states", "failed")}</Badge>;
  if (!file) return null;
  if (Date.parse(file.expires_at) < Date.now()) return <span class="quiet-text">{t("export.gone")}</span>;
  if (operation.requested_by !== caller.value?.subject) return <span class="quiet-text">{t("export.others", { who: operation.requested_by })}</span>;
  return <Save from={file.href} filename={operation.filename} text={t("export.download")} tone="main" />;
}
