import { getDelivery, redeliver, type AttemptOut } from "@tradewind/client";
import { ask } from "../../app/api";
import { number, t } from "../../app/i18n";
import { useAgain, useLoad } from "../../app/load";
import { label } from "../../app/reference";
import { go, here, href } from "../../app/router";
import { may } from "../../app/session";
import { Action } from "../../ui/action";
import { Fact, Facts, Moment, Section, Status, Timeline } from "../../ui/parts";
import { Shown } from "../../ui/states";

const TAKEN = 300; // the first status that is no success

/** A test is no event that anybody else hears of. */
export function nameOf(type: string): string {
  return type === "webhook.test" ? t("webhooks.testEvent") : label("event-types", type);
}

/** One event on its way to a webhook: every attempt, and what was sent. */
export function DeliveryView({ webhook, id }: { webhook: string; id: string }) {
  const path = { webhook_id: webhook, delivery_id: id };
  const found = useLoad((signal) => getDelivery({ ...ask, path, signal }), [webhook, id]);
  useAgain(found.data?.state === "pending", found);
  return (
    <Shown of={found}>
      {(delivery) => (
        <div>
          <h2 class="object-title">{nameOf(delivery.type)}</h2>
          <p class="headline">
            <Status list="webhook-delivery-states" code={delivery.state} />
          </p>
          <Facts>
            <Fact name={t("events.id")}>
              {delivery.cursor ? <a href={href("/platform/events", { open: delivery.cursor })}>{delivery.event_id}</a> : delivery.event_id}
            </Fact>
            <Fact name={t("events.subject")}>{delivery.subject}</Fact>
            <Fact name={t("webhooks.queued")}>
              <Moment at={delivery.created_at} />
            </Fact>
            <Fact name={t("work.ended")}>
              <Moment at={delivery.ended_at} />
            </Fact>
          </Facts>
          {may("webhooks:write") && delivery.cursor !== null && (
            <div class="deeds">
              <Action
                text={t("webhooks.redeliver")}
                about={t("webhooks.redeliverAbout")}
                run={async () => {
                  const { data } = await redeliver({ ...ask, path });
                  go(here({ open: data.id }));
                  return t("webhooks.redelivered");
                }}
              />
            </div>
          )}
          <Section title={t("webhooks.attempts")}>
            {delivery.tries.length === 0 ? <p>{t("webhooks.notYet")}</p> : <Timeline steps={delivery.tries.map(step).reverse()} />}
          </Section>
          <Section title={t("webhooks.request")}>
            <pre>{JSON.stringify(delivery.request, null, 2)}</pre>
          </Section>
        </div>
      )}
    </Shown>
  );
}

function step({ number: nth, at, status, took_ms, error, answer }: AttemptOut) {
  const taken = status !== null && status < TAKEN;
  const took = took_ms === null ? null : t("webhooks.took", { n: number(took_ms) });
  return {
    key: nth,
    at,
    title: `${nth}. ${status ?? error ?? ""}`,
    tone: taken ? ("good" as const) : ("bad" as const),
    detail: [took, status !== null && error, answer].filter(Boolean).join(" · "),
  };
}
