import type { OrderSummary } from "@tradewind/client";
import { label } from "../../app/reference";
import { Badge, Status } from "../../ui/parts";

/** The one word that says how an order is: what holds it, or the step that it is at. */
export function OrderState({ order }: { order: Pick<OrderSummary, "open_holds" | "saga"> }) {
  const [hold] = order.open_holds;
  if (hold === undefined) return <Status list="order-saga-states" code={order.saga} />;
  return (
    <Badge tone="warn">
      {label("hold-kinds", hold)}
      {order.open_holds.length > 1 && ` +${order.open_holds.length - 1}`}
    </Badge>
  );
}
