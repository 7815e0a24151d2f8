import type { Area } from "../area";
import { WorkPage } from "./list";
import { OperationPage } from "./operation";

export const work: Area = {
  path: "/work",
  name: "work.area",
  icon: "work",
  key: "w",
  pages: [
    { path: "/work", page: WorkPage },
    { path: "/work/:id", page: OperationPage },
  ],
};
