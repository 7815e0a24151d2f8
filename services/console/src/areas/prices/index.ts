import type { Area } from "../area";
import { PricesPage } from "./list";
import { PricePage } from "./price";

export const prices: Area = {
  path: "/prices",
  name: "prices.title",
  icon: "prices",
  key: "c",
  scopes: ["pricing:read"],
  pages: [
    { path: "/prices", page: PricesPage },
    { path: "/prices/:id", page: PricePage },
  ],
};
