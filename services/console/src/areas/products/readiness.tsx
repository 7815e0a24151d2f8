import type { ProductOut, WarningOut } from "@tradewind/client";
import { known, number, t } from "../../app/i18n";
import { label } from "../../app/reference";
import { Section, Stat } from "../../ui/parts";

/** What can be complete: of how many, how many are. The platform says which data parcels and borders need. */
function measures({ titles, descriptions, variants, warnings, image_urls }: ProductOut) {
  const lacking = (code: WarningOut["code"]) => new Set(warnings.filter((each) => each.code === code).map(({ sku }) => sku)).size;
  const locales = Object.keys(titles);
  const of = variants.length;
  return [
    { name: t("products.measure.texts"), of: Math.max(1, locales.length), done: locales.filter((locale) => locale in descriptions).length },
    { name: t("products.measure.images"), of: 1, done: Math.min(1, image_urls.length) },
    { name: t("products.measure.customs"), of, done: of - lacking("customs_data_missing") },
    { name: t("products.measure.parcel"), of, done: of - lacking("parcel_data_missing") },
    { name: t("products.measure.gtin"), of, done: variants.filter(({ gtin }) => gtin !== null).length },
  ];
}

export function Readiness({ of }: { of: ProductOut }) {
  const all = measures(of);
  return (
    <Section title={t("products.readiness")}>
      <div class="stats">
        {all.map(({ name, of: total, done }) => (
          <Stat key={name} name={name} value={`${number(done)} / ${number(total)}`} tone={done === total && total > 0 ? "good" : "warn"} />
        ))}
      </div>
      {of.warnings.length > 0 && (
        <ul class="plain gaps">
          {of.warnings.map(({ code, sku, fields }) => (
            <li key={code + sku}>
              <a href={`#${anchorOf(sku)}`}>{sku}</a> {label("product-warnings", code)}: {fields.map(fieldName).join(", ")}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function anchorOf(sku: string): string {
  return `variant-${sku.replaceAll(/[^\w-]/g, "_")}`;
}

export function fieldName(field: string): string {
  return known("products.field", field) ?? field;
}
