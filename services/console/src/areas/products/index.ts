import type { Area } from "../area";
import { ProductsPage } from "./list";
import { ProductPage } from "./product";

export const products: Area = {
  path: "/products",
  name: "products.title",
  icon: "products",
  key: "d",
  scopes: ["catalog:read"],
  pages: [
    { path: "/products", page: ProductsPage },
    { path: "/products/:id", page: ProductPage },
  ],
};
