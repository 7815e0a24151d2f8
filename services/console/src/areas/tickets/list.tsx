import { exportTickets, getTicketCounts, listTickets, type TicketOut } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { counted, sumOf, t } from "../../app/i18n";
import { useList, useLoad } from "../../app/load";
import { codes, label } from "../../app/reference";
import { href } from "../../app/router";
import { Export } from "../../ui/export";
import { filter, many, oneOf, Select } from "../../ui/filters";
import { ListPage } from "../../ui/listpage";
import { Moment, Status } from "../../ui/parts";
import { type Column } from "../../ui/table";
import { Clock, PRIORITIES } from "./clock";
import { TicketView } from "./ticket";

const STATES = ["open", "pending", "resolved", "closed"] as const;
const ROLES = ["product_manager", "operations", "supply_chain", "customer_service", "finance", "admin"] as const;
const CLASSES = [
  "late_delivery", "delivery_failed", "parcel_left_voided", "tracking_doubted", "order_held", "refund_blocked", "return_stuck",
  "complaint", "return_question", "product_question", "billing", "other",
] as const; // prettier-ignore

function queryOf(values?: URLSearchParams) {
  return {
    state: many(oneOf("state", STATES, values)),
    class: many(oneOf("class", CLASSES, values)),
    priority: many(oneOf("priority", PRIORITIES, values)),
    assignee_role: many(oneOf("role", ROLES, values)),
    overdue: filter("overdue", values) === "true" ? true : null,
  };
}

export function TicketsPage() {
  const query = queryOf();
  const found = useList((cursor, signal) => listTickets({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  const counts = useLoad((signal) => getTicketCounts({ ...ask, signal }), ["counts"]);
  const overdue = useLoad((signal) => getTicketCounts({ ...ask, query: { overdue: true }, signal }), ["overdue"]);
  const at = (state: string) => {
    const count = counts.data?.states.find((each) => each.state === state);
    return counted(count?.tickets, count?.more);
  };
  return (
    <ListPage
      title={t("tickets.title")}
      actions={<Export start={(format) => exportTickets({ ...ask, body: { format, filters: given(query) } })} />}
      path="/tickets"
      tabs={[
        { text: t("tickets.all"), values: {} },
        { text: t("tickets.overdue"), values: { overdue: "true" }, count: overdue.data && sumOf(overdue.data.states, "tickets") },
        ...STATES.map((state) => ({ text: label("ticket-states", state), values: { state }, count: at(state) })),
      ]}
      count={async (values) => sumOf((await getTicketCounts({ ...ask, query: given(queryOf(values)) })).data.states, "tickets")}
      filters={
        <>
          <Select name="class" text={t("tickets.class")} choices={codes("ticket-classes").map((code) => ({ code, text: label("ticket-classes", code) }))} />
          <Select name="priority" text={t("tickets.priority")} choices={PRIORITIES.map((code) => ({ code, text: label("ticket-priorities", code) }))} />
          <Select name="role" text={t("tickets.role")} choices={ROLES.map((code) => ({ code, text: label("roles", code) }))} />
        </>
      }
      of={found}
      columns={columns()}
      keyOf={(ticket) => ticket.id}
      view={(id) => <TicketView id={id} heading />}
      full={(id) => href(`/tickets/${id}`)}
    />
  );
}

function columns(): Column<TicketOut>[] {
  return [
    { title: t("tickets.subject"), cell: (ticket) => ticket.subject ?? label("ticket-classes", ticket.class) },
    { title: t("tickets.state"), cell: (ticket) => <Status list="ticket-states" code={ticket.state} /> },
    { title: t("tickets.due"), cell: (ticket) => <Clock of={ticket} /> },
    { title: t("tickets.priority"), cell: (ticket) => <Status list="ticket-priorities" code={ticket.priority} /> },
    { title: t("tickets.class"), extra: true, cell: (ticket) => label("ticket-classes", ticket.class) },
    { title: t("tickets.assignee"), extra: true, cell: (ticket) => ticket.assignee ?? label("roles", ticket.assignee_role) },
    { title: t("tickets.opened"), extra: true, cell: (ticket) => <Moment at={ticket.opened_at} relative /> },
  ];
}
