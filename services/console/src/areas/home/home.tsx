import type { ComponentType } from "preact";
import { t } from "../../app/i18n";
import { label } from "../../app/reference";
import { caller } from "../../app/session";
import { Page } from "../../ui/page";
import { Held, OrdersPerDay } from "./parts/orders";
import { MissingData, Parcels } from "./parts/parcels";
import { Changes, Flows, Imports } from "./parts/platform";
import { Drafts, Prices } from "./parts/products";
import { Returns, Tickets, ToInspect } from "./parts/service";
import { LowStock } from "./parts/stock";

/** The first screen answers what the role opens it for; the rest follows. */
const FIRST: Record<string, ComponentType[]> = {
  operations: [Held, Parcels, Tickets, OrdersPerDay],
  supply_chain: [LowStock, Parcels, OrdersPerDay],
  product_manager: [Drafts, MissingData, Prices],
  customer_service: [Tickets, ToInspect, Held, Returns],
  finance: [OrdersPerDay, Prices, Returns],
  market_analyst: [OrdersPerDay, Prices, LowStock],
  system: [Flows, Imports],
  auditor: [Changes],
  admin: [Flows, Held, OrdersPerDay, Parcels, LowStock, Tickets, Returns, Imports],
};

export function HomePage() {
  const role = caller.value?.roles.find((each) => each in FIRST) ?? "admin";
  const parts = FIRST[role] ?? [];
  return (
    <Page title={t("home.title")} says={t("home.says", { role: label("roles", role) })}>
      {parts.map((Part) => (
        <Part key={Part.name} />
      ))}
    </Page>
  );
}
