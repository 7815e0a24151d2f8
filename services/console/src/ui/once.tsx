/** A secret that the platform tells once: shown until one says that it is stored, and kept nowhere. */

import { signal } from "@preact/signals";
import { t } from "../app/i18n";
import { Copy } from "./states";

const secrets = signal<Record<string, string>>({});

export function showOnce(of: string, secret: string): void {
  secrets.value = { ...secrets.value, [of]: secret };
}

export function ShownOnce({ of, label }: { of: string; label: string }) {
  const secret = secrets.value[of];
  if (secret === undefined) return null;
  const stored = () => (secrets.value = Object.fromEntries(Object.entries(secrets.value).filter(([key]) => key !== of)));
  return (
    <div class="shown-once" role="status">
      <p>{t("once.about")}</p>
      <Copy text={secret} label={label} />
      <button type="button" class="main" onClick={stored}>
        {t("once.stored")}
      </button>
    </div>
  );
}
