import type { ParkedEvent } from "@tradewind/client";
import { ask } from "../../app/api";
import { t } from "../../app/i18n";
import { useLoad } from "../../app/load";
import { label } from "../../app/reference";
import { href } from "../../app/router";
import { Action } from "../../ui/action";
import { oneOf, Select } from "../../ui/filters";
import { Moment, Section, Status } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Empty, Shown } from "../../ui/states";
import { PlatformNav } from "./nav";
import { NAMES, SERVICES, type Service } from "./services";

const STATUSES = ["parked", "replayed", "discarded"] as const;

/** Events that could not be applied: why, and what to do with them. */
export function ParkedPage() {
  const only = oneOf("service", NAMES);
  const status = oneOf("status", STATUSES) ?? "parked";
  const names = only ? [only] : NAMES;
  const found = useLoad(
    async (signal) => ({ data: await Promise.all(names.map((name) => parkedOf(name, status, signal))) }),
    [names, status],
  );
  return (
    <Page title={t("parked.title")} says={t("parked.says")} nav={<PlatformNav />}>
      <div class="filters">
        <Select name="service" text={t("parked.service")} choices={NAMES.map((code) => ({ code, text: code }))} />
        <Select
          name="status"
          text={t("parked.status")}
          none={label("parked-event-statuses", "parked")}
          choices={STATUSES.slice(1).map((code) => ({ code, text: label("parked-event-statuses", code) }))}
        />
      </div>
      <Shown of={found}>
        {(services) =>
          services.every(({ events }) => events.length === 0) ? (
            <Empty title={t("parked.none")} />
          ) : (
            services
              .filter(({ events }) => events.length > 0)
              .map(({ name, events }) => (
                <Section key={name} title={name}>
                  {events.map((event) => (
                    <One key={event.id} service={name} event={event} changed={found.reload} />
                  ))}
                </Section>
              ))
          )
        }
      </Shown>
    </Page>
  );
}

async function parkedOf(name: Service, status: (typeof STATUSES)[number], signal: AbortSignal) {
  const { data } = await SERVICES[name].parked({ ...ask, query: { status }, signal });
  return { name, events: data.items };
}

function One({ service, event, changed }: { service: Service; event: ParkedEvent; changed: () => void }) {
  return (
    <article class="hold">
      <p class="hold-title">
        <Status list="parked-event-statuses" code={event.status} /> <code>{event.type}</code> <Moment at={event.parked_at} relative />
      </p>
      <p>
        {t("parked.key", { topic: event.topic })}{" "}
        {event.topic.startsWith("order.") ? <a href={href(`/orders/${event.key}`)}>{event.key}</a> : <code>{event.key}</code>}
      </p>
      <pre lang="en">{event.error}</pre>
      {event.reason && <p>{event.reason}</p>}
      {event.status === "parked" && (
        <div class="deeds">
          <Action
            text={t("parked.replay")}
            about={t("parked.replayAbout")}
            tone="main"
            run={async () => {
              const { topic, key } = event;
              const { data } = await SERVICES[service].replay({ ...ask, body: { topic, key } });
              changed();
              return data.error ? t("parked.failedAgain", { error: data.error }) : t("parked.replayed", { n: data.applied });
            }}
          />
          <Action
            text={t("parked.discard")}
            about={t("parked.discardAbout")}
            tone="danger"
            fields={[{ name: "reason", text: t("orders.why"), required: true }]}
            run={async ({ reason = "" }) => {
              await SERVICES[service].discard({ ...ask, path: { parked_id: event.id }, body: { reason } });
              changed();
              return t("parked.discarded");
            }}
          />
        </div>
      )}
    </article>
  );
}
