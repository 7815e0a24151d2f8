import type { Area } from "../area";
import { WorkPage } from "./list";
import { OperationPage } from "./operation";

export const work: Area = {
  path: "/imports",
  name: "work.title",
  icon: "work",
  key: "i",
  pages: [
    { path: "/imports", page: WorkPage },
    { path: "/imports/:id", page: OperationPage },
  ],
};
