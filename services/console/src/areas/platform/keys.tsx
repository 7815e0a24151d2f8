import { createApiKey, getApiKey, listApiKeys, revokeApiKey, rotateApiKey, type ApiKeyOut } from "@tradewind/client";
import { ask, given } from "../../app/api";
import { startOfDay } from "../../app/format";
import { t } from "../../app/i18n";
import { useList, useLoad } from "../../app/load";
import { label, warehouses } from "../../app/reference";
import { go, here, href } from "../../app/router";
import { caller, may } from "../../app/session";
import { stores } from "../../app/store";
import { Action } from "../../ui/action";
import { HistoryLink } from "../../ui/history";
import { ListPage } from "../../ui/listpage";
import { ShownOnce, showOnce } from "../../ui/once";
import { Fact, Facts, Moment, Section, Status } from "../../ui/parts";
import { Page } from "../../ui/page";
import { Shown } from "../../ui/states";
import { type Column } from "../../ui/table";
import { PlatformNav } from "./nav";

const OVERLAP_HOURS = 24;

export function KeysPage() {
  const found = useList((cursor, signal) => listApiKeys({ ...ask, query: { cursor }, signal }), ["keys"]);
  return (
    <ListPage
      title={t("keys.api")}
      says={t("keys.says")}
      actions={may("keys:write") && <Create made={found.reload} />}
      nav={<PlatformNav />}
      path="/platform/keys"
      of={found}
      columns={columns()}
      keyOf={(key) => key.id}
      view={(id) => <KeyView id={id} heading changed={found.reload} />}
      full={(id) => href(`/platform/keys/${id}`)}
      empty={<p>{t("keys.none")}</p>}
    />
  );
}

export function KeyPage({ id }: { id: string }) {
  return (
    <Page title={t("keys.oneApi")} nav={<PlatformNav />}>
      <KeyView id={id} heading changed={() => undefined} />
    </Page>
  );
}

function columns(): Column<ApiKeyOut>[] {
  return [
    { title: t("keys.name"), cell: (key) => key.name },
    { title: t("platform.state"), cell: (key) => <Status list="api-key-states" code={key.state} /> },
    { title: t("keys.prefix"), cell: (key) => <code>{key.prefix}…</code> },
    { title: t("keys.expires"), cell: (key) => <Moment at={key.expires_at} relative /> },
    { title: t("keys.lastUsed"), cell: (key) => <Moment at={key.last_used_at} relative /> },
    { title: t("webhooks.madeBy"), extra: true, cell: (key) => key.created_by },
  ];
}

function listed(text: string | undefined): string[] | null {
  return text ? text.split(",") : null;
}

function Create({ made }: { made: () => void }) {
  const own = caller.value;
  return (
    <Action
      text={t("keys.create")}
      about={t("keys.createAbout")}
      tone="main"
      fields={[
        { name: "name", text: t("keys.name"), required: true, hint: t("keys.nameHint") },
        { name: "scopes", text: t("keys.scopes"), kind: "many", required: true, choices: (own?.scopes ?? []).map((code) => ({ code, text: label("scopes", code) })) },
        { name: "expires_at", text: t("keys.expires"), kind: "day", hint: t("keys.expiresHint") },
        { name: "channels", text: t("keys.stores"), kind: "many", choices: stores().map((code) => ({ code, text: code })) },
        { name: "warehouses", text: t("keys.warehouses"), kind: "many", choices: (own?.warehouses ?? warehouses()).map((code) => ({ code, text: code })) },
      ]}
      run={async ({ name = "", scopes, expires_at, channels, warehouses: places }) => {
        const limits = given({ expires_at: startOfDay(expires_at || null), channels: listed(channels), warehouses: listed(places) });
        const { data } = await createApiKey({ ...ask, body: { name, scopes: listed(scopes) ?? [], ...limits } });
        if (data.key) showOnce(data.id, data.key);
        made();
        go(here({ open: data.id }));
        return t("keys.created");
      }}
    />
  );
}

function KeyView({ id, heading = false, changed }: { id: string; heading?: boolean; changed: () => void }) {
  const path = { key_id: id };
  const found = useLoad((signal) => getApiKey({ ...ask, path, signal }), [id]);
  const reload = () => {
    found.reload();
    changed();
  };
  return (
    <Shown of={found}>
      {(key) => (
        <div>
          {heading && <h2 class="object-title">{key.name}</h2>}
          <ShownOnce of={id} label={t("keys.key")} />
          <p class="headline">
            <Status list="api-key-states" code={key.state} />
            <code>{key.prefix}…</code>
            <HistoryLink of={id} />
          </p>
          <Facts>
            <Fact name={t("keys.expires")}>
              <Moment at={key.expires_at} />
            </Fact>
            <Fact name={t("keys.lastUsed")}>
              <Moment at={key.last_used_at} relative />
            </Fact>
            <Fact name={t("webhooks.madeBy")}>{key.created_by}</Fact>
            <Fact name={t("webhooks.made")}>
              <Moment at={key.created_at} />
            </Fact>
            {key.previous_until && (
              <Fact name={t("keys.previousUntil")}>
                <Moment at={key.previous_until} />
              </Fact>
            )}
            {key.revoked_at && (
              <Fact name={t("keys.revokedAt")}>
                <Moment at={key.revoked_at} />
              </Fact>
            )}
            <Fact name={t("keys.stores")}>{key.channels?.join(", ") ?? t("keys.unlimited")}</Fact>
            <Fact name={t("keys.warehouses")}>{key.warehouses?.join(", ") ?? t("keys.unlimited")}</Fact>
          </Facts>
          {may("keys:write") && key.state !== "revoked" && <Deeds of={key} changed={reload} />}
          <Section title={t("keys.scopes")}>
            <ul class="plain">
              {key.scopes.map((scope) => (
                <li key={scope}>
                  {label("scopes", scope)} <code>{scope}</code>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
    </Shown>
  );
}

function Deeds({ of, changed }: { of: ApiKeyOut; changed: () => void }) {
  const common = { ...ask, path: { key_id: of.id } };
  return (
    <div class="deeds">
      <Action
        text={t("keys.rotate")}
        about={t("keys.rotateAbout")}
        fields={[
          { name: "overlap_hours", text: t("webhooks.overlap"), kind: "number", required: true, initial: String(OVERLAP_HOURS), hint: t("webhooks.overlapHint") },
          { name: "expires_at", text: t("keys.expires"), kind: "day", hint: t("keys.expiresHint") },
        ]}
        run={async ({ overlap_hours = "", expires_at }) => {
          const body = { overlap_hours: Number(overlap_hours), ...given({ expires_at: startOfDay(expires_at || null) }) };
          const { data } = await rotateApiKey({ ...common, body });
          if (data.key) showOnce(of.id, data.key);
          changed();
          return t("keys.rotated");
        }}
      />
      <Action
        text={t("keys.revoke")}
        about={t("keys.revokeAbout")}
        tone="danger"
        run={async () => {
          await revokeApiKey(common);
          changed();
          return t("keys.revoked");
        }}
      />
    </div>
  );
}
