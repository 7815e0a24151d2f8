import type { Area } from "../area";
import { HomePage } from "./home";

export const home: Area = {
  path: "/",
  name: "home.title",
  icon: "home",
  key: "h",
  pages: [{ path: "/", page: HomePage }],
};
