import { getTicketCounts, listReturns, listTickets } from "@tradewind/client";
import { ask } from "../../../app/api";
import { counted, sumOf, t } from "../../../app/i18n";
import { useWatch } from "../../../app/live";
import { useLoad } from "../../../app/load";
import { label } from "../../../app/reference";
import { href } from "../../../app/router";
import { Badge, Moment, Section, Stat, Status } from "../../../ui/parts";
import { Shown } from "../../../ui/states";
import { Table } from "../../../ui/table";
import { Clock } from "../../tickets/clock";

const SHOWN = 6;
const COUNTED = 100;

export function Tickets() {
  const found = useLoad((signal) => listTickets({ ...ask, query: { state: ["open"], sort: "resolution_due", limit: SHOWN }, signal }), ["tickets"]);
  const overdue = useLoad((signal) => getTicketCounts({ ...ask, query: { overdue: true }, signal }), ["overdue"]);
  useWatch({ type: ["ticket.opened", "ticket.resolved"] }, found.reload);
  return (
    <Section title={t("home.tickets")} aside={<a href={href("/tickets", { state: "open" })}>{t("home.all")}</a>}>
      {overdue.data?.states.some(({ tickets }) => tickets > 0) && (
        <p>
          <a href={href("/tickets", { overdue: true })}>
            <Badge tone="bad">{t("home.overdue", { n: sumOf(overdue.data.states, "tickets") })}</Badge>
          </a>
        </p>
      )}
      <Shown of={found}>
        {({ items }) => (
          <Table
            none={t("home.noTickets")}
            caption={t("home.tickets")}
            rows={items}
            keyOf={(ticket) => ticket.id}
            to={(ticket) => href(`/tickets/${ticket.id}`)}
            columns={[
              { title: t("tickets.subject"), cell: (ticket) => ticket.subject ?? label("ticket-classes", ticket.class) },
              { title: t("tickets.priority"), cell: (ticket) => <Status list="ticket-priorities" code={ticket.priority} /> },
              { title: t("tickets.due"), cell: (ticket) => <Clock of={ticket} /> },
            ]}
          />
        )}
      </Shown>
    </Section>
  );
}

export function Returns() {
  const states = ["requested", "in_transit", "received"] as const;
  const found = useLoad(async (signal) => {
    const pages = await Promise.all(
      states.map((state) => listReturns({ ...ask, query: { state: [state], limit: COUNTED }, signal }).then(({ data }) => ({ state, ...data }))),
    );
    return { data: pages };
  }, ["returns"]);
  return (
    <Section title={t("home.returns")}>
      <Shown of={found}>
        {(pages) => (
          <div class="stats">
            {pages.map(({ state, items, next_cursor }) => (
              <Stat key={state} name={label("return-states", state)} value={counted(items.length, Boolean(next_cursor))} tone={items.length ? "wait" : "good"} to={href("/returns", { state })} />
            ))}
          </div>
        )}
      </Shown>
    </Section>
  );
}

/** What has come back and waits to be looked at, and what is about to. */
export function ToInspect() {
  const states = ["received", "in_transit"] as const;
  const found = useLoad((signal) => listReturns({ ...ask, query: { state: [...states], sort: "requested_at", limit: SHOWN }, signal }), ["inspect"]);
  return (
    <Section title={t("home.inspect")} aside={<a href={href("/returns")}>{t("home.all")}</a>}>
      <Shown of={found}>
        {({ items }) => (
          <Table
            none={t("home.noneToInspect")}
            caption={t("home.inspect")}
            rows={items}
            keyOf={(each) => each.id}
            to={(each) => href(`/returns/${each.id}`)}
            columns={[
              { title: t("returns.reference"), cell: (each) => each.reference ?? each.id.slice(-8) },
              { title: t("returns.state"), cell: (each) => <Status list="return-states" code={each.state} /> },
              { title: t("returns.reason"), cell: (each) => label("return-reasons", each.reason) },
              { title: t("returns.requested"), cell: (each) => <Moment at={each.requested_at} relative /> },
            ]}
          />
        )}
      </Shown>
    </Section>
  );
}
