import type { Area } from "../area";
import { StockPage } from "./list";
import { SkuPage } from "./sku";

export const stock: Area = {
  path: "/stock",
  name: "stock.title",
  icon: "stock",
  key: "s",
  scopes: ["inventory:read"],
  pages: [
    { path: "/stock", page: StockPage },
    { path: "/stock/:id", page: SkuPage },
  ],
};
