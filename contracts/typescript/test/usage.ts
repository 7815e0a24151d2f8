// What a caller writes. It is compiled by `generate`, strictly, and never run.

import {
  changeTicket,
  connect,
  createWebhook,
  getOrder,
  holdOrder,
  items,
  listOrders,
  placeOrder,
  placeOrdersBulk,
  ProblemError,
  streamEvents,
  type HoldOrderErrors,
  type NewOrderIn,
  type OrderSummary,
  type PlacedResults,
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

/** What may go wrong with one operation is a union to switch on. A newer server may say something else. */
export async function hold(order_id: string): Promise<string> {
  const { error } = await holdOrder({ client, path: { order_id }, body: { detail: "the buyer called" } });
  switch (error?.code) {
    case undefined:
      return "held";
    case "already_held":
      return "was held before";
    default:
      return error?.detail ?? "";
  }
}

/** A result of many says by its status what there is. */
export async function placeAll(orders: NewOrderIn[]): Promise<string[]> {
  const { data } = await placeOrdersBulk({ client, body: { items: orders }, throwOnError: true });
  return data.items.map((item) => {
    switch (item.status) {
      case "created":
      case "known":
        return item.id;
      case "different":
        return `${item.id} differs: ${item.detail}`;
      case "failed":
        return item.errors.map(({ pointer }) => pointer).join();
    }
  });
}

export async function assign(ticket_id: string, version: number): Promise<void> {
  await changeTicket({ client, path: { ticket_id }, headers: { "if-match": `"${version}"` }, body: { priority: "high" } });
}

/** What happens to an order, from behind a cursor. */
export async function follow(order_id: string, cursor: string): Promise<void> {
  const listening = new AbortController();
  const { stream } = await streamEvents({
    client,
    query: { order_id: [order_id] },
    headers: { "Last-Event-ID": cursor },
    signal: listening.signal,
    sseMaxRetryAttempts: 1,
  });
  for await (const event of stream) if (event.type === "order.shipped") listening.abort();
}

/** Own codes are offered, others are texts. */
export const own: HoldOrderErrors[409]["code"][] = ["already_held", "order_on_its_way", "a_newer_one"];

export const refused = [
  // @ts-expect-error: there is no such filter
  () => listOrders({ client, query: { colour: "red" } }),
  // @ts-expect-error: money is a decimal in a string
  () => placeOrder({ client, body: { channel: "web", channel_order_id: "1", currency: "EUR", lines: [{ sku: "A", quantity: 1, unit_price: { amount: 1, currency: "EUR" } }] } }),
  // @ts-expect-error: there is no such event type
  () => createWebhook({ client, body: { url: "https://example.com", types: ["order.eaten"] } }),
  // @ts-expect-error: what has failed has no id
  (item: PlacedResults["items"][number]) => item.status === "failed" && item.id,
  // @ts-expect-error: an order has a channel
  () => placeOrder({ client, body: { channel_order_id: "1", currency: "EUR" } }),
];
