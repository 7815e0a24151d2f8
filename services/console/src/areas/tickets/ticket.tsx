import {
  changeTicket,
  closeTicket,
  getTicket,
  pendTicket,
  postTicketMessage,
  reopenTicket,
  resolveTicket,
  resumeTicket,
  type TicketDetail,
} from "@tradewind/client";
import { ask, version } from "../../app/api";
import { shortId } from "../../app/format";
import { t, type Key } from "../../app/i18n";
import { useLoad } from "../../app/load";
import { label } from "../../app/reference";
import { href } from "../../app/router";
import { caller, may } from "../../app/session";
import { Action } from "../../ui/action";
import { HistoryLink } from "../../ui/history";
import { Due, Fact, Facts, Moment, Section, Status, Timeline } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Shown } from "../../ui/states";
import { Clock, PRIORITIES } from "./clock";

const KINDS = ["public_reply", "internal_note", "customer_message"] as const;
const RESOLUTIONS = [
  "answered", "delivered", "hold_resolved", "refunded", "replaced", "compensated", "went_on", "duplicate", "no_action", "other",
] as const; // prettier-ignore

export function TicketPage({ id }: { id: string }) {
  return (
    <Page title={t("tickets.one", { number: shortId(id) })}>
      <TicketView id={id} />
    </Page>
  );
}

export function TicketView({ id, heading = false }: { id: string; heading?: boolean }) {
  const found = useLoad((signal) => getTicket({ ...ask, path: { ticket_id: id }, signal }), [id]);
  return (
    <Shown of={found}>
      {(data) => (
        <div class="object">
          <div class="object-main">
            {heading && <h2 class="object-title">{data.subject ?? label("ticket-classes", data.class)}</h2>}
            <p class="headline">
              <Status list="ticket-states" code={data.state} />
              <Status list="ticket-priorities" code={data.priority} />
              <Clock of={data} />
              <HistoryLink of={id} />
            </p>
            <Facts>
              <Fact name={t("tickets.class")}>{label("ticket-classes", data.class)}</Fact>
              {data.order_id && (
                <Fact name={t("parcels.order")}>
                  <a href={href(`/orders/${data.order_id}`)}>{t("orders.one", { number: shortId(data.order_id) })}</a>
                </Fact>
              )}
              <Fact name={t("tickets.assignee")}>{data.assignee ?? label("roles", data.assignee_role)}</Fact>
              <Fact name={t("tickets.firstResponse")}>
                <Due at={data.first_response_due} done={data.first_responded_at !== null} />
              </Fact>
              <Fact name={t("tickets.resolutionDue")}>
                <Due at={data.resolution_due} done={data.resolved_at !== null} />
              </Fact>
              {data.resolution && <Fact name={t("tickets.resolution")}>{label("ticket-resolutions", data.resolution)}</Fact>}
            </Facts>
            {data.detail && <p lang="en">{data.detail}</p>}
            {data.body && <p class="text">{data.body}</p>}
            <Deeds of={data} set={found.set} changed={found.reload} />
            <Section title={t("tickets.messages")}>
              {data.messages.length === 0 && <p class="quiet-text">{t("tickets.noMessages")}</p>}
              {data.messages.map((message) => (
                <article key={message.message_id} class={`message ${message.kind}`}>
                  <p class="message-head">
                    {label("message-kinds", message.kind)} · {message.by} · <Moment at={message.at} relative />
                  </p>
                  <p class="text">{message.body}</p>
                </article>
              ))}
            </Section>
          </div>
          <Section title={t("orders.timeline")}>
            <Timeline
              steps={data.history
                .map((step, index) => ({
                  key: index,
                  at: step.at,
                  title: label("ticket-actions", step.action),
                  detail: [step.note, t("orders.by", { who: step.by })].filter(Boolean).join(" · "),
                }))
                .reverse()}
            />
          </Section>
        </div>
      )}
    </Shown>
  );
}

type Simple = "pend" | "resume" | "reopen" | "close";

const SIMPLE: Record<TicketDetail["state"], Simple[]> = {
  open: ["pend"],
  pending: ["resume"],
  resolved: ["reopen", "close"],
  closed: [],
};

function Deeds({ of, set, changed }: { of: TicketDetail; set: (data: TicketDetail) => void; changed: () => void }) {
  if (!may("support:tickets") || of.state === "closed") return null;
  const common = { ...ask, path: { ticket_id: of.id }, headers: version(of) };
  const calls = { pend: pendTicket, resume: resumeTicket, reopen: reopenTicket, close: closeTicket };
  const working = of.state === "open" || of.state === "pending";
  return (
    <div class="deeds">
      {working && (
        <Action
          text={t("tickets.reply")}
          about={t("tickets.replyAbout")}
          tone="main"
          fields={[
            {
              name: "kind",
              text: t("tickets.kind"),
              kind: "choice",
              required: true,
              initial: "public_reply",
              choices: KINDS.map((code) => ({ code, text: label("message-kinds", code) })),
            },
            { name: "body", text: t("tickets.text"), kind: "long", required: true },
          ]}
          run={async ({ kind, body = "" }) => {
            const wanted = KINDS.find((each) => each === kind) ?? "internal_note";
            await postTicketMessage({ ...common, body: { kind: wanted, body } });
            changed();
            return t("tickets.sent");
          }}
        />
      )}
      {working && (
        <Action
          text={t("tickets.resolve")}
          about={t("tickets.resolveAbout")}
          fields={[
            {
              name: "resolution",
              text: t("tickets.resolution"),
              kind: "choice",
              required: true,
              initial: "answered",
              choices: RESOLUTIONS.map((code) => ({ code, text: label("ticket-resolutions", code) })),
            },
            { name: "note", text: t("parcels.note") },
          ]}
          run={async ({ resolution, note }) => {
            const wanted = RESOLUTIONS.find((each) => each === resolution) ?? "other";
            const { data } = await resolveTicket({ ...common, body: { resolution: wanted, note: note || null } });
            set(data);
            return said(data);
          }}
        />
      )}
      {SIMPLE[of.state].map((deed) => (
        <Action
          key={deed}
          text={t(`tickets.do.${deed}` satisfies Key)}
          about={t(`tickets.about.${deed}` satisfies Key)}
          fields={[{ name: "note", text: t("parcels.note") }]}
          run={async ({ note }) => {
            const { data } = await calls[deed]({ ...common, body: { note: note || null } });
            set(data);
            return said(data);
          }}
        />
      ))}
      {working && (
        <Action
          text={t("tickets.assign")}
          about={t("tickets.assignAbout")}
          fields={[
            { name: "assignee", text: t("tickets.assignee"), initial: of.assignee ?? caller.value?.subject ?? "" },
            {
              name: "priority",
              text: t("tickets.priority"),
              kind: "choice",
              required: true,
              initial: of.priority,
              choices: PRIORITIES.map((code) => ({ code, text: label("ticket-priorities", code) })),
            },
          ]}
          run={async ({ assignee, priority }) => {
            const wanted = PRIORITIES.find((each) => each === priority) ?? of.priority;
            await changeTicket({ ...common, body: { assignee: assignee || null, priority: wanted } });
            changed();
            return t("tickets.assigned");
          }}
        />
      )}
    </div>
  );
}

function said(ticket: TicketDetail): string {
  return t("tickets.done", { state: label("ticket-states", ticket.state) });
}
