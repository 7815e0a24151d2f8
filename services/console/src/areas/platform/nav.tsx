import { t } from "../../app/i18n";
import { href, place } from "../../app/router";
import { may } from "../../app/session";

/** The way between the platform's pages, of those that one may see. */
export function PlatformNav() {
  const { path } = place.value;
  const pages = [
    { path: "/platform", text: t("platform.health"), scope: "ops" },
    { path: "/platform/parked", text: t("parked.title"), scope: "ops" },
    { path: "/platform/webhooks", text: t("webhooks.title"), scope: "webhooks:read" },
    { path: "/platform/keys", text: t("keys.api"), scope: "keys:read" },
    { path: "/platform/audit", text: t("audit.title"), scope: "audit:read" },
    { path: "/platform/events", text: t("events.title"), scope: "events:read" },
    { path: "/platform/event-types", text: t("events.types"), scope: "events:read" },
  ].filter(({ scope }) => may(scope));
  return (
    <nav class="subnav" aria-label={t("platform.title")}>
      {pages.map((page) => (
        <a key={page.path} href={href(page.path)} aria-current={isAt(path, page.path) ? "page" : undefined}>
          {page.text}
        </a>
      ))}
    </nav>
  );
}

function isAt(path: string, page: string): boolean {
  return path === page || (page !== "/platform" && path.startsWith(`${page}/`));
}
