/** What waits for somebody, at the top of every page: how many of what, each leading to its list. */

import { getSummary, type StreamEventsData, type Summary } from "@tradewind/client";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../ui/icons";
import { Shown } from "../ui/states";
import { ask } from "./api";
import { counted, number, t } from "./i18n";
import { useWatch } from "./live";
import { useLoad } from "./load";
import { label } from "./reference";
import { href, place } from "./router";

const MOVES: NonNullable<StreamEventsData["query"]> = {
  type: ["order.held", "order.hold_resolved", "stock.low", "stock.recovered", "price.floor_breached", "shipment.delayed", "shipment.delivered"],
};

interface Notice {
  text: string;
  n: number;
  more: boolean;
  to: string;
}

interface Counted {
  items: unknown[];
  next_cursor: string | null;
}

/** Parts that the caller may not read are null, and say nothing. */
function noticesOf({ orders, late_shipments, overdue_tickets, low_stock, breached_prices }: Summary): Notice[] {
  const listed = (text: string, part: Counted | null, to: string) => ({ text, n: part?.items.length ?? 0, more: Boolean(part?.next_cursor), to });
  const held = orders?.holds ?? [];
  const late = late_shipments?.states ?? [];
  return [
    ...held.map((each) => ({ text: `${t("notices.held")}: ${label("hold-kinds", each.hold)}`, n: each.orders, more: each.more, to: href("/orders", { hold: each.hold }) })),
    { text: t("notices.late"), n: late.reduce((sum, each) => sum + each.shipments, 0), more: late.some(({ more }) => more), to: href("/parcels", { late: true }) },
    listed(t("notices.overdue"), overdue_tickets, href("/tickets", { overdue: true })),
    listed(t("notices.low"), low_stock, href("/stock", { low: true })),
    listed(t("notices.breached"), breached_prices, href("/prices", { breached: true })),
  ].filter(({ n }) => n > 0);
}

export function NoticesButton() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const summary = useLoad((signal) => getSummary({ ...ask, signal }), ["summary"]);
  useWatch(MOVES, summary.reload);
  useEffect(() => setOpen(false), [place.value]);
  const found = summary.data && noticesOf(summary.data);
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="notices-box" onKeyDown={close}>
      <button ref={button} type="button" class="quiet" aria-expanded={open} aria-controls="notices" onClick={() => setOpen(!open)}>
        <Icon name="bell" />
        <span class="unseen">{t("notices.title")}</span>
        {found !== undefined && found.length > 0 && <span class="count">{number(found.length)}</span>}
      </button>
      {open && (
        <div id="notices" class="notices-panel">
          <h2>{t("notices.title")}</h2>
          <Shown of={summary}>{(data) => <Listed of={noticesOf(data)} />}</Shown>
        </div>
      )}
    </div>
  );
}

function Listed({ of }: { of: Notice[] }) {
  if (of.length === 0) return <p>{t("notices.none")}</p>;
  return (
    <ul class="plain">
      {of.map(({ text, n, more, to }) => (
        <li key={text}>
          <a href={to}>
            {text} <strong>{counted(n, more)}</strong>
          </a>
        </li>
      ))}
    </ul>
  );
}
