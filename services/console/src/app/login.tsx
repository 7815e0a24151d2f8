/** Who are you? In development one chooses a role; otherwise the issuer is asked. The page's address stays. */

import { getAuthConfig, issueDevelopmentToken, type LoginConfig } from "@tradewind/client";
import { useEffect, useState } from "preact/hooks";
import { ProblemView, Skeleton } from "../ui/states";
import { ask, problemOf } from "./api";
import { LanguageSelect } from "./frame";
import { known, t } from "./i18n";
import { useLoad } from "./load";
import { begin, CALLBACK, complete } from "./oidc";
import { BASE, go, href, place } from "./router";
import { logIn } from "./session";

export function Login() {
  const config = useLoad((signal) => getAuthConfig({ ...ask, signal }), ["login"]);
  useEffect(() => {
    document.title = `${t("login.title")} · Tradewind`;
  });
  return (
    <main class="login">
      <div class="login-box">
        <img src={`${BASE}/icon.svg`} alt="" width="40" height="40" />
        <h1>{t("login.title")}</h1>
        {config.data ? (
          <Ways config={config.data} />
        ) : config.problem ? (
          <ProblemView problem={config.problem} retry={config.reload} />
        ) : (
          <Skeleton rows={4} />
        )}
        <LanguageSelect />
      </div>
    </main>
  );
}

function Ways({ config }: { config: LoginConfig }) {
  if (place.value.path === CALLBACK) return <Callback />;
  if (config.kind === "development") return <Roles roles={config.roles} />;
  if (config.kind === "oidc" && config.issuer && config.client_id)
    return <Issuer issuer={config.issuer} clientId={config.client_id} scopes={config.scopes} />;
  return <p>{t("login.none")}</p>;
}

function Roles({ roles }: { roles: LoginConfig["roles"] }) {
  const [failure, setFailure] = useState<unknown>();
  const enter = (role: LoginConfig["roles"][number]) =>
    issueDevelopmentToken({ ...ask, body: { role } }).then(
      ({ data }) => logIn(data.token, Date.parse(data.expires_at)),
      setFailure,
    );
  return (
    <>
      <p>{t("login.chooseRole")}</p>
      <div class="roles">
        {roles.map((role) => (
          <button key={role} type="button" onClick={() => enter(role)}>
            {known("role", role) ?? role}
          </button>
        ))}
      </div>
      {failure !== undefined && <ProblemView problem={problemOf(failure)} />}
    </>
  );
}

function Issuer({ issuer, clientId, scopes }: { issuer: string; clientId: string; scopes: string[] }) {
  const [failure, setFailure] = useState<unknown>();
  const leave = () => begin(issuer, clientId, scopes, location.pathname + location.search).catch(setFailure);
  return (
    <>
      <p>{t("login.issuer", { issuer: new URL(issuer).host })}</p>
      <button type="button" class="main" onClick={leave}>
        {t("login.go")}
      </button>
      {failure !== undefined && <ProblemView problem={problemOf(failure)} />}
    </>
  );
}

function Callback() {
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    complete(place.peek().query).then(({ token, expiresAt, returnTo }) => {
      go(returnTo, { replace: true });
      logIn(token, expiresAt);
    }, setFailure);
  }, []);
  if (failure === undefined) return <Skeleton rows={2} />;
  return (
    <>
      <ProblemView problem={problemOf(failure)} />
      <a class="button" href={href("/")}>
        {t("action.retry")}
      </a>
    </>
  );
}
