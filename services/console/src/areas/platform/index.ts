import type { Area } from "../area";
import { AuditEntryPage, AuditPage } from "./audit";
import { EventPage, EventsPage } from "./events";
import { EventTypePage, EventTypesPage } from "./eventtypes";
import { PlatformPage } from "./health";
import { KeyPage, KeysPage } from "./keys";
import { ParkedPage } from "./parked";
import { WebhookPage } from "./webhook";
import { WebhooksPage } from "./webhooks";

export const platform: Area = {
  path: "/platform",
  name: "platform.title",
  icon: "platform",
  key: "y",
  scopes: ["ops", "webhooks:read", "keys:read", "events:read", "audit:read"],
  pages: [
    { path: "/platform", page: PlatformPage },
    { path: "/platform/parked", page: ParkedPage },
    { path: "/platform/webhooks", page: WebhooksPage },
    { path: "/platform/webhooks/:id", page: WebhookPage },
    { path: "/platform/keys", page: KeysPage },
    { path: "/platform/keys/:id", page: KeyPage },
    { path: "/platform/audit", page: AuditPage },
    { path: "/platform/audit/:id", page: AuditEntryPage },
    { path: "/platform/events", page: EventsPage },
    { path: "/platform/events/:id", page: EventPage },
    { path: "/platform/event-types", page: EventTypesPage },
    { path: "/platform/event-types/:id", page: EventTypePage },
  ],
};
