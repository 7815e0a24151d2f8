/** A page that is a list: its tabs and filters, its rows, and beside them the one that is open. */

import { Fragment, type ComponentChildren } from "preact";
import { t } from "../app/i18n";
import type { Listed } from "../app/load";
import { here, href } from "../app/router";
import { store } from "../app/store";
import { filter, Tabs, type Tab } from "./filters";
import { Icon } from "./icons";
import { Page, WithPanel } from "./page";
import { List, type Column } from "./table";

interface ListPageProps<Row> {
  title: string;
  says?: ComponentChildren;
  actions?: ComponentChildren;
  /** Above everything: where an area has several lists, the way between them. */
  nav?: ComponentChildren;
  path: string;
  tabs?: Tab[];
  /** How many there are with other filters, for the tabs that a person has saved. */
  count?: (query: URLSearchParams) => Promise<string | undefined>;
  filters?: ComponentChildren;
  /** Between the filters and the rows. */
  above?: ComponentChildren;
  of: Listed<Row>;
  columns: Column<Row>[];
  /** The columns while something is open beside the list; otherwise the first three. */
  beside?: Column<Row>[];
  keyOf: (row: Row) => string;
  /** What `open` says in the address; the key otherwise. */
  openOf?: (row: Row) => string;
  view: (open: string) => ComponentChildren;
  full: (open: string) => string;
  /** Whether the rows are those of the store chosen at the top. */
  ofStore?: boolean;
  empty?: ComponentChildren;
  /** What the button for more says where the next page does not come by itself. */
  further?: string;
}

export function ListPage<Row>(props: ListPageProps<Row>) {
  const { path, columns, beside = columns.slice(0, 3), keyOf, openOf = keyOf, view, full, ofStore = false } = props;
  const open = filter("open");
  const list = (
    <>
      {props.tabs && <Tabs path={path} tabs={props.tabs} count={props.count} />}
      {props.filters && <div class="filters">{props.filters}</div>}
      {store() && !ofStore && <AllStores />}
      {props.above}
      <List
        of={props.of}
        caption={props.title}
        columns={open ? beside : columns}
        keyOf={keyOf}
        to={(row) => here({ open: openOf(row) })}
        isOpen={(row) => openOf(row) === open}
        further={props.further}
        empty={props.empty ?? <a href={href(path)}>{t("filter.clear")}</a>}
      />
    </>
  );
  return (
    <Page title={props.title} says={props.says} actions={props.actions} nav={props.nav}>
      <WithPanel list={list} panel={open && <Fragment key={open}>{view(open)}</Fragment>} full={full(open ?? "")} />
    </Page>
  );
}

function AllStores() {
  return (
    <p class="aside">
      <Icon name="idle" /> {t("frame.allStores")}
    </p>
  );
}
