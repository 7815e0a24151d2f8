/** How a state looks: a tone and an icon beside its word, never colour alone. */

export type Tone = "good" | "wait" | "warn" | "bad" | "idle";

const TONES: Record<Tone, readonly string[]> = {
  good: ["confirmed", "delivered", "captured", "succeeded", "active", "enabled", "reserved", "resolved", "refunded", "replaced", "replayed", "sellable"],
  wait: [
    "pending", "draft", "reserving", "fulfilling", "shipped", "planned", "labelled", "dispatched", "in_transit", "out_for_delivery",
    "authorised", "partially_shipped", "partially_refunded", "queued", "running", "requested", "approved", "received", "open", "cancelling",
  ],
  warn: ["waiting_stock", "waiting", "partial", "customs_hold", "held", "partly", "quarantine", "overdue", "low", "urgent", "high", "disabled", "expired"],
  bad: ["delivery_failed", "returned", "failed", "rejected", "refused", "parked", "damaged", "breached", "lost", "broken"],
  idle: ["unfulfilled", "cancelled", "closed", "void", "voided", "released", "discarded", "retired", "revoked", "normal"],
}; // prettier-ignore

const BY_CODE = new Map(
  Object.entries(TONES).flatMap(([tone, codes]) => codes.map((code) => [code, tone as Tone] as const)),
);

export function toneOf(code: string): Tone {
  return BY_CODE.get(code) ?? "idle";
}
