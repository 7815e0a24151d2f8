/** What stands around every page: areas at the left, search and the person at the top. */

import { useEffect, useRef, useState } from "preact/hooks";
import { areas, search } from "../areas";
import type { Area } from "../areas/area";
import { Notices } from "../ui/action";
import { Icon } from "../ui/icons";
import { Empty } from "../ui/states";
import { Page } from "../ui/page";
import { zone, zones } from "./format";
import { LANGUAGES, language, t } from "./i18n";
import { destinations, helpShown } from "./keys";
import { connected } from "./live";
import { NoticesButton } from "./notices";
import { label } from "./reference";
import { BASE, go, here, href, match, place } from "./router";
import { caller, logOut, may } from "./session";
import { store, stores } from "./store";

for (const area of areas) destinations.set(area.key, area.path);

export function Frame() {
  const { path } = place.value;
  const [unfolded, setUnfolded] = useState(false);
  const main = useRef<HTMLElement>(null);
  const before = useRef(path);

  // A screen reader goes on where the new page begins.
  useEffect(() => {
    setUnfolded(false);
    if (before.current !== path) main.current?.focus({ preventScroll: true });
    before.current = path;
  }, [path]);

  return (
    <div class="frame">
      <a class="skip" href="#main">
        {t("frame.skip")}
      </a>
      <header class="top">
        <button type="button" class="quiet fold" aria-expanded={unfolded} aria-controls="areas" aria-label={t("frame.areas")} onClick={() => setUnfolded(!unfolded)}>
          <Icon name={unfolded ? "close" : "menu"} />
        </button>
        <a class="brand" href={href("/")}>
          <img src={`${BASE}/icon.svg`} alt="" width="24" height="24" />
          <span>Tradewind</span>
        </a>
        <SearchBox />
        <Choices />
        <Person />
      </header>
      <nav id="areas" class={unfolded ? "areas unfolded" : "areas"} aria-label={t("frame.areas")}>
        {areas
          .filter(isOpen)
          .map((area) => (
            <a key={area.path} href={href(area.path)} aria-current={isIn(path, area.path) ? "page" : undefined}>
              <Icon name={area.icon} />
              <span>{t(area.name)}</span>
              <kbd aria-hidden="true">g {area.key}</kbd>
            </a>
          ))}
        {unfolded && <Choices />}
        <button type="button" class="quiet help" onClick={() => (helpShown.value = true)}>
          <Icon name="key" />
          <span>{t("keys.title")}</span>
          <kbd aria-hidden="true">?</kbd>
        </button>
      </nav>
      <main id="main" ref={main} tabIndex={-1}>
        {!connected.value && (
          <p class="banner" role="status">
            <Icon name="warn" /> {t("state.disconnected")}
          </p>
        )}
        <Current path={path} />
      </main>
      <Notices />
      {helpShown.value && <Help />}
    </div>
  );
}

function isOpen({ scopes }: Area): boolean {
  return !scopes || scopes.some(may);
}

function isIn(path: string, area: string): boolean {
  return path === area || (area !== "/" && path.startsWith(`${area}/`));
}

function Current({ path }: { path: string }) {
  for (const { path: pattern, page: Shown } of [...areas, search].flatMap((area) => area.pages)) {
    const found = match(pattern, path);
    if (found) return <Shown key={path} id={found["id"] ?? ""} />;
  }
  return (
    <Page title={t("frame.lost")}>
      <Empty title={t("frame.lostText")}>
        <a href={href("/")}>{t("home.title")}</a>
      </Empty>
    </Page>
  );
}

function SearchBox() {
  const asked = place.value.path === "/search" ? (place.value.query.get("q") ?? "") : "";
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget as HTMLFormElement).get("q") ?? "").trim();
    if (q) go(href("/search", { q }));
  };
  return (
    <form class="search" role="search" onSubmit={submit}>
      <Icon name="search" />
      <input id="search" name="q" type="search" key={asked} defaultValue={asked} placeholder={t("search.placeholder")} aria-label={t("search.title")} autocomplete="off" spellcheck={false} />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

/** What lists are of, and how moments are told. On a phone it stands below the areas. */
function Choices() {
  return (
    <div class="choices-box" role="group" aria-label={t("frame.settings")}>
      <select aria-label={t("frame.store")} value={store() ?? ""} onChange={(event) => go(here({ store: event.currentTarget.value || null, open: null }))}>
        <option value="">{t("frame.everyStore")}</option>
        {stores().map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
      <select aria-label={t("frame.zone")} value={zone.value} onChange={(event) => go(here({ tz: event.currentTarget.value }), { replace: true })}>
        {zones().map((name) => (
          <option key={name} value={name}>
            {name.replaceAll("_", " ")}
          </option>
        ))}
      </select>
      <LanguageSelect />
    </div>
  );
}

function Person() {
  const role = caller.value?.roles[0];
  return (
    <div class="person">
      <NoticesButton />
      {role && (
        <span class="role" title={caller.value?.subject}>
          {label("roles", role)}
        </span>
      )}
      <button type="button" class="quiet" onClick={logOut} aria-label={t("login.out")} title={t("login.out")}>
        <Icon name="out" />
      </button>
    </div>
  );
}

export function LanguageSelect() {
  return (
    <select aria-label={t("frame.language")} class="language" value={language.value} onChange={(event) => go(here({ lang: event.currentTarget.value }), { replace: true })}>
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const keys: [string, string][] = [
    ["/", t("search.title")],
    ["j k", t("keys.rows")],
    ["Enter", t("keys.open")],
    ["Esc", t("keys.close")],
    ...areas.filter(isOpen).map((area): [string, string] => [`g ${area.key}`, t(area.name)]),
    ["?", t("keys.title")],
  ];
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={() => (helpShown.value = false)}>
      <h2 id="keys-title">{t("keys.title")}</h2>
      <dl>
        {keys.map(([key, text]) => (
          <div key={key}>
            <dt>
              {key.split(" ").map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button>{t("action.close")}</button>
      </form>
    </dialog>
  );
}
