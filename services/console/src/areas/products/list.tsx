import { createProduct, exportProducts, listProducts, type ProductSummary } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { languageName } from "../../app/format";
import { language, t } from "../../app/i18n";
import { useList } from "../../app/load";
import { label } from "../../app/reference";
import { go, href } from "../../app/router";
import { may } from "../../app/session";
import { Action } from "../../ui/action";
import { Export } from "../../ui/export";
import { filter, many, oneOf, Select, Text } from "../../ui/filters";
import { ListPage } from "../../ui/listpage";
import { Moment, Status } from "../../ui/parts";
import { type Column } from "../../ui/table";
import { ProductView } from "./product";
import { titleOf } from "./title";

const STATES = ["draft", "active", "retired"] as const;
const SHOWN = 3; // of a product's SKUs

export function ProductsPage() {
  const query = {
    q: filter("q"),
    status: many(oneOf("status", STATES)),
    brand: many(filter("brand")),
    category: many(filter("category")),
    sku_prefix: filter("sku"),
    gtin: many(filter("gtin")),
  };
  const found = useList((cursor, signal) => listProducts({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  return (
    <ListPage
      title={t("products.title")}
      actions={
        <>
          <Export start={(format) => exportProducts({ ...ask, body: { format, filters: given(query) } })} />
          {may("catalog:write") && <Create />}
        </>
      }
      path="/products"
      tabs={[
        { text: t("products.all"), values: {} },
        ...STATES.map((status) => ({ text: label("product-states", status), values: { status } })),
      ]}
      filters={
        <>
          <Text name="q" text={t("orders.find")} placeholder={t("products.findHint")} />
          <Select name="status" text={t("products.state")} choices={STATES.map((code) => ({ code, text: label("product-states", code) }))} />
          <Text name="brand" text={t("products.brand")} />
          <Text name="category" text={t("products.category")} />
          <Text name="sku" text={t("products.skuPrefix")} />
          <Text name="gtin" text="GTIN" />
        </>
      }
      of={found}
      columns={columns()}
      keyOf={(product) => product.id}
      view={(id) => <ProductView id={id} heading />}
      full={(id) => href(`/products/${id}`)}
    />
  );
}

function columns(): Column<ProductSummary>[] {
  return [
    { title: t("products.one"), cell: titleOf },
    { title: t("products.state"), cell: (product) => <Status list="product-states" code={product.status} /> },
    { title: "SKU", cell: ({ skus }) => skus.slice(0, SHOWN).join(", ") + (skus.length > SHOWN ? ` +${skus.length - SHOWN}` : "") },
    { title: t("products.brand"), cell: (product) => product.brand ?? "–" },
    { title: t("products.category"), cell: (product) => product.category ?? "–" },
    { title: t("products.languages"), extra: true, cell: ({ titles }) => Object.keys(titles).join(", ") || "–" },
    { title: t("products.changed"), extra: true, cell: (product) => <Moment at={product.updated_at} relative /> },
  ];
}

function Create() {
  const locale = language.value === "zh-CN" ? "zh" : "en";
  return (
    <Action
      text={t("products.create")}
      about={t("products.createAbout")}
      tone="main"
      fields={[
        { name: "sku", text: "SKU", required: true },
        { name: `titles/${locale}`, text: t("products.titleIn", { language: languageName(locale) }), required: true },
        { name: "brand", text: t("products.brand") },
        { name: "category", text: t("products.category"), hint: t("products.categoryHint") },
      ]}
      run={async (values) => {
        const { sku = "", brand, category } = values;
        const body = { titles: { [locale]: values[`titles/${locale}`] ?? "" }, brand: brand || null, category: category || null, variants: [{ sku }] };
        const { data } = await createProduct({ ...ask, body });
        go(href(`/products/${data.id}`));
        return t("products.created");
      }}
    />
  );
}
