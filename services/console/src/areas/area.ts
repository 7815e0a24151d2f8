import type { ComponentType } from "preact";
import type { Key } from "../app/i18n";
import type { IconName } from "../ui/icons";

/** A room of the console: a name in the left column, and pages below its path. */
export interface Area {
  path: string; // "/orders"
  name: Key;
  icon: IconName;
  /** "g" and this key leads there. */
  key: string;
  /** Who has none of these does not see it in the left column. */
  scopes?: readonly string[];
  pages: { path: string; page: ComponentType<{ id: string }> }[]; // "/orders/:id"
}
