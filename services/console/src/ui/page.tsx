/** A page: its title in the tab and at the top, and beside a list the one thing that is open. */

import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../app/i18n";
import { here } from "../app/router";
import { Icon } from "./icons";

interface PageProps {
  title: string;
  /** The answer before the detail: "3 late". */
  says?: ComponentChildren;
  actions?: ComponentChildren;
  /** The way between the pages of an area. */
  nav?: ComponentChildren;
  children: ComponentChildren;
}

export function Page({ title, says, actions, nav, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Tradewind`;
  }, [title]);
  return (
    <>
      {nav}
      <header class="page-head">
        <div>
          <h1>{title}</h1>
          {says && <div class="says">{says}</div>}
        </div>
        {actions && <div class="buttons">{actions}</div>}
      </header>
      {children}
    </>
  );
}

/** A list and, when `open` is in the address, a panel beside it; on a phone the panel stands in its place. */
export function WithPanel({ list, panel, full }: { list: ComponentChildren; panel: ComponentChildren | null; full?: string }) {
  return (
    <div class={panel ? "with-panel" : ""}>
      <div class="list-side">{list}</div>
      {panel && (
        <aside class="panel" aria-label={t("panel.title")}>
          <div class="panel-head">
            {full && <a href={full}>{t("panel.full")}</a>}
            <a class="button quiet" href={here({ open: null })} aria-label={t("action.close")}>
              <Icon name="close" />
            </a>
          </div>
          {panel}
        </aside>
      )}
    </div>
  );
}
