/** OpenID Connect's authorization code flow with PKCE (RFC 7636, S256), for a public client. */

import { BASE } from "./router";

const KEY = "tradewind.login";
export const CALLBACK = "/login/callback";

interface Pending {
  state: string;
  verifier: string;
  returnTo: string;
  issuer: string;
  clientId: string;
}

interface Discovered {
  authorization_endpoint: string;
  token_endpoint: string;
}

function redirectUri(): string {
  return location.origin + BASE + CALLBACK;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function discover(issuer: string): Promise<Discovered> {
  const response = await fetch(`${issuer.replace(/\/+$/, "")}/.well-known/openid-configuration`);
  if (!response.ok) throw new Error(`${issuer}: ${response.status}`);
  return (await response.json()) as Discovered;
}

/** Leaves this page for the issuer's. */
export async function begin(issuer: string, clientId: string, scopes: string[], returnTo: string): Promise<void> {
  const pending: Pending = { state: random(), verifier: random(), returnTo, issuer, clientId };
  sessionStorage.setItem(KEY, JSON.stringify(pending));
  const { authorization_endpoint } = await discover(issuer);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(pending.verifier));
  const address = new URL(authorization_endpoint);
  address.search = new URLSearchParams({
    ...Object.fromEntries(address.searchParams),
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri(),
    scope: scopes.join(" "),
    state: pending.state,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: "S256",
  }).toString();
  location.assign(address);
}

export interface Entered {
  token: string;
  expiresAt: number;
  returnTo: string;
}

/** Of the address that the issuer sent us back to. Throws when it is not the answer to what we asked. */
export async function complete(query: URLSearchParams): Promise<Entered> {
  const pending = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Pending | null;
  sessionStorage.removeItem(KEY);
  const refusal = query.get("error_description") ?? query.get("error");
  if (refusal) throw new Error(refusal);
  const code = query.get("code");
  if (!pending || !code || query.get("state") !== pending.state) throw new Error("the answer does not fit the question");
  const { token_endpoint } = await discover(pending.issuer);
  const response = await fetch(token_endpoint, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code,
      client_id: pending.clientId,
      redirect_uri: redirectUri(),
      code_verifier: pending.verifier,
    }),
  });
  const answer = (await response.json()) as { access_token?: string; expires_in?: number; error?: string };
  if (!response.ok || !answer.access_token) throw new Error(answer.error ?? `status ${response.status}`);
  return {
    token: answer.access_token,
    expiresAt: Date.now() + (answer.expires_in ?? 300) * 1000,
    returnTo: pending.returnTo,
  };
}
