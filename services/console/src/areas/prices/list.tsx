import { exportPrices, listPrices, type PriceOut } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { t } from "../../app/i18n";
import { useList } from "../../app/load";
import { country } from "../../app/reference";
import { href } from "../../app/router";
import { store } from "../../app/store";
import { Export } from "../../ui/export";
import { Check, filter, many, Text } from "../../ui/filters";
import { ListPage } from "../../ui/listpage";
import { Moment } from "../../ui/parts";
import { type Column } from "../../ui/table";
import { priceAndFloor } from "./floor";
import { PriceView, type Which } from "./price";

export function PricesPage() {
  const query = {
    sku: many(filter("sku")),
    channel: many(store()),
    market: many(filter("market")),
    breached: filter("breached") === "true" ? true : null,
  };
  const found = useList((cursor, signal) => listPrices({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  return (
    <ListPage
      title={t("prices.title")}
      actions={<Export start={(format) => exportPrices({ ...ask, body: { format, filters: given(query) } })} />}
      path="/prices"
      ofStore
      tabs={[
        { text: t("prices.all"), values: {} },
        { text: t("prices.belowFloor"), values: { breached: "true" } },
      ]}
      filters={
        <>
          <Text name="sku" text="SKU" />
          <Text name="market" text={t("prices.market")} placeholder="DE" />
          <Check name="breached" text={t("prices.belowFloor")} />
        </>
      }
      of={found}
      columns={columns()}
      beside={beside()}
      keyOf={keyOf}
      view={(open) => <PriceView {...whichOf(open)} heading />}
      full={(open) => addressOf(whichOf(open))}
    />
  );
}

function keyOf({ sku, channel, market }: Which): string {
  return `${sku}|${channel}|${market}`;
}

function whichOf(key: string): Which {
  const [sku = "", channel = "", market = ""] = key.split("|");
  return { sku, channel, market };
}

/** The page of one price. */
export function addressOf({ sku, channel, market }: Which): string {
  return href(`/prices/${encodeURIComponent(sku)}`, { channel, market });
}

/** Beside a panel the rows of one SKU would look alike without their market. */
function beside(): Column<PriceOut>[] {
  return [...columns().slice(0, 2), { title: t("prices.market"), cell: (price) => `${price.channel} ${price.market}` }];
}

function columns(): Column<PriceOut>[] {
  return [
    { title: "SKU", cell: (price) => price.sku },
    ...priceAndFloor(),
    { title: t("orders.channel"), cell: (price) => price.channel },
    { title: t("prices.market"), cell: (price) => country(price.market) },
    { title: t("prices.since"), extra: true, cell: (price) => <Moment at={price.valid_from} relative /> },
    { title: t("prices.changedBy"), extra: true, cell: (price) => price.changed_by },
  ];
}
