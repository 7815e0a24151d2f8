import {
  activateProduct,
  changeProduct,
  getProductBySku,
  getProductOverview,
  ProblemError,
  retireProduct,
  type BalanceOut,
  type PriceOut,
  type ProductOut,
} from "@tradewind/client";
import { useEffect, useState } from "preact/hooks";
import { ask, version } from "../../app/api";
import { ID } from "../../app/format";
import { number, t } from "../../app/i18n";
import { useWatch } from "../../app/live";
import { useLoad } from "../../app/load";
import { label } from "../../app/reference";
import { href } from "../../app/router";
import { may } from "../../app/session";
import { store } from "../../app/store";
import { Action } from "../../ui/action";
import { HistoryLink } from "../../ui/history";
import { Badge, Fact, Facts, Moment, Section, Status } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Shown, UnavailableParts } from "../../ui/states";
import { Table } from "../../ui/table";
import { priceAndFloor } from "../prices/floor";
import { addressOf } from "../prices/list";
import { Readiness } from "./readiness";
import type { Save } from "./save";
import { Texts } from "./texts";
import { titleOf } from "./title";
import { Variants } from "./variants";

/** By the product's id, or by one of its SKUs. */
export function ProductPage({ id }: { id: string }) {
  const [title, setTitle] = useState(id);
  const found = useLoad(async (signal) => ({ data: ID.test(id) ? id : (await getProductBySku({ ...ask, path: { sku: id }, signal })).data.id }), [id]);
  return <Page title={title}>{<Shown of={found}>{(own) => <ProductView id={own} named={setTitle} />}</Shown>}</Page>;
}

interface ProductViewProps {
  id: string;
  heading?: boolean;
  named?: (title: string) => void;
}

export function ProductView({ id, heading = false, named }: ProductViewProps) {
  const overview = useLoad((signal) => getProductOverview({ ...ask, path: { product_id: id }, signal }), [id]);
  const product = overview.data?.product;
  const skus = product?.variants.map(({ sku }) => sku) ?? [];
  useWatch({ sku: skus }, overview.reload);
  useEffect(() => {
    if (product) named?.(titleOf({ ...product, skus }));
  }, [product]);
  return (
    <Shown of={overview}>
      {({ product, stock, prices, unavailable }) => {
        const common = { ...ask, path: { product_id: id }, headers: version(product) };
        const kept = <Data,>(answer: Promise<Data>) => answer.then(overview.reload, (error: unknown) => again(error, overview.reload));
        const save: Save = (body) => kept(changeProduct({ ...common, body })).then(() => t("products.saved"));
        return (
          <div>
            {heading && <h2 class="object-title">{titleOf({ ...product, skus })}</h2>}
            <p class="headline">
              <Status list="product-states" code={product.status} />
              {product.warnings.length > 0 && <Badge tone="warn">{t("products.gaps", { n: product.warnings.length })}</Badge>}
              <HistoryLink of={id} />
            </p>
            <Facts>
              <Fact name={t("products.brand")}>{product.brand ?? "–"}</Fact>
              <Fact name={t("products.category")}>{product.category ?? "–"}</Fact>
              {Object.entries(product.attributes).map(([name, value]) => (
                <Fact key={name} name={name}>
                  {String(value)}
                </Fact>
              ))}
              <Fact name={t("products.changed")}>
                <Moment at={product.updated_at} relative />
              </Fact>
            </Facts>
            <UnavailableParts of={unavailable} />
            {may("catalog:write") && (
              <div class="deeds">
                {product.status !== "active" && (
                  <Action
                    text={t("products.activate")}
                    about={t("products.activateAbout")}
                    tone="main"
                    run={() => kept(activateProduct(common)).then(() => t("products.activated"))}
                  />
                )}
                <Edit product={product} save={save} />
                {product.status === "active" && (
                  <Action
                    text={t("products.retire")}
                    about={t("products.retireAbout")}
                    tone="danger"
                    run={() => kept(retireProduct(common)).then(() => t("products.retired"))}
                  />
                )}
              </div>
            )}
            <Readiness of={product} />
            <Variants of={product} save={save} />
            <Texts of={product} save={save} />
            {stock && <Stock balances={stock.items} more={stock.next_cursor !== null} />}
            {prices && <Listings prices={prices.items} more={prices.next_cursor !== null} />}
          </div>
        );
      }}
    </Shown>
  );
}

/** Who was too late sees what the other has made of it, and may then decide. */
function again(error: unknown, reload: () => void): never {
  if (error instanceof ProblemError && error.status === 412) reload();
  throw error;
}

function Edit({ product, save }: { product: ProductOut; save: Save }) {
  return (
    <Action
      text={t("products.edit")}
      about={t("products.editAbout")}
      fields={[
        { name: "brand", text: t("products.brand"), initial: product.brand ?? "" },
        { name: "category", text: t("products.category"), initial: product.category ?? "", hint: t("products.categoryHint") },
        { name: "image_urls", text: t("products.images"), kind: "long", initial: product.image_urls.join("\n"), hint: t("products.imagesHint") },
      ]}
      run={({ brand, category, image_urls = "" }) =>
        save({ brand: brand?.trim() || null, category: category?.trim() || null, image_urls: image_urls.split(/\s+/).filter(Boolean) })
      }
    />
  );
}

function Stock({ balances, more }: { balances: BalanceOut[]; more: boolean }) {
  return (
    <Section title={t("stock.title")}>
      <Table
        caption={t("stock.title")}
        rows={balances}
        keyOf={(balance) => `${balance.sku} ${balance.warehouse} ${balance.condition}`}
        to={(balance) => href(`/stock/${encodeURIComponent(balance.sku)}`)}
        columns={[
          { title: "SKU", cell: (balance) => balance.sku },
          { title: t("stock.warehouse"), cell: (balance) => balance.warehouse },
          { title: t("stock.condition"), cell: (balance) => <Status list="stock-conditions" code={balance.condition} /> },
          { title: t("stock.available"), number: true, cell: (balance) => number(balance.available) },
          { title: t("stock.onHand"), number: true, cell: (balance) => number(balance.on_hand) },
          {
            title: t("stock.reorderPoint"),
            number: true,
            cell: (balance) => (
              <>
                {balance.low && <Badge tone="warn">{t("stock.isLow")}</Badge>} {balance.reorder_point === null ? "–" : number(balance.reorder_point)}
              </>
            ),
          },
        ]}
      />
      {more && <p class="quiet-text">{t("products.first")}</p>}
    </Section>
  );
}

/** Where the product is offered, for how much, and how far from its floor; of the store that is chosen. */
function Listings({ prices, more }: { prices: PriceOut[]; more: boolean }) {
  const rows = prices.filter(({ channel }) => store() === null || channel === store());
  return (
    <Section title={t("products.listings")}>
      <Table
        caption={t("products.listings")}
        rows={rows}
        keyOf={(price) => `${price.sku} ${price.channel} ${price.market}`}
        to={addressOf}
        columns={[
          { title: "SKU", cell: (price) => price.sku },
          { title: t("frame.store"), cell: (price) => price.channel },
          { title: t("prices.market"), cell: (price) => label("countries", price.market) },
          ...priceAndFloor(),
        ]}
      />
      {more && <p class="quiet-text">{t("products.first")}</p>}
    </Section>
  );
}
