import { getTicketCounts, listTickets, type TicketOut } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { counted, t } from "../../app/i18n";
import { useList, useLoad } from "../../app/load";
import { codes, label } from "../../app/reference";
import { here, href, place } from "../../app/router";
import { filter, many, oneOf, Select, Tabs } from "../../ui/filters";
import { Due, Moment, Status } from "../../ui/parts";
import { Page, WithPanel } from "../../ui/page";
import { List, type Column } from "../../ui/table";
import { TicketView } from "./ticket";

export const PRIORITIES = ["urgent", "high", "normal", "low"] as const;
const STATES = ["open", "pending", "resolved", "closed"] as const;
const ROLES = ["product_manager", "operations", "supply_chain", "customer_service", "finance", "admin"] as const;
const CLASSES = [
  "late_delivery", "delivery_failed", "parcel_left_voided", "tracking_doubted", "order_held", "refund_blocked", "return_stuck",
  "complaint", "return_question", "product_question", "billing", "other",
] as const; // prettier-ignore

export function TicketsPage() {
  const query = {
    state: many(oneOf("state", STATES)),
    class: many(oneOf("class", CLASSES)),
    priority: many(oneOf("priority", PRIORITIES)),
    assignee_role: many(oneOf("role", ROLES)),
    overdue: filter("overdue") === "true" ? true : null,
  };
  const open = place.value.query.get("open");
  const found = useList((cursor, signal) => listTickets({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  const counts = useLoad((signal) => getTicketCounts({ ...ask, signal }), ["counts"]);
  const at = (state: string) => {
    const count = counts.data?.states.find((each) => each.state === state);
    return counted(count?.tickets, count?.more);
  };
  const list = (
    <>
      <Tabs
        path="/tickets"
        tabs={[
          { text: t("tickets.all"), values: {} },
          { text: t("tickets.overdue"), values: { overdue: "true" } },
          ...STATES.map((state) => ({ text: label("ticket-states", state), values: { state }, count: at(state) })),
        ]}
      />
      <div class="filters">
        <Select name="class" text={t("tickets.class")} choices={codes("ticket-classes").map((code) => ({ code, text: label("ticket-classes", code) }))} />
        <Select name="priority" text={t("tickets.priority")} choices={PRIORITIES.map((code) => ({ code, text: label("ticket-priorities", code) }))} />
        <Select name="role" text={t("tickets.role")} choices={ROLES.map((code) => ({ code, text: label("roles", code) }))} />
      </div>
      <List
        of={found}
        caption={t("tickets.title")}
        columns={columns(open !== null)}
        keyOf={(ticket) => ticket.id}
        to={(ticket) => here({ open: ticket.id })}
        isOpen={(ticket) => ticket.id === open}
        empty={<a href={href("/tickets")}>{t("filter.clear")}</a>}
      />
    </>
  );
  return (
    <Page title={t("tickets.title")}>
      <WithPanel list={list} panel={open && <TicketView id={open} key={open} heading />} full={href(`/tickets/${open}`)} />
    </Page>
  );
}

/** The clock that runs next: until somebody answers the first response's, then the resolution's. */
export function Clock({ of }: { of: TicketOut }) {
  if (of.resolved_at) return <Moment at={of.resolved_at} relative />;
  return <Due at={of.first_responded_at ? of.resolution_due : of.first_response_due} />;
}

export function columns(narrow: boolean): Column<TicketOut>[] {
  const all: Column<TicketOut>[] = [
    { title: t("tickets.subject"), cell: (ticket) => ticket.subject ?? label("ticket-classes", ticket.class) },
    { title: t("tickets.state"), cell: (ticket) => <Status list="ticket-states" code={ticket.state} /> },
    { title: t("tickets.due"), cell: (ticket) => <Clock of={ticket} /> },
    { title: t("tickets.priority"), cell: (ticket) => <Status list="ticket-priorities" code={ticket.priority} /> },
    { title: t("tickets.class"), extra: true, cell: (ticket) => label("ticket-classes", ticket.class) },
    { title: t("tickets.assignee"), extra: true, cell: (ticket) => ticket.assignee ?? label("roles", ticket.assignee_role) },
    { title: t("tickets.opened"), extra: true, cell: (ticket) => <Moment at={ticket.opened_at} relative /> },
  ];
  return narrow ? all.slice(0, 3) : all;
}
