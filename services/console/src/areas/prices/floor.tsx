import type { PriceOut } from "@tradewind/client";
import { t } from "../../app/i18n";
import { Badge, Money } from "../../ui/parts";
import type { Column } from "../../ui/table";

/** What a price is, and its floor, with a word when it lies below. */
export function priceAndFloor(): Column<PriceOut>[] {
  return [
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
  ];
}
