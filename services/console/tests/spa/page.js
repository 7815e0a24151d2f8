// What a page of somebody else does with the client alone: it logs in, places an order, and follows it live.

import { connect, getOrder, issueDevelopmentToken, placeOrder, ProblemError } from "/client/index.js";

const baseUrl = new URLSearchParams(location.search).get("api");
const open = connect({ baseUrl });
const { data: session } = await issueDevelopmentToken({ client: open, body: { role: "system" }, throwOnError: true });
const client = connect({ baseUrl, token: () => session.token });

const show = (id, text) => (document.getElementById(id).textContent = text);

document.getElementById("order").onclick = async () => {
  try {
    const { data: order } = await placeOrder({
      client,
      headers: { "idempotency-key": crypto.randomUUID() },
      body: {
        channel: "web",
        channel_order_id: `SPA-${Date.now()}`,
        currency: "EUR",
        lines: [{ sku: "BALL-VELA", quantity: 1, unit_price: { amount: "14.90", currency: "EUR" } }],
        shipping_address: { name: "Ann Example", line1: "Domkloster 4", city: "Koeln", postal_code: "50667", country: "DE" },
      },
      throwOnError: true,
    });
    show("problem", "");
    await follow(order.id);
  } catch (error) {
    show("problem", error instanceof ProblemError ? `${error.code}: ${error.detail}` : String(error));
  }
};

document.getElementById("order").disabled = false;

async function follow(order_id) {
  const look = async () => {
    const { data } = await getOrder({ client, path: { order_id }, throwOnError: true });
    show("state", data.saga);
  };
  const { stream } = await client.sse.get({
    url: "/v1/stream",
    security: [{ scheme: "bearer", type: "http" }],
    query: { order_id: [order_id] },
    onSseEvent: ({ event }) => event && document.getElementById("events").append(Object.assign(document.createElement("li"), { textContent: event })),
  });
  await look();
  for await (const _ of stream) await look();
}
