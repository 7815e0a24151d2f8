import type { JobState } from "@tradewind/client";
import { ask } from "../../app/api";
import { number, t } from "../../app/i18n";
import { useLoad } from "../../app/load";
import { href } from "../../app/router";
import { may } from "../../app/session";
import { Badge, Moment, Section } from "../../ui/parts";
import { Page } from "../../ui/page";
import { ProblemView, Shown, Skeleton } from "../../ui/states";
import { Table } from "../../ui/table";
import { EventsPage } from "./events";
import { PlatformNav } from "./nav";
import { NAMES, SERVICES, type Service } from "./services";

/** Who may not see how the services are is shown the events. */
export function PlatformPage() {
  return may("ops") ? <HealthPage /> : <EventsPage />;
}

/** Is all well? Of each service: what is parked, whether its tables are in order, and its jobs. */
function HealthPage() {
  return (
    <Page
      title={t("platform.title")}
      says={t("platform.says")}
      nav={<PlatformNav />}
    >
      <div class="cards">
        {NAMES.map((name) => (
          <Card key={name} name={name} />
        ))}
      </div>
      <Section title={t("platform.jobs")}>
        {NAMES.map((name) => (
          <Jobs key={name} name={name} />
        ))}
      </Section>
    </Page>
  );
}

const MOST = 200;

function Card({ name }: { name: Service }) {
  const parked = useLoad((signal) => SERVICES[name].parked({ ...ask, query: { limit: MOST }, signal }), [name]);
  const verified = useLoad((signal) => SERVICES[name].verify({ ...ask, signal }), [name]);
  const problem = parked.problem ?? verified.problem;
  return (
    <section class="card">
      <h2>{name}</h2>
      {problem ? (
        <ProblemView problem={problem} retry={() => (parked.reload(), verified.reload())} />
      ) : !parked.data || !verified.data ? (
        <Skeleton rows={2} />
      ) : (
        <ul class="plain">
          <li>
            <Badge tone={verified.data.clean ? "good" : "bad"}>{verified.data.clean ? t("platform.clean") : t("platform.broken")}</Badge>
            {Object.entries(verified.data.violations).map(([rule, rows]) => (
              <details key={rule}>
                <summary>{rule}</summary>
                <pre>{JSON.stringify(rows, null, 1)}</pre>
              </details>
            ))}
          </li>
          <li>
            {parked.data.items.length === 0 ? (
              <Badge tone="good">{t("platform.noneParked")}</Badge>
            ) : (
              <a href={href("/platform/parked", { service: name })}>
                <Badge tone="bad">{t("platform.parked", { n: `${number(parked.data.items.length)}${parked.data.next_cursor ? "+" : ""}` })}</Badge>
              </a>
            )}
          </li>
        </ul>
      )}
    </section>
  );
}

function Jobs({ name }: { name: Service }) {
  const jobs = useLoad((signal) => SERVICES[name].jobs({ ...ask, signal }), [name]);
  return (
    <>
      <h3>{name}</h3>
      <Shown of={jobs}>
        {(data) => (
          <Table
            caption={`${name}: ${t("platform.jobs")}`}
            rows={data.items}
            keyOf={(job) => job.name}
            columns={[
              { title: t("platform.job"), cell: (job) => <code>{job.name}</code> },
              { title: t("platform.state"), cell: (job) => <JobBadge of={job} /> },
              { title: t("platform.every"), number: true, cell: (job) => t("platform.seconds", { n: job.every_seconds }) },
              { title: t("platform.lastRun"), cell: (job) => <Moment at={job.started_at} relative /> },
              { title: t("platform.holder"), extra: true, cell: (job) => job.holder ?? "–" },
            ]}
          />
        )}
      </Shown>
    </>
  );
}

function JobBadge({ of }: { of: JobState }) {
  if (of.error)
    return (
      <Badge tone="bad">
        <span lang="en">{of.error}</span>
      </Badge>
    );
  if (of.running_since) return <Badge tone="wait">{t("platform.running")}</Badge>;
  return of.ended_at ? <Badge tone="good">{t("platform.well")}</Badge> : <Badge tone="idle">{t("platform.notYet")}</Badge>;
}
