import type { Operation } from "@tradewind/client";

export function isExport({ kind }: Operation): boolean {
  return kind.endsWith("_export");
}
