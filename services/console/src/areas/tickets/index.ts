import type { Area } from "../area";
import { TicketsPage } from "./list";
import { TicketPage } from "./ticket";

export const tickets: Area = {
  path: "/tickets",
  name: "tickets.title",
  icon: "tickets",
  key: "t",
  scopes: ["support:read"],
  pages: [
    { path: "/tickets", page: TicketsPage },
    { path: "/tickets/:id", page: TicketPage },
  ],
};
