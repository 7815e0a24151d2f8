/** Something that one does: it says what will happen, asks for what it needs, and says what has happened. */

import { signal } from "@preact/signals";
import type { ProblemError } from "@tradewind/client";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { problemOf } from "../app/api";
import { t } from "../app/i18n";
import { ProblemView } from "./states";

export interface Field {
  name: string;
  text: string;
  /** many: several of the choices; their codes come with commas between them. */
  kind?: "text" | "long" | "number" | "day" | "choice" | "many" | "file" | "check";
  choices?: { code: string; text: string }[];
  required?: boolean;
  initial?: string;
  autocomplete?: string;
  hint?: string;
}

interface ActionProps {
  text: string;
  /** What will happen. */
  about: string;
  fields?: Field[];
  /** Gives the sentence that says what has happened. */
  run: (values: Record<string, string>, files: FileList | null) => Promise<string>;
  tone?: "main" | "danger";
}

const notices = signal<{ id: number; text: string }[]>([]);
let count = 0;

function tell(text: string): void {
  const id = ++count;
  notices.value = [...notices.value, { id, text }];
  setTimeout(() => (notices.value = notices.value.filter((notice) => notice.id !== id)), 6_000);
}

export function Notices() {
  return (
    <div class="notices" role="status">
      {notices.value.map((notice) => (
        <p key={notice.id}>{notice.text}</p>
      ))}
    </div>
  );
}

export function Action({ text, about, fields = [], run, tone }: ActionProps) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemError | undefined>();
  // A change goes with the version that was seen when the form opened; who was refused has seen the newest.
  const seen = useRef(run);
  const form = useRef<HTMLFormElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    seen.current = run;
    if (open) form.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    setProblem(undefined);
    button.current?.focus();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const values: Record<string, string> = {};
    for (const [name, value] of new FormData(event.currentTarget as HTMLFormElement))
      if (typeof value === "string") values[name] = values[name] === undefined ? value : `${values[name]},${value}`;
    const files = form.current?.querySelector<HTMLInputElement>("input[type=file]")?.files ?? null;
    setBusy(true);
    setProblem(undefined);
    (problem ? run : seen.current)(values, files)
      .then(
        (said) => {
          tell(said);
          close();
        },
        (error: unknown) => setProblem(problemOf(error)),
      )
      .finally(() => setBusy(false));
  };
  const wrong = (name: string) => problem?.errors.filter(({ pointer }) => pointer === name || `${pointer}/`.includes(`/${name}/`));

  return (
    <div class={open ? "action open" : "action"}>
      <button ref={button} type="button" class={tone ?? ""} aria-expanded={open} aria-controls={id} onClick={() => (open ? close() : setOpen(true))}>
        {text}
      </button>
      {open && (
        <form id={id} ref={form} class="action-form" onSubmit={submit} onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), close())}>
          <p>{about}</p>
          {fields.map((field) => (
            <FieldView key={field.name} field={field} wrong={wrong(field.name)?.map((each) => each.detail) ?? []} />
          ))}
          {problem && <ProblemView problem={problem} />}
          <div class="buttons">
            <button type="submit" class={tone === "danger" ? "danger main" : "main"} disabled={busy}>
              {busy ? t("state.working") : text}
            </button>
            <button type="button" class="quiet" onClick={close}>
              {t("action.notNow")}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}

function Many({ field, wrong }: { field: Field; wrong: string[] }) {
  const chosen = new Set(field.initial?.split(","));
  return (
    <fieldset class="field many">
      <legend>
        {field.text}
        {!field.required && <span class="optional"> {t("field.optional")}</span>}
      </legend>
      <div class="choices">
        {field.choices?.map(({ code, text }) => (
          <label key={code}>
            <input type="checkbox" name={field.name} value={code} defaultChecked={chosen.has(code)} /> {text}
          </label>
        ))}
      </div>
      {wrong.length > 0 ? (
        <p class="wrong" lang="en">
          {wrong.join("; ")}
        </p>
      ) : (
        field.hint && <p class="hint">{field.hint}</p>
      )}
    </fieldset>
  );
}

function FieldView({ field, wrong }: { field: Field; wrong: string[] }) {
  const id = useId();
  const { name, text, kind = "text", required = false, initial = "", hint } = field;
  if (kind === "many") return <Many field={field} wrong={wrong} />;
  const told = wrong.length > 0 || hint ? `${id}-told` : undefined;
  const common = { id, name, required, "aria-invalid": wrong.length > 0, "aria-describedby": told };
  return (
    <div class={kind === "check" ? "field check" : "field"}>
      <label for={id}>
        {text}
        {!required && kind !== "check" && <span class="optional"> {t("field.optional")}</span>}
      </label>
      {kind === "choice" ? (
        <select {...common} defaultValue={initial}>
          {!required && <option value="" />}
          {field.choices?.map((choice) => (
            <option key={choice.code} value={choice.code} selected={choice.code === initial}>
              {choice.text}
            </option>
          ))}
        </select>
      ) : kind === "long" ? (
        <textarea {...common} rows={3} defaultValue={initial} />
      ) : kind === "day" ? (
        <input {...common} type="date" defaultValue={initial} />
      ) : kind === "file" ? (
        <input {...common} type="file" />
      ) : kind === "check" ? (
        <input {...common} type="checkbox" value="true" defaultChecked={initial === "true"} />
      ) : (
        <input {...common} type="text" inputMode={kind === "number" ? "decimal" : "text"} defaultValue={initial} autocomplete={field.autocomplete ?? "off"} />
      )}
      {told && (
        <p id={told} class={wrong.length ? "wrong" : "hint"} lang={wrong.length ? "en" : undefined}>
          {wrong.length ? wrong.join("; ") : hint}
        </p>
      )}
    </div>
  );
}
