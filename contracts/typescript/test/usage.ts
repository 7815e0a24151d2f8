// What a caller writes. It is compiled by `generate`, strictly, and never run.

import {
  changeTicket,
  connect,
  getOrder,
  items,
  listOrders,
  placeOrder,
  ProblemError,
  type OrderSummary,
  type ProblemBody,
} from "@tradewind/client";

const client = connect({ baseUrl: "", token: () => "a token" });

/** Every order of a channel, page by page. */
export function ordersOf(channel: string): AsyncGenerator<OrderSummary> {
  return items((cursor) => listOrders({ client, query: { channel: [channel], cursor, limit: 200 }, throwOnError: true }));
}

/** The order's id, or the reason that a person should read. */
export async function place(sku: string): Promise<string> {
  try {
    const { data } = await placeOrder({
      client,
      headers: { "idempotency-key": crypto.randomUUID() },
      body: {
        channel: "web",
        channel_order_id: "WEB-1",
        currency: "EUR",
        lines: [{ sku, quantity: 1, unit_price: { amount: "14.90", currency: "EUR" } }],
        shipping_address: { name: "Ann Example", line1: "Graben 1", city: "Wien", postal_code: "1010", country: "AT" },
      },
      throwOnError: true,
    });
    return data.id;
  } catch (error) {
    if (error instanceof ProblemError && error.code === "invalid_request")
      return error.errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join(", ");
    throw error;
  }
}

/** Without throwOnError a refusal is a value. */
export async function stateOf(order_id: string): Promise<string> {
  const { data, error } = await getOrder({ client, path: { order_id } });
  if (data === undefined) {
    const problem: ProblemBody = error;
    return problem.title;
  }
  return data.saga;
}

export async function assign(ticket_id: string, version: number): Promise<void> {
  await changeTicket({ client, path: { ticket_id }, headers: { "if-match": `"${version}"` }, body: { priority: "high" } });
}

export const refused = [
  // @ts-expect-error: there is no such filter
  () => listOrders({ client, query: { colour: "red" } }),
  // @ts-expect-error: money is a decimal in a string
  () => placeOrder({ client, body: { channel: "web", channel_order_id: "1", currency: "EUR", lines: [{ sku: "A", quantity: 1, unit_price: { amount: 1, currency: "EUR" } }] } }),
  // @ts-expect-error: an order has a channel
  () => placeOrder({ client, body: { channel_order_id: "1", currency: "EUR" } }),
];
