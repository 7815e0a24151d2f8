import type { ProductChange } from "@tradewind/client";

/** Sends a change with the version that was seen, and shows what came of it. */
export type Save = (change: ProductChange) => Promise<string>;
