// Every page, by an address that leads to something.

export async function pagesOf(platform) {
  const { get } = platform;
  const order = async (number) => (await get(`/v1/orders?channel_order_id=${number}`)).items[0].id;
  const [held, returned, returns, tickets, shipments, operations] = await Promise.all([
    order("S-1021"),
    order("S-1030"),
    get("/v1/returns?limit=1"),
    get("/v1/tickets?limit=1"),
    get("/v1/shipments?limit=200"),
    get("/v1/operations?limit=1"),
  ]);
  const customs = shipments.items.find((shipment) => shipment.customs && shipment.tracking_number) ?? shipments.items[0];
  const waiting = shipments.items.find((shipment) => shipment.state === "held") ?? customs;
  const sku = "CAMPCUP-TERRA";
  const product = await get(`/v1/skus/${sku}`);
  const { webhook, delivery, key } = await othersOf(platform);
  const [{ cursor: event }] = (await get("/v1/events?type=order.placed&limit=1")).items;
  const [entry] = (await get("/v1/audit?limit=1")).items;
  const draft = await draftOf(platform);
  const floor = `/prices/${sku}?channel=amazon-de&market=DE`;
  return {
    home: "/",
    "home-of-store": "/?store=web&days=7",
    orders: "/orders",
    "orders-filtered": "/orders?hold=address",
    "orders-panel": `/orders?open=${held}`,
    order: `/orders/${returned}`,
    "order-held": `/orders/${held}`,
    products: "/products",
    "products-found": "/products?q=campcup&status=active",
    "products-panel": `/products?open=${product.id}`,
    product: `/products/${product.id}`,
    "product-draft": `/products/${draft}`,
    stock: "/stock",
    "stock-low": "/stock?low=true",
    sku: `/stock/${sku}`,
    "parcels-of-store": "/parcels?store=web",
    parcels: "/parcels",
    parcel: `/parcels/${customs.shipment_id}`,
    "parcel-held": `/parcels/${waiting.shipment_id}`,
    returns: "/returns",
    return: `/returns/${returns.items[0].id}`,
    tickets: "/tickets",
    ticket: `/tickets/${tickets.items[0].id}`,
    prices: "/prices",
    price: floor,
    work: "/work",
    operation: `/work/${operations.items[0].id}`,
    platform: "/platform",
    webhooks: "/platform/webhooks",
    webhook: `/platform/webhooks/${webhook}`,
    "webhook-delivery": `/platform/webhooks/${webhook}?open=${delivery}`,
    keys: "/platform/keys",
    key: `/platform/keys?open=${key}`,
    audit: "/platform/audit",
    "audit-of-price": `/platform/audit?object_id=${sku}/amazon-de/DE`,
    "audit-entry": `/platform/audit?open=${entry.id}`,
    events: "/platform/events?type=order.placed",
    event: `/platform/events?type=order.placed&open=${event}`,
    "event-types": "/platform/event-types",
    "event-type": "/platform/event-types/order.placed",
    parked: "/platform/parked",
    search: `/search?q=S-1033`,
    "search-nothing": "/search?q=nothing-has-this",
    lost: "/there/is/nothing",
    missing: "/orders/0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11",
  };
}

/** A file of two orders, one of which is refused. */
export async function importFile(platform) {
  const rows = [
    "channel,channel_order_id,placed_at,currency,country,postal_code,name,line1,city,sku,quantity,unit_price",
    "web,CONSOLE-1,2026-11-01T10:00:00Z,EUR,AT,1010,Ann Example,Graben 1,Wien,CAMPCUP-TERRA,1,14.90",
    "web,CONSOLE-2,2026-11-01T10:00:00Z,EUR,AT,1010,Ann Example,Graben 1,Wien,CAMPCUP-TERRA,none,14.90",
  ];
  const form = new FormData();
  form.append("file", new Blob([rows.join("\n")]), "orders.csv");
  const { id } = await platform.upload("/v1/orders/imports", form);
  return id;
}

/** A product that lacks nearly everything. */
async function draftOf({ get, post }) {
  const [known] = (await get("/v1/products?sku=DRAFT-1")).items;
  return (known ?? (await post("/v1/products", { titles: { en: "Enamel mug" }, variants: [{ sku: "DRAFT-1", hs_code: "732394" }] }))).id;
}

/** Another system that is told of events and has a key. */
async function othersOf({ get, post }) {
  const { id: webhook } = await post("/v1/webhooks", { url: "https://shop.example.com/hooks", description: "The shop", types: ["order.shipped"] });
  await post(`/v1/webhooks/${webhook}/test`, {});
  const { id: key } = await post("/v1/api-keys", { name: "The shop", scopes: ["orders:read", "inventory:read"], channels: ["web"] });
  return { webhook, delivery: (await get(`/v1/webhooks/${webhook}/deliveries`)).items[0].id, key };
}
