import { listPrices, type PriceOut } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { t } from "../../app/i18n";
import { useList } from "../../app/load";
import { channels, country } from "../../app/reference";
import { here, href, place } from "../../app/router";
import { Check, filter, many, Select, Tabs, Text } from "../../ui/filters";
import { Badge, Moment, Money } from "../../ui/parts";
import { Page, WithPanel } from "../../ui/page";
import { List, type Column } from "../../ui/table";
import { PriceView } from "./price";

export function PricesPage() {
  const query = {
    sku: many(filter("sku")),
    channel: many(filter("channel")),
    market: many(filter("market")),
    breached: filter("breached") === "true" ? true : null,
  };
  const open = place.value.query.get("open");
  const [sku = "", channel = "", market = ""] = (open ?? "").split("|");
  const found = useList((cursor, signal) => listPrices({ ...ask, query: { ...given(query), cursor }, signal }), [query]);
  const list = (
    <>
      <Tabs
        path="/prices"
        tabs={[
          { text: t("prices.all"), values: {} },
          { text: t("prices.belowFloor"), values: { breached: "true" } },
        ]}
      />
      <div class="filters">
        <Text name="sku" text="SKU" />
        <Select name="channel" text={t("orders.channel")} choices={channels().map((code) => ({ code, text: code }))} />
        <Text name="market" text={t("prices.market")} placeholder="DE" />
        <Check name="breached" text={t("prices.belowFloor")} />
      </div>
      <List
        of={found}
        caption={t("prices.title")}
        columns={columns(open !== null)}
        keyOf={keyOf}
        to={(price) => here({ open: keyOf(price) })}
        isOpen={(price) => keyOf(price) === open}
        empty={<a href={href("/prices")}>{t("filter.clear")}</a>}
      />
    </>
  );
  return (
    <Page title={t("prices.title")}>
      <WithPanel
        list={list}
        panel={open && <PriceView key={open} sku={sku} channel={channel} market={market} heading />}
        full={href(`/prices/${encodeURIComponent(sku)}`, { channel, market })}
      />
    </Page>
  );
}

function keyOf(price: PriceOut): string {
  return `${price.sku}|${price.channel}|${price.market}`;
}

function columns(narrow: boolean): Column<PriceOut>[] {
  const all: Column<PriceOut>[] = [
    { title: "SKU", cell: (price) => price.sku },
    { title: t("prices.price"), number: true, cell: (price) => <Money of={price.price} /> },
    {
      title: t("prices.floor"),
      number: true,
      cell: (price) => (
        <>
          {price.breached && <Badge tone="bad">{t("prices.belowFloor")}</Badge>} <Money of={price.floor} />
        </>
      ),
    },
    { title: t("orders.channel"), cell: (price) => price.channel },
    { title: t("prices.market"), cell: (price) => country(price.market) },
    { title: t("prices.since"), extra: true, cell: (price) => <Moment at={price.valid_from} relative /> },
    { title: t("prices.changedBy"), extra: true, cell: (price) => price.changed_by },
  ];
  // Beside a panel the rows of one SKU would look alike without their market.
  return narrow ? [...all.slice(0, 2), { title: t("prices.market"), cell: (price) => `${price.channel} ${price.market}` }] : all;
}
