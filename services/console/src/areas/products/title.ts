import { language } from "../../app/i18n";

/** In the language that is spoken, or in the product's own, or in any. */
export function titleOf(of: { titles: Record<string, string>; default_locale?: string | null; skus?: string[] }): string {
  const wanted = language.value === "zh-CN" ? ["zh-CN", "zh-Hans", "zh"] : ["en", "en-GB", "en-US"];
  const locale = [...wanted, of.default_locale ?? "", ...Object.keys(of.titles)].find((each) => each in of.titles);
  return (locale && of.titles[locale]) || (of.skus?.[0] ?? "–");
}
