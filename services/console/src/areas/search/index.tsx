import { getStock, listOrders, listProducts, listReturns, listShipments, ProblemError } from "@tradewind/client";
import type { ComponentChildren } from "preact";
import { ask } from "../../app/api";
import { ID } from "../../app/format";
import { t } from "../../app/i18n";
import { useLoad } from "../../app/load";
import { href, place } from "../../app/router";
import { Moment, Money, Section, Status } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Empty, Shown } from "../../ui/states";
import { Table } from "../../ui/table";
import { OrderState } from "../orders/state";
import { titleOf } from "../products/title";

/** Over what people have in their hands: an order's number, a SKU or a word of a product, a return's reference, an id. */
function SearchPage() {
  const q = place.value.query.get("q")?.trim() ?? "";
  return (
    <Page title={t("search.title")} says={q && t("search.says", { q })}>
      {q ? <Results key={q} q={q} /> : <Empty title={t("search.placeholder")} />}
    </Page>
  );
}

export const search = { pages: [{ path: "/search", page: SearchPage }] };

function Results({ q }: { q: string }) {
  const query = { limit: 20 };
  const orders = useLoad((signal) => findOrders(q, signal), [q]);
  const parcels = useLoad((signal) => listShipments({ ...ask, query: { ...query, tracking_number: q }, signal }), [q]);
  const sku = useLoad(async (signal) => ({ data: await stockOf(q, signal) }), [q]);
  const products = useLoad((signal) => listProducts({ ...ask, query: { ...query, q }, signal }), [q]);
  const returns = useLoad((signal) => listReturns({ ...ask, query: { ...query, reference: [q] }, signal }), [q]);
  const all = [orders.data?.items, parcels.data?.items, sku.data, products.data?.items, returns.data?.items];
  const nothing = all.every((items) => items?.length === 0) && !ID.test(q);
  return (
    <>
      {nothing && <Empty title={t("search.nothing")} />}
      {ID.test(q) && (
        <Section title={t("search.id")}>
          <ul>
            {(["orders", "products", "parcels", "returns", "tickets"] as const).map((area) => (
              <li key={area}>
                <a href={href(`/${area}/${q}`)} data-row>
                  {t(`${area}.title`)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Found title={t("orders.title")} any={orders.data?.items.length !== 0}>
        <Shown of={orders}>
          {({ items }) => (
            <Table
              caption={t("orders.title")}
              rows={items}
              keyOf={(order) => order.id}
              to={(order) => href(`/orders/${order.id}`)}
              columns={[
                { title: t("orders.number"), cell: (order) => order.channel_order_id },
                { title: t("orders.state"), cell: (order) => <OrderState order={order} /> },
                { title: t("orders.total"), number: true, cell: (order) => <Money of={order.total} /> },
                { title: t("orders.channel"), cell: (order) => order.channel },
                { title: t("orders.placed"), cell: (order) => <Moment at={order.placed_at} relative /> },
              ]}
            />
          )}
        </Shown>
      </Found>
      <Found title={t("parcels.title")} any={parcels.data?.items.length !== 0}>
        <Shown of={parcels}>
          {({ items }) => (
            <Table
              caption={t("parcels.title")}
              rows={items}
              keyOf={(parcel) => parcel.shipment_id}
              to={(parcel) => href(`/parcels/${parcel.shipment_id}`)}
              columns={[
                { title: t("parcels.number"), cell: (parcel) => parcel.tracking_number ?? q },
                { title: t("parcels.state"), cell: (parcel) => <Status list="shipment-states" code={parcel.state} /> },
                { title: t("parcels.promised"), cell: (parcel) => <Moment at={parcel.promised_by} relative /> },
              ]}
            />
          )}
        </Shown>
      </Found>
      <Found title={t("stock.title")} any={sku.data?.length !== 0}>
        <Shown of={sku}>
          {(items) => (
            <Table
              caption={t("stock.title")}
              rows={items}
              keyOf={(each) => each.sku}
              to={(each) => href(`/stock/${encodeURIComponent(each.sku)}`)}
              columns={[
                { title: "SKU", cell: (each) => each.sku },
                { title: t("stock.available"), number: true, cell: (each) => each.available },
                { title: t("stock.onHand"), number: true, cell: (each) => each.on_hand },
              ]}
            />
          )}
        </Shown>
      </Found>
      <Found title={t("products.title")} any={products.data?.items.length !== 0}>
        <Shown of={products}>
          {({ items }) => (
            <Table
              caption={t("products.title")}
              rows={items}
              keyOf={(product) => product.id}
              to={(product) => href(`/products/${product.id}`)}
              columns={[
                { title: t("products.one"), cell: titleOf },
                {
                  title: "SKU",
                  cell: (product) =>
                    product.skus.map((each) => (
                      <a key={each} class="chip" href={href(`/stock/${encodeURIComponent(each)}`)}>
                        {each}
                      </a>
                    )),
                },
                { title: t("orders.state"), cell: (product) => <Status list="product-states" code={product.status} /> },
              ]}
            />
          )}
        </Shown>
      </Found>
      <Found title={t("returns.title")} any={returns.data?.items.length !== 0}>
        <Shown of={returns}>
          {({ items }) => (
            <Table
              caption={t("returns.title")}
              rows={items}
              keyOf={(each) => each.id}
              to={(each) => href(`/returns/${each.id}`)}
              columns={[
                { title: t("returns.reference"), cell: (each) => each.reference ?? each.id },
                { title: t("returns.state"), cell: (each) => <Status list="return-states" code={each.state} /> },
              ]}
            />
          )}
        </Shown>
      </Found>
    </>
  );
}

function Found({ title, any, children }: { title: string; any: boolean; children: ComponentChildren }) {
  return any ? <Section title={title}>{children}</Section> : null;
}

/** The search of orders takes three characters or more. */
async function findOrders(q: string, signal: AbortSignal) {
  const query = q.length < 3 ? { channel_order_id: [q] } : { q };
  return listOrders({ ...ask, query: { limit: 20, ...query }, signal });
}

async function stockOf(q: string, signal: AbortSignal) {
  try {
    return [(await getStock({ ...ask, path: { sku: q.toUpperCase() }, signal })).data];
  } catch (error) {
    if (error instanceof ProblemError && (error.status === 404 || error.status === 422)) return []; // not a SKU's form
    throw error;
  }
}
