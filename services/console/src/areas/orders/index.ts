import type { Area } from "../area";
import { OrdersPage } from "./list";
import { OrderPage } from "./order";

export const orders: Area = {
  path: "/orders",
  name: "orders.title",
  icon: "orders",
  key: "o",
  scopes: ["orders:read"],
  pages: [
    { path: "/orders", page: OrdersPage },
    { path: "/orders/:id", page: OrderPage },
  ],
};
