import type { ProductOut } from "@tradewind/client";
import { languageName } from "../../app/format";
import { t } from "../../app/i18n";
import { may } from "../../app/session";
import { Action } from "../../ui/action";
import { Badge, Section } from "../../ui/parts";
import type { Save } from "./save";

/** Titles and descriptions by language. */
export function Texts({ of, save }: { of: ProductOut; save: Save }) {
  const locales = [...new Set([...Object.keys(of.titles), ...Object.keys(of.descriptions)])].sort();
  return (
    <Section title={t("products.texts")}>
      {locales.map((locale) => (
        <One key={locale} of={of} locale={locale} save={save} />
      ))}
      {may("catalog:write") && (
        <Action
          text={t("products.addLanguage")}
          about={t("products.addLanguageAbout")}
          fields={[
            { name: "locale", text: t("products.locale"), required: true, hint: t("products.localeHint") },
            { name: "title", text: t("products.titleField"), required: true },
            { name: "description", text: t("products.description"), kind: "long" },
          ]}
          run={({ locale = "", title = "", description }) =>
            save({ titles: { [locale.trim()]: title.trim() }, ...(description && { descriptions: { [locale.trim()]: description.trim() } }) })
          }
        />
      )}
    </Section>
  );
}

function One({ of, locale, save }: { of: ProductOut; locale: string; save: Save }) {
  const [title, description] = [of.titles[locale], of.descriptions[locale]];
  return (
    <article class="card entry">
      <h3>
        {languageName(locale)} {locale === of.default_locale && <Badge tone="idle">{t("products.source")}</Badge>}
      </h3>
      <p lang={locale} class="step-title">
        {title ?? "–"}
      </p>
      {description ? (
        <p lang={locale} class="text">
          {description}
        </p>
      ) : (
        <p>
          <Badge tone="warn">{t("products.noDescription")}</Badge>
        </p>
      )}
      {may("catalog:write") && (
        <Action
          text={t("products.editIn", { language: languageName(locale) })}
          about={t("products.textsAbout")}
          fields={[
            { name: `titles/${locale}`, text: t("products.titleField"), initial: title ?? "" },
            { name: `descriptions/${locale}`, text: t("products.description"), kind: "long", initial: description ?? "" },
          ]}
          run={(values) => {
            const of = (name: string) => ({ [locale]: values[`${name}/${locale}`]?.trim() || null });
            return save({ titles: of("titles"), descriptions: of("descriptions") });
          }}
        />
      )}
    </article>
  );
}
