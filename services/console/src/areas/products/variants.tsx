import type { ProductOut, VariantChange, VariantOut } from "@tradewind/client";
import { size, weight } from "../../app/format";
import { t } from "../../app/i18n";
import { country, codes, label } from "../../app/reference";
import { href } from "../../app/router";
import { may } from "../../app/session";
import { Action, type Field } from "../../ui/action";
import { Badge, Fact, Facts, Section } from "../../ui/parts";
import type { Save } from "./save";
import { anchorOf, fieldName } from "./readiness";

const TEXTS = ["gtin", "hs_code", "country_of_origin", "customs_description"] as const;
const WHOLES = ["net_weight_g", "gross_weight_g", "length_mm", "width_mm", "height_mm"] as const;

/** What is sold: each SKU with what customs and carriers need to know of it. */
export function Variants({ of, save }: { of: ProductOut; save: Save }) {
  return (
    <Section title={t("products.variants")}>
      {of.variants.map((variant) => (
        <One key={variant.sku} of={variant} product={of} save={save} />
      ))}
      {may("catalog:write") && (
        <Action
          text={t("products.addVariant")}
          about={t("products.addVariantAbout")}
          fields={[{ name: "sku", text: "SKU", required: true }, ...fieldsOf()]}
          run={(values) => save({ variants: [{ ...changeOf(values), sku: values["sku"]?.trim() ?? "" }] })}
        />
      )}
    </Section>
  );
}

function One({ of, product, save }: { of: VariantOut; product: ProductOut; save: Save }) {
  const lacks = product.warnings.filter(({ sku }) => sku === of.sku);
  const { length_mm: length, width_mm: width, height_mm: height } = of;
  return (
    <article class="card entry" id={anchorOf(of.sku)}>
      <h3>
        <a href={href(`/stock/${encodeURIComponent(of.sku)}`)}>{of.sku}</a>{" "}
        {lacks.length === 0 ? (
          <Badge tone="good">{t("products.complete")}</Badge>
        ) : (
          lacks.map(({ code }) => (
            <Badge key={code} tone="warn">
              {label("product-warnings", code)}
            </Badge>
          ))
        )}
      </h3>
      <Facts>
        {Object.entries(of.attributes).map(([name, value]) => (
          <Fact key={name} name={name}>
            {String(value)}
          </Fact>
        ))}
        <Fact name="GTIN">{of.gtin ?? "–"}</Fact>
        <Fact name={fieldName("hs_code")}>{of.hs_code ?? "–"}</Fact>
        <Fact name={fieldName("country_of_origin")}>{country(of.country_of_origin)}</Fact>
        <Fact name={fieldName("customs_description")}>{of.customs_description ?? "–"}</Fact>
        <Fact name={t("products.weights")}>{[of.net_weight_g, of.gross_weight_g].map((grams) => (grams === null ? "–" : weight(grams))).join(" / ")}</Fact>
        <Fact name={t("products.size")}>{length !== null && width !== null && height !== null ? size(length, width, height) : "–"}</Fact>
      </Facts>
      {may("catalog:write") && (
        <Action
          text={t("products.editVariant", { sku: of.sku })}
          about={t("products.editVariantAbout")}
          fields={fieldsOf(of)}
          run={(values) => save({ variants: [{ ...changeOf(values), sku: of.sku }] })}
        />
      )}
    </article>
  );
}

function fieldsOf(variant?: VariantOut): Field[] {
  const countries = codes("countries").map((code) => ({ code, text: country(code) }));
  return [
    ...TEXTS.map((name): Field => {
      const field = { name, text: fieldName(name), initial: variant?.[name] ?? "" };
      return name === "country_of_origin" ? { ...field, kind: "choice", choices: countries } : field;
    }),
    ...WHOLES.map((name): Field => ({ name, text: fieldName(name), kind: "number", initial: String(variant?.[name] ?? "") })),
  ];
}

/** An empty field takes the value away. What is no number goes as it is typed: the platform says what is wrong with it. */
function changeOf(values: Record<string, string>): Omit<VariantChange, "sku"> {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, values[name]?.trim() || null]));
  const wholes = Object.fromEntries(WHOLES.map((name) => [name, wholeOf(values[name]?.trim() ?? "")]));
  return { ...texts, ...wholes };
}

function wholeOf(text: string): number | null {
  if (text === "") return null;
  return /^\d+$/.test(text) ? Number(text) : (text as unknown as number);
}
