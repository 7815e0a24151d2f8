// The main job of each area, done by keyboard alone.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { logIn, newPage, settled } from "./browser.mjs";

/** `at()` gives the platform and the browser, once they are there. */
export function tasks(at) {
  let page, platform;
  before(async () => {
    platform = at().platform;
    page = await newPage(at().browser, platform.url);
    await logIn(page, platform.url);
  });
  after(async () => {
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  });

  const go = async (path) => {
    await page.goto(`${platform.url}/console${path}`);
    await settled(page);
  };
  const press = async (name, { last = false } = {}) => {
    const button = page.getByRole("button", { name, exact: typeof name === "string" });
    await (last ? button.last() : button.first()).focus();
    await page.keyboard.press("Enter");
  };
  const inField = () => page.waitForFunction(() => document.activeElement.matches("input, select, textarea"));
  /** Into the fields, beginning with the one that has the focus; undefined leaves one as it is. */
  const fill = async (...values) => {
    await inField();
    for (const [index, value] of values.entries()) {
      if (index > 0) await page.keyboard.press("Tab");
      if (value !== undefined) {
        await page.keyboard.press("Control+A");
        await page.keyboard.type(value);
      }
    }
    await page.keyboard.press("Enter");
  };

  test("a product is made, completed and put on sale", async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("d");
    await page.getByRole("heading", { level: 1, name: "Products" }).waitFor();
    await press("New product");
    await fill("KEYS-1", "Enamel mug by keyboard", "Potters");
    await page.getByRole("heading", { level: 1, name: "Enamel mug by keyboard" }).waitFor();
    await page.getByText("Gaps: 2").waitFor();
    await press("Edit KEYS-1");
    await fill(undefined, "7323", "China", "Mug of enamelled steel", "300", "350", "120", "90", "95");
    await page.getByText("an HS code has 6, 8 or 10 digits").first().waitFor();
    assert.equal(await page.getByLabel("HS code").getAttribute("aria-invalid"), "true");
    await page.getByLabel("HS code").focus();
    await fill("732394");
    await page.getByText("Complete", { exact: true }).waitFor();
    await press("Activate");
    await press("Activate");
    await page.getByText("The product is active.").waitFor();
    const { variants, status } = await platform.get("/v1/skus/KEYS-1");
    assert.equal(status, "active");
    assert.deepEqual([variants[0].country_of_origin, variants[0].gross_weight_g], ["CN", 350]);
  });

  test("who was too late is told so, sees the change, and may then save", async () => {
    const product = await platform.get("/v1/skus/KEYS-1");
    await go(`/products/KEYS-1`);
    await press("Edit");
    await platform.patch(`/v1/products/${product.id}`, product.version, { category: "Home/Kitchen" });
    await page.getByText("Home/Kitchen", { exact: true }).waitFor();
    await fill("Kiln");
    await page.getByText("Somebody else has changed it meanwhile: look again").waitFor();
    assert.equal((await platform.get("/v1/skus/KEYS-1")).brand, "Potters");
    await press("Edit", { last: true });
    await page.getByText("Saved.").waitFor();
    assert.equal((await platform.get("/v1/skus/KEYS-1")).brand, "Kiln");
  });

  test("a list becomes a file, with its filters", async () => {
    await go("/products?sku=KEYS-");
    await press("Export");
    await inField();
    await page.keyboard.press("Tab"); // CSV is chosen
    await page.keyboard.press("Enter");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download" }).waitFor();
    await press("Download");
    const file = readFileSync(await (await downloading).path(), "utf8");
    assert.match(file, /KEYS-1/);
    assert.equal(file.trim().split("\r\n").length, 2);
    await go("/work?mine=exports");
    await page.getByRole("link", { name: /products/ }).first().waitFor();
  });

  test("filters are saved as a tab, counted, and forgotten", async () => {
    await go("/orders?country=DE");
    await press("Save as a tab");
    await fill("Germany");
    const tab = page.getByRole("navigation", { name: "Saved filters" }).getByRole("link", { name: /^Germany \d/ });
    await tab.waitFor();
    await go("/orders");
    await tab.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/country=DE/);
    await press("Remove this tab");
    await tab.waitFor({ state: "detached" });
  });

  test("a store is chosen, and stays from page to page", async () => {
    await go("/orders");
    await page.getByLabel("Store", { exact: true }).focus();
    await page.keyboard.type("amazon-de");
    await page.keyboard.press("Tab");
    await page.waitForURL(/store=amazon-de/);
    await settled(page);
    await page.waitForFunction(() => [...document.querySelectorAll('td[data-title="Channel"]')].every((cell) => cell.textContent === "amazon-de"));
    await page.keyboard.press("Escape"); // out of the field
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await page.waitForURL(/prices\?.*store=amazon-de/);
  });

  test("each role opens the console to what it has to do", async () => {
    const first = { Operations: "Orders on hold", "Supply chain": "Below the reorder point", "Product manager": "Products to get ready", "Customer service": "Open tickets by due time", "Market analyst": "Orders per day" };
    for (const [role, title] of Object.entries(first)) {
      const other = await newPage(at().browser, platform.url);
      await logIn(other, platform.url, role);
      await other.getByRole("heading", { level: 2 }).first().waitFor();
      assert.equal(await other.getByRole("heading", { level: 2 }).first().innerText(), title, role);
      assert.deepEqual(other.wrong, []);
      await other.context().close();
    }
  });

  test("a chart is a table, too, and each day leads to its orders", async () => {
    await go("/?tz=Asia/Shanghai");
    const picture = page.getByRole("img", { name: /^Orders per day/ });
    await page.getByRole("heading", { name: "Orders per day" }).scrollIntoViewIfNeeded();
    await picture.waitFor();
    await page.getByText("As a table").focus();
    await page.keyboard.press("Enter");
    const [day, placed] = await page.locator("figure tbody tr").last().locator("td").allInnerTexts();
    assert.ok(Number(placed) > 30, `${day}: ${placed}`);
    await page.locator("figure tbody tr").last().getByRole("link").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/orders\?.*tz=Asia.*from=/);
    await page.goto(`${platform.url}/console/?tz=Europe/Berlin`);
  });

  test("notices lead to what waits", async () => {
    await go("/stock");
    await press(/^Notices/);
    await page.getByRole("link", { name: /^Orders on hold: Oversold/ }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/orders\?.*hold=oversold/);
    await page.getByRole("link", { name: "S-1036" }).waitFor();
  });

  /** Opens what a button asks, and says yes to it as it is. */
  const confirm = async (name) => {
    await press(name);
    await page.waitForFunction(() => document.activeElement.closest("form.action-form"));
    await page.keyboard.press("Enter");
  };

  test("a webhook is made, its secret seen once, and a test delivered and looked at", async (context) => {
    const receiver = await startReceiver();
    context.after(receiver.stop);
    await go("/platform/webhooks");
    await press("New webhook");
    await fill(receiver.url, "A display");
    const secret = page.getByRole("button", { name: /whsec_/ });
    await secret.waitFor();
    const key = /whsec_[\w+/=-]+/.exec(await secret.innerText())[0];
    await press("I have stored it");
    await secret.waitFor({ state: "detached" });
    await confirm("Send a test");
    const { headers, body } = await receiver.heard;
    const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
    const mac = createHmac("sha256", Buffer.from(key.slice(6), "base64")).update(signed).digest("base64");
    assert.ok(headers["webhook-signature"].split(" ").includes(`v1,${mac}`));
    await page.getByRole("row", { name: /A test.*Delivered/ }).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").getByText("1. 204").waitFor();
    await page.keyboard.press("Escape");
    await confirm("Disable");
    await page.getByText("By hand", { exact: true }).waitFor();
    await confirm("Enable");
    await page.getByRole("button", { name: "Send a test" }).waitFor();
    await page.reload();
    await settled(page);
    assert.doesNotMatch(await page.locator("main").innerText(), /whsec_/);
    await confirm("Delete");
    await page.getByText("The webhook has been deleted.").waitFor();
  });

  test("what was changed, by whom and from what to what, is found from the thing itself", async () => {
    await go("/products/KEYS-1");
    await page.getByRole("link", { name: "History" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Audit" }).waitFor();
    await page.waitForURL(/object_id=/);
    await settled(page);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    const brand = page.getByRole("complementary").getByRole("row", { name: /^brand/ });
    await brand.waitFor();
    assert.match(await brand.innerText(), /Potters\s+Kiln/);
  });

  test("an API key is made, works, and is revoked", async () => {
    await go("/platform/keys");
    await press("New key");
    await inField();
    await page.keyboard.type("A shop");
    await page.getByLabel("Read orders").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    const shown = page.getByRole("button", { name: /tw_/ });
    await shown.waitFor();
    const key = /tw_\w+/.exec(await shown.innerText())[0];
    const asked = async (path) => (await fetch(platform.url + path, { headers: { Authorization: `Bearer ${key}` } })).status;
    assert.deepEqual([await asked("/v1/orders"), await asked("/v1/tickets")], [200, 403]);
    await confirm("Revoke");
    await page.getByText("The key has been revoked.").waitFor();
    const [first] = (await platform.get("/v1/api-keys?limit=1")).items;
    assert.deepEqual([first.name, first.state], ["A shop", "revoked"]);
  });

  test("an event leads to its order, and to what caused it", async () => {
    await go("/platform/events?type=order.confirmed");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary");
    await panel.getByText('"order_id"').waitFor();
    await panel.getByRole("link", { name: "Stock reserved" }).focus();
    await page.keyboard.press("Enter");
    await panel.getByRole("heading", { name: "Stock reserved" }).waitFor();
    await panel.locator('a[href*="/orders/"]').focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /^Order S-/ }).waitFor();
  });
}

/** Another system's address: it takes everything, and tells of the first. */
async function startReceiver() {
  let tell;
  const heard = new Promise((done) => (tell = done));
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    response.writeHead(204).end();
    tell({ headers: request.headers, body: Buffer.concat(parts).toString() });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${server.address().port}/hooks`, heard, stop: () => server.close() };
}
