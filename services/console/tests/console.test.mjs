// The console in a real browser, on a real platform with the sample business. `npm test`; the pictures are in
// tests/screenshots, for looking at.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { logIn, newPage, settled, startBrowser } from "./browser.mjs";
import { importFile, pagesOf } from "./pages.mjs";
import { startSpa } from "./spa.mjs";
import { startPlatform, startWire, until } from "./platform.mjs";
import { tasks } from "./tasks.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = new URL("./screenshots/", import.meta.url).pathname;
const SCRIPT_BYTES = 150_000;

let platform, browser, pages, spa;

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  spa = await startSpa();
  [platform, browser] = await Promise.all([startPlatform({ TRADEWIND_CORS_ORIGINS: JSON.stringify([spa.url]) }), startBrowser()]);
  await platform.filled();
  const operation = await importFile(platform);
  await until("the import", async () => (await platform.get(`/v1/operations/${operation}`)).finished_at);
  await until("the sample's ticket", async () => (await platform.get("/v1/tickets?limit=1")).items.length);
  await until("the sample's returns", async () => (await platform.get("/v1/returns?limit=2")).items.length === 2);
  await platform.poison();
  pages = await pagesOf(platform);
});

after(async () => {
  await browser?.close();
  await platform?.stop();
  spa?.stop();
});

async function violations(page) {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`);
}

for (const size of ["desktop", "phone"])
  for (const lang of ["en", "zh-CN"])
    test(`every page, ${size}, ${lang}`, async (context) => {
      const page = await newPage(browser, platform.url, size, lang);
      await page.goto(`${platform.url}/console?lang=${lang}`);
      await page.locator(".roles button").first().waitFor();
      assert.deepEqual(await violations(page), []);
      await page.screenshot({ path: `${PICTURES}login-${size}-${lang}.png` });
      await page.getByRole("button", { name: lang === "en" ? "Administrator" : "管理员" }).click();
      await page.locator("#areas").waitFor({ state: "attached" });
      for (const [name, path] of Object.entries(pages))
        await context.test(name, async () => {
          await page.goto(`${platform.url}/console${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
          await settled(page);
          assert.equal(await page.locator("#areas").count(), 1, "the login, not the page");
          await page.screenshot({ path: `${PICTURES}${name}-${size}-${lang}.png`, fullPage: true });
          assert.deepEqual(await violations(page), []);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${wide} px wider than the window`);
          assert.deepEqual(page.wrong, []);
          const problems = await page.locator(".problem").allInnerTexts();
          assert.deepEqual(name === "missing" ? problems.length : problems, name === "missing" ? 1 : []);
        });
      await page.context().close();
    });

describe("by keyboard alone", () => {
  let page;
  before(async () => {
    page = await newPage(browser, platform.url);
    await logIn(page, platform.url);
  });
  after(() => page.context().close());

  const path = () => new URL(page.url()).pathname.replace("/console", "") || "/";
  const at = (wanted) => page.waitForFunction((path) => location.pathname === `/console${path}`, wanted);

  test("go to a list, open a row, close it, read the keys", async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("o");
    await at("/orders");
    await settled(page);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const second = page.locator("tbody tr").nth(1).locator("a").first();
    assert.equal(await second.evaluate((row) => row === document.activeElement), true);
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").waitFor();
    assert.match(page.url(), /open=/);
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("search an order and open it", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("S-1034");
    await page.keyboard.press("Enter");
    await at("/search");
    await page.getByRole("link", { name: "S-1034" }).waitFor();
    await page.keyboard.press("Escape"); // out of the field
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Order S-1034" }).waitFor();
    assert.match(path(), /^\/orders\/[0-9a-f-]{36}$/);
  });

  test("complete the address of a held order", async () => {
    const { items } = await platform.get("/v1/orders?channel_order_id=S-1021");
    await page.goto(`${platform.url}/console/orders/${items[0].id}`);
    await settled(page);
    await page.getByRole("button", { name: "Show" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Change the address" }).focus();
    await page.keyboard.press("Enter");
    for (const part of ["Ann Example", "Graben 1", "", "Wien", "", "1010"]) {
      await page.keyboard.type(part);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("Austria");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("The address has been changed.").waitFor();
    await until("the order goes on", async () => {
      const order = await platform.get(`/v1/orders/${items[0].id}`);
      return order.holds.every((hold) => hold.resolved_at !== null);
    });
  });
});

describe("the main jobs, by keyboard alone", () => tasks(() => ({ platform, browser })));

test("a parked event is replayed, fails again, and is given up", async () => {
  const page = await newPage(browser, platform.url);
  await logIn(page, platform.url);
  await page.goto(`${platform.url}/console/platform`);
  await page.getByRole("link", { name: "Parked events: 1" }).first().click();
  await page.waitForURL(/service=/);
  const service = new URL(page.url()).searchParams.get("service");
  await page.getByRole("button", { name: "Replay" }).click();
  await page.getByRole("button", { name: "Replay" }).click();
  await page.getByText("It failed again").waitFor();
  await page.getByRole("button", { name: "Discard" }).click();
  await page.getByLabel("Reason").fill("its currency is none");
  await page.getByRole("button", { name: "Discard" }).click();
  await page.getByText("Nothing is parked.").waitFor();
  await page.goto(`${platform.url}/console/platform/parked?service=${service}&status=discarded`);
  await page.getByText("its currency is none").waitFor();
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

test("what is refused stands at its field, with the trace id", async () => {
  const page = await newPage(browser, platform.url);
  await logIn(page, platform.url);
  await page.goto(`${platform.url}/console/prices/CAMPCUP-TERRA?channel=amazon-de&market=DE`);
  await settled(page);
  await page.getByRole("button", { name: "Change the price" }).click();
  const field = page.getByLabel("New price");
  await field.fill("0.001");
  await page.getByRole("button", { name: "Change the price" }).last().click();
  await page.getByRole("alert").waitFor();
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  assert.match(await page.getByRole("alert").innerText(), /Trace id\s+[0-9a-f]{32}/);
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

test("who lacks a right is told so, and sees no button of it", async () => {
  const page = await newPage(browser, platform.url);
  await logIn(page, platform.url, "Market analyst");
  await settled(page);
  await page.goto(`${platform.url}/console/platform`);
  await page.getByRole("heading", { level: 1, name: "Events" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "API keys" }).count(), 0);
  await page.goto(`${platform.url}/console/platform/parked?service=order`);
  await page.getByText("You may not see or do this").waitFor();
  const { items } = await platform.get("/v1/orders?limit=1");
  await page.goto(`${platform.url}/console/orders/${items[0].id}`);
  await settled(page);
  assert.equal(await page.getByRole("button", { name: "Cancel the order" }).count(), 0);
  await page.context().close();
});

test("a file of somebody else has no button, and says whose it is", async () => {
  const { id } = await platform.post("/v1/products/exports", { format: "csv", filters: { sku: ["CAMPCUP-TERRA"] } });
  await until("the export", async () => (await platform.get(`/v1/operations/${id}`)).file);
  const page = await newPage(browser, platform.url);
  await logIn(page, platform.url, "Operations");
  await page.goto(`${platform.url}/console/work/${id}`);
  await page.getByText("Only dev:admin can download the file.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Download" }).count(), 0);
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

test("a row that was refused is explained in Chinese", async () => {
  const id = await importFile(platform);
  await until("the import", async () => (await platform.get(`/v1/operations/${id}`)).finished_at);
  const page = await newPage(browser, platform.url);
  await logIn(page, platform.url);
  await page.goto(`${platform.url}/console/work/${id}?lang=zh-CN`);
  await page.getByRole("cell", { name: "文本不是数字。" }).waitFor();
  await page.context().close();
});

test("a token that has run out leads to the login, and back to the page", async () => {
  const page = await newPage(browser, platform.url);
  await logIn(page, platform.url);
  await page.goto(`${platform.url}/console/stock?low=true`);
  await settled(page);
  await page.evaluate(() => {
    const session = JSON.parse(sessionStorage.getItem("tradewind.session"));
    sessionStorage.setItem("tradewind.session", JSON.stringify({ ...session, token: `${session.token}x` }));
  });
  await page.reload();
  await page.getByRole("button", { name: "Administrator" }).click();
  await page.getByRole("heading", { level: 1, name: "Stock" }).waitFor();
  assert.match(page.url(), /\/console\/stock\?low=true/);
  await page.context().close();
});

test("an order that is placed moves the list and its own page, live", async () => {
  const page = await newPage(browser, platform.url);
  await logIn(page, platform.url);
  const streaming = page.waitForResponse((response) => response.url().includes("/v1/stream"));
  await page.goto(`${platform.url}/console/orders`);
  await streaming;
  await settled(page);
  const order = await platform.post("/v1/orders", {
    channel: "web",
    channel_order_id: `LIVE-${Date.now()}`,
    currency: "EUR",
    lines: [{ sku: "BALL-VELA", quantity: 1, unit_price: { amount: "14.90", currency: "EUR" } }],
    shipping_address: {}, // so it waits, and can be held once more
  });
  await page.getByRole("button", { name: /\d+ new/ }).click();
  await page.getByRole("link", { name: order.channel_order_id }).waitFor();
  await page.goto(`${platform.url}/console/orders/${order.id}`);
  await settled(page);
  await platform.post(`/v1/orders/${order.id}/holds`, { detail: "call the buyer" });
  await page.getByText("call the buyer").waitFor();
  await page.context().close();
});

test("a page of somebody else places an order by the client alone, and follows it to its end", async (context) => {
  const page = await newPage(browser, spa.url);
  await page.goto(`${spa.url}/?api=${platform.url}`);
  await page.getByRole("button", { name: "Order" }).click();
  const state = (wanted) => page.waitForFunction((wanted) => document.getElementById("state").textContent === wanted, wanted);
  await state("fulfilling");
  const [order] = (await platform.get("/v1/orders?q=SPA-&limit=1")).items;
  const [parcel] = (await platform.get(`/v1/shipments?order_id=${order.id}`)).items;
  await platform.post(`/v1/shipments/${parcel.shipment_id}/dispatch`, {});
  await state("shipped");
  await platform.post(`/v1/shipments/${parcel.shipment_id}/tracking`, { status: "delivered", at: new Date().toISOString() });
  await state("closed");
  await page.getByText("order.completed").waitFor();
  const events = await page.locator("#events li").allInnerTexts();
  context.diagnostic(`heard: ${events.join(", ")}`);
  assert.ok(events.includes("order.confirmed") && events.includes("order.shipped"), events.join());
  assert.deepEqual(page.wrong.filter((each) => each !== `request to ${platform.url}`), []);
  await page.context().close();
});

test("losing the connection is shown, and reading goes on", async (context) => {
  const wire = await startWire(platform.url);
  context.after(wire.cut);
  const page = await newPage(browser, wire.url);
  await logIn(page, wire.url);
  const streaming = page.waitForResponse((response) => response.url().includes("/v1/stream"));
  await page.goto(`${wire.url}/console/orders`);
  await streaming;
  await settled(page);
  wire.cut();
  const banner = page.getByText("What you see is as it was.");
  await banner.waitFor();
  assert.ok((await page.locator("[data-row]").count()) > 10);
  await wire.mend();
  await banner.waitFor({ state: "detached" });
  assert.deepEqual(page.wrong, []);
  await page.context().close();
});

test("a list of ten thousand rows scrolls", async (context) => {
  const page = await newPage(browser, platform.url);
  await logIn(page, platform.url);
  const { items } = await platform.get("/v1/orders?limit=1");
  const [size, all] = [200, 10_000];
  await page.route(/\/v1\/orders\?/, (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get("cursor") ?? 0);
    const rows = Array.from({ length: size }, (_, index) => ({ ...items[0], id: `row-${from + index}`, channel_order_id: `ROW-${from + index}` }));
    return route.fulfill({ json: { items: rows, next_cursor: from + size < all ? String(from + size) : null } });
  });
  await page.goto(`${platform.url}/console/orders?saga=closed`);
  await settled(page);
  const longest = await page.evaluate(async (last) => {
    let longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (longest = Math.max(longest, entry.duration)))).observe({ type: "longtask" });
    while (!document.body.innerText.includes(last)) {
      scrollTo(0, document.body.scrollHeight);
      await new Promise((done) => setTimeout(done, 10));
    }
    scrollTo(0, document.body.scrollHeight / 2);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return longest;
  }, `ROW-${all - 1}`);
  const rows = await page.locator("tbody tr").count();
  context.diagnostic(`10,000 rows: ${rows} in the page, the longest task ${longest.toFixed(0)} ms`);
  assert.ok(rows < 1_000, `${rows} rows in the page`);
  await page.context().close();
});

test("the API's page shows an area at a time, and leads to the others", async () => {
  const page = await newPage(browser, platform.url);
  page.setDefaultTimeout(60_000);
  await page.goto(`${platform.url}/docs#/orders/place_order`);
  await page.locator("#operations-orders-place_order .opblock-body").waitFor();
  await page.getByRole("navigation", { name: "Areas" }).getByRole("link", { name: "events" }).click();
  await page.locator("#operations-events-stream_events").waitFor();
  assert.equal(await page.locator("#operations-orders-place_order").count(), 0);
  assert.deepEqual(page.wrong.filter((each) => !each.startsWith("Deprecated")), []); // Swagger UI, of its own addresses
  await page.context().close();
});

test("the policy and the headers", async () => {
  const response = await fetch(`${platform.url}/console/orders?hold=address`);
  const policy = response.headers.get("content-security-policy");
  assert.match(policy, /script-src 'self';/);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.doesNotMatch(policy, /unsafe/);
  assert.equal(response.headers.get("x-frame-options"), "DENY");
  assert.equal(response.headers.get("x-content-type-options"), "nosniff");
  assert.doesNotMatch(await response.text(), /<script(?![^>]* src=)/);
});

test("how much, how fast", async (context) => {
  const page = await newPage(browser, platform.url);
  await logIn(page, platform.url);
  await page.goto(`${platform.url}/console/orders`);
  await settled(page);
  const scripts = await page.evaluate(() => [...document.scripts].map((script) => script.src));
  let bytes = 0;
  for (const script of scripts) bytes += gzipSync(Buffer.from(await (await fetch(script)).arrayBuffer()), { level: 9 }).length;
  const { first, interactive } = await page.evaluate(() => ({
    first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    interactive: performance.getEntriesByType("navigation")[0].domInteractive,
  }));
  const begun = Date.now();
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await page.getByRole("heading", { level: 1, name: "Stock" }).waitFor();
  const turned = Date.now() - begun;
  context.diagnostic(`script ${bytes} bytes gzip; first content ${first.toFixed(0)} ms, interactive ${interactive.toFixed(0)} ms; to another page ${turned} ms`);
  assert.ok(bytes <= SCRIPT_BYTES, `${bytes} bytes of script`);
  await page.context().close();
});
