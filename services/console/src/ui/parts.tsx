/** The small parts that every page is made of. */

import type { ComponentChildren } from "preact";
import { ago, exactMoment, moment, momentWithSeconds, money } from "../app/format";
import { t } from "../app/i18n";
import { label } from "../app/reference";
import { Icon, type IconName } from "./icons";
import { toneOf, type Tone } from "./tones";

export function Badge({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return (
    <span class={`badge ${tone}`}>
      <Icon name={tone} />
      {children}
    </span>
  );
}

/** A state by its code, in the words of the platform's list. */
export function Status({ list, code }: { list: string; code: string }) {
  return <Badge tone={toneOf(code)}>{label(list, code)}</Badge>;
}

export function Money({ of }: { of: { amount: string; currency: string } | null }) {
  return of === null ? <>–</> : <span class="number">{money(of)}</span>;
}

export function Moment({ at, relative = false }: { at: string | null; relative?: boolean }) {
  if (at === null) return <>–</>;
  return (
    <time dateTime={at} title={exactMoment(at)}>
      {relative ? ago(at) : moment(at)}
    </time>
  );
}

/** When something has to be done by; late is said in words too. */
export function Due({ at, done = false }: { at: string; done?: boolean }) {
  const late = !done && Date.parse(at) < Date.now();
  return late ? (
    <Badge tone="bad">
      {t("state.overdue")} <Moment at={at} relative />
    </Badge>
  ) : (
    <Moment at={at} relative />
  );
}

export function Facts({ children }: { children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function Section({ title, children, aside }: { title: string; children: ComponentChildren; aside?: ComponentChildren }) {
  return (
    <section class="section">
      <div class="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

export interface Step {
  key: string | number;
  at: string;
  title: string;
  tone?: Tone;
  detail?: ComponentChildren;
}

export function Timeline({ steps }: { steps: Step[] }) {
  return (
    <ol class="timeline">
      {steps.map((step) => (
        <li key={step.key} class={step.tone ?? "idle"}>
          <p class="step-title">{step.title}</p>
          {step.detail && <p class="step-detail">{step.detail}</p>}
          <p class="step-at">
            <time dateTime={step.at} title={exactMoment(step.at)}>
              {momentWithSeconds(step.at)}
            </time>
          </p>
        </li>
      ))}
    </ol>
  );
}

export function Stat({ name, value, tone, to }: { name: string; value: ComponentChildren; tone?: Tone; to?: string }) {
  const inner = (
    <>
      <span class="stat-value">{value}</span>
      <span class="stat-name">
        {tone && <Icon name={tone} />} {name}
      </span>
    </>
  );
  return to ? (
    <a class={`stat ${tone ?? ""}`} href={to}>
      {inner}
    </a>
  ) : (
    <div class={`stat ${tone ?? ""}`}>{inner}</div>
  );
}

export function ButtonLink({ to, icon, children }: { to: string; icon?: IconName; children: ComponentChildren }) {
  return (
    <a class="button" href={to}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
