import type { Area } from "../area";
import { ReturnsPage } from "./list";
import { ReturnPage } from "./return";

export const returns: Area = {
  path: "/returns",
  name: "returns.title",
  icon: "returns",
  key: "r",
  scopes: ["support:read"],
  pages: [
    { path: "/returns", page: ReturnsPage },
    { path: "/returns/:id", page: ReturnPage },
  ],
};
