/** Lists. On a phone each row is a card; its first column is the title, and the others say their names. The roles are
 * said again, for cards are no table to a browser any more. */

import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../app/i18n";
import type { Listed } from "../app/load";
import { go } from "../app/router";
import { Empty, ProblemView, Skeleton } from "./states";

export interface Column<Row> {
  title: string;
  cell: (row: Row) => ComponentChildren;
  number?: boolean;
  /** Left out beside a panel and on narrow screens. */
  extra?: boolean;
}

interface TableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string | number;
  /** Where a row leads to. */
  to?: (row: Row) => string;
  isOpen?: (row: Row) => boolean;
  /** What stands there when there are no rows. */
  none?: string;
}

export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, to, none = t("state.nothing") } = props;
  if (rows.length === 0) return <Empty title={none} />;
  const chunks = Math.ceil(rows.length / CHUNK);
  return (
    <div class="table-box">
      <table role="table" class={to ? "table rows" : "table"}>
        <caption class="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th role="columnheader" key={column.title} scope="col" class={classOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        {Array.from({ length: chunks }, (_, index) => (
          <Chunk key={index} {...props} rows={rows.slice(index * CHUNK, (index + 1) * CHUNK)} alone={chunks === 1} />
        ))}
      </table>
    </div>
  );
}

const CHUNK = 50;
const NEAR = "1500px";

/** Some rows of a long list. Far from the window it is an empty box of their height, so that ten thousand rows scroll. */
function Chunk<Row>({ columns, rows, keyOf, to, isOpen, alone }: TableProps<Row> & { alone: boolean }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const height = useRef(0);
  const [near, setNear] = useState(true);
  useEffect(() => {
    const element = body.current;
    if (alone || !element) return setNear(true);
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.at(-1)?.isIntersecting ?? true;
        if (!seen) height.current = element.getBoundingClientRect().height;
        setNear(seen);
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [alone]);
  return (
    <tbody role="rowgroup" ref={body}>
      {near ? (
        rows.map((row) => (
          <tr role="row" key={keyOf(row)} class={isOpen?.(row) ? "open" : ""} onClick={to && ((event) => follow(event, to(row)))}>
            {columns.map((column, index) => (
              <td role="cell" key={column.title} class={classOf(column)} data-title={column.title}>
                {index === 0 && to ? (
                  <a href={to(row)} data-row aria-current={isOpen?.(row) ? "true" : undefined}>
                    {column.cell(row)}
                  </a>
                ) : (
                  column.cell(row)
                )}
              </td>
            ))}
          </tr>
        ))
      ) : (
        <tr role="row" class="far">
          <td role="cell" colSpan={columns.length} style={{ height: `${height.current}px` }} />
        </tr>
      )}
    </tbody>
  );
}

function classOf<Row>(column: Column<Row>): string {
  return [column.number ? "number" : "", column.extra ? "extra" : ""].join(" ").trim();
}

/** The whole row is a target for the pointer; for the keyboard its link is. */
function follow(event: MouseEvent, address: string): void {
  if (event.target instanceof Element && event.target.closest("a, button, input, select")) return;
  if (getSelection()?.toString()) return;
  go(address);
}

interface ListProps<Row> extends Omit<TableProps<Row>, "rows"> {
  of: Listed<Row>;
  empty: ComponentChildren;
  further?: string | undefined;
}

export function List<Row>({ of, empty, further, ...table }: ListProps<Row>) {
  if (!of.items) return of.problem ? <ProblemView problem={of.problem} retry={of.reload} /> : <Skeleton rows={10} />;
  return (
    <>
      {of.problem && <ProblemView problem={of.problem} retry={of.reload} />}
      {of.items.length === 0 ? <Empty title={t("state.nothing")}>{empty}</Empty> : <Table {...table} rows={of.items} />}
      {of.more && <More more={of.more} loading={of.loading} further={further} />}
    </>
  );
}

/** The next page comes when one scrolls to its button, or presses it. */
function More({ more, loading, further }: { more: () => void; loading: boolean; further: string | undefined }) {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(more);
  latest.current = more;
  useEffect(() => {
    if (further) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) latest.current();
    });
    if (button.current) observer.observe(button.current);
    return () => observer.disconnect();
  }, [loading]);
  return (
    <button ref={button} type="button" class="more" onClick={more} disabled={loading}>
      {loading ? t("state.loading") : (further ?? t("action.more"))}
    </button>
  );
}
