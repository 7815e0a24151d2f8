// The login with an identity provider: authorization code flow with PKCE, against one that a package plays.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { OAuth2Server } from "oauth2-mock-server";
import { newPage, settled, startBrowser } from "./browser.mjs";
import { startPlatform } from "./platform.mjs";

let issuer, platform, browser;

before(async () => {
  issuer = new OAuth2Server();
  await issuer.issuer.keys.generate("RS256");
  await issuer.start(0, "localhost");
  issuer.service.on("beforeTokenSigning", (token) => {
    Object.assign(token.payload, { aud: "tradewind", sub: "ann", roles: ["operations"] });
  });
  [platform, browser] = await Promise.all([
    startPlatform({
      TRADEWIND_SAMPLE: "0",
      TRADEWIND_OIDC_ISSUER: issuer.issuer.url,
      TRADEWIND_OIDC_CLIENT_ID: "tradewind-console",
    }),
    startBrowser(),
  ]);
});

after(async () => {
  await browser?.close();
  await platform?.stop();
  await issuer?.stop();
});

async function newVisitor() {
  const page = await newPage(browser, platform.url);
  page.asked = [];
  page.on("request", (request) => request.url().startsWith(issuer.issuer.url) && page.asked.push(request));
  return page;
}

test("the issuer is asked with PKCE, and one comes back to the page", async () => {
  const page = await newVisitor();
  await page.goto(`${platform.url}/console/orders?hold=address&lang=en`);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByRole("heading", { level: 1, name: "Orders" }).waitFor();
  await settled(page);
  assert.match(page.url(), /\/console\/orders\?hold=address/);
  await page.getByTitle("ann").waitFor();
  const asked = new URL(page.asked.find((request) => request.url().includes("/authorize?")).url()).searchParams;
  assert.equal(asked.get("code_challenge_method"), "S256");
  assert.equal(asked.get("client_id"), "tradewind-console");
  const exchange = new URLSearchParams(page.asked.find((request) => request.method() === "POST").postData());
  assert.ok(exchange.get("code_verifier").length >= 43);
  assert.equal(exchange.has("client_secret"), false);
  const elsewhere = page.wrong.filter((each) => each !== `request to ${issuer.issuer.url}`);
  assert.deepEqual(elsewhere, []);
  await page.context().close();
});

test("an answer that was not asked for logs nobody in", async () => {
  const page = await newVisitor();
  await page.goto(`${platform.url}/console/login/callback?code=stolen&state=guessed&lang=en`);
  await page.getByRole("alert").waitFor();
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  assert.equal(page.asked.length, 0);
  await page.context().close();
});

test("no development token is given", async () => {
  const response = await fetch(`${platform.url}/v1/auth/development-token`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ role: "admin" }),
  });
  assert.equal(response.status, 404);
});
