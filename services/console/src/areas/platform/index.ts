import type { Area } from "../area";
import { HealthPage } from "./health";
import { ParkedPage } from "./parked";

export const platform: Area = {
  path: "/platform",
  name: "platform.title",
  icon: "platform",
  key: "y",
  scopes: ["ops"],
  pages: [
    { path: "/platform", page: HealthPage },
    { path: "/platform/parked", page: ParkedPage },
  ],
};
