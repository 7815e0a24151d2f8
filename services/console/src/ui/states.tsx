/** What a page shows when there is nothing yet, nothing at all, no right, or a refusal. */

import type { ProblemError } from "@tradewind/client";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { known, t } from "../app/i18n";
import type { Loaded } from "../app/load";
import { Icon } from "./icons";

/** Seen only by those who wait longer than 300 ms: the style sheet fades it in. */
export function Skeleton({ rows = 6 }: { rows?: number }) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{t("state.loading")}</span>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} class="bone" />
      ))}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}

function titleOf(problem: ProblemError): string {
  return known("problem", problem.code) ?? known("problem", String(problem.status)) ?? problem.title;
}

export function ProblemView({ problem, retry }: { problem: ProblemError; retry?: (() => void) | undefined }) {
  return (
    <div class={problem.status === 403 ? "problem no-right" : "problem"} role="alert">
      <p class="problem-title">
        <Icon name={problem.status === 403 ? "key" : "warn"} /> {titleOf(problem)}
      </p>
      <p lang="en">{problem.detail}</p>
      {problem.errors.length > 1 && (
        <ul lang="en">
          {problem.errors.map((error) => (
            <li key={error.pointer + error.detail}>
              {error.pointer && <code>{error.pointer}</code>} {error.detail}
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        {retry && (
          <button type="button" onClick={retry}>
            {t("action.retry")}
          </button>
        )}
        {problem.trace_id && <Copy text={problem.trace_id} label={t("state.traceId")} />}
      </div>
    </div>
  );
}

/** A text that others are asked for, with a button that copies it. */
export function Copy({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <button type="button" class="copy" onClick={copy} title={t("action.copy")}>
      {label} <code>{text}</code>
      <span role="status">{copied ? t("action.copied") : ""}</span>
    </button>
  );
}

/** The one object of a page: its problem, its skeleton, or itself. */
export function Shown<Data>({ of, children }: { of: Loaded<Data>; children: (data: Data) => ComponentChildren }) {
  if (of.data !== undefined)
    return (
      <>
        {of.problem && <ProblemView problem={of.problem} retry={of.reload} />}
        {children(of.data)}
      </>
    );
  if (of.problem) return <ProblemView problem={of.problem} retry={of.reload} />;
  return <Skeleton />;
}

/** What a page of several parts lacks, and why; the rest is there. */
export function UnavailableParts({ of }: { of: { part: string; detail: string }[] }) {
  return (
    <>
      {of.map(({ part, detail }) => (
        <p key={part} class="banner" role="status">
          {t("state.partMissing", { part })} <span lang="en">{detail}</span>
        </p>
      ))}
    </>
  );
}
