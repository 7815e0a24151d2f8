import { t } from "../app/i18n";
import { href } from "../app/router";
import { may } from "../app/session";

/** To who changed a thing, when, and how: for those who may read the audit. */
export function HistoryLink({ of }: { of: string }) {
  if (!may("audit:read")) return null;
  return (
    <a class="history" href={href("/platform/audit", { object_id: of })}>
      {t("audit.history")}
    </a>
  );
}
