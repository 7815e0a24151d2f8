import type { TicketOut } from "@tradewind/client";
import { Due, Moment } from "../../ui/parts";

export const PRIORITIES = ["urgent", "high", "normal", "low"] as const;

/** The clock that runs next: until somebody answers the first response's, then the resolution's. */
export function Clock({ of }: { of: TicketOut }) {
  if (of.resolved_at) return <Moment at={of.resolved_at} relative />;
  return <Due at={of.first_responded_at ? of.resolution_due : of.first_response_due} />;
}
