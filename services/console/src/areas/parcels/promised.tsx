import type { Shipment } from "@tradewind/client";
import { t } from "../../app/i18n";
import { Badge, Moment } from "../../ui/parts";

export function Promised({ of }: { of: Shipment }) {
  const late = of.delivered_at === null && of.delayed_at !== null;
  return (
    <>
      {late && <Badge tone="bad">{t("parcels.late")}</Badge>} <Moment at={of.promised_by} relative />
    </>
  );
}
