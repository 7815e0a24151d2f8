import { listPrices, listProducts } from "@tradewind/client";
import { ask, given } from "../../../app/api";
import { t } from "../../../app/i18n";
import { useLoad } from "../../../app/load";
import { href } from "../../../app/router";
import { store } from "../../../app/store";
import { many } from "../../../ui/filters";
import { Moment, Money, Section } from "../../../ui/parts";
import { Shown } from "../../../ui/states";
import { Table } from "../../../ui/table";
import { addressOf } from "../../prices/list";
import { titleOf } from "../../products/title";

const SHOWN = 6;

/** What somebody has begun and is not for sale yet. */
export function Drafts() {
  const found = useLoad((signal) => listProducts({ ...ask, query: { status: ["draft"], limit: SHOWN }, signal }), ["drafts"]);
  return (
    <Section title={t("home.drafts")} aside={<a href={href("/products", { status: "draft" })}>{t("home.all")}</a>}>
      <Shown of={found}>
        {({ items }) => (
          <Table
            none={t("home.noDrafts")}
            caption={t("home.drafts")}
            rows={items}
            keyOf={(product) => product.id}
            to={(product) => href(`/products/${product.id}`)}
            columns={[
              { title: t("products.one"), cell: titleOf },
              { title: "SKU", cell: ({ skus }) => skus.join(", ") || "–" },
              { title: t("products.languages"), cell: ({ titles }) => Object.keys(titles).join(", ") || "–" },
              { title: t("products.changed"), cell: (product) => <Moment at={product.updated_at} relative /> },
            ]}
          />
        )}
      </Shown>
    </Section>
  );
}

export function Prices() {
  const channel = many(store());
  const found = useLoad((signal) => listPrices({ ...ask, query: { breached: true, limit: SHOWN, ...given({ channel }) }, signal }), ["breached", channel]);
  return (
    <Section title={t("home.prices")} aside={<a href={href("/prices", { breached: "true" })}>{t("home.all")}</a>}>
      <Shown of={found}>
        {({ items }) => (
          <Table
            none={t("home.noneBelow")}
            caption={t("home.prices")}
            rows={items}
            keyOf={(price) => price.sku + price.channel + price.market}
            to={addressOf}
            columns={[
              { title: "SKU", cell: (price) => price.sku },
              { title: t("prices.market"), cell: (price) => `${price.channel} ${price.market}` },
              { title: t("prices.price"), number: true, cell: (price) => <Money of={price.price} /> },
              { title: t("prices.floor"), number: true, cell: (price) => <Money of={price.floor} /> },
            ]}
          />
        )}
      </Shown>
    </Section>
  );
}
