// Debian's Chromium, headless, on pages of our own alone.

import { chromium } from "playwright-core";

const FLAGS = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export async function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? [...FLAGS, "--no-sandbox"] : FLAGS,
  });
}

export const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/** A page that notes what must not happen: errors, refusals by the policy, requests to another host. */
export async function newPage(browser, url, size = "desktop", locale = "en-GB") {
  const context = await browser.newContext({ viewport: SIZES[size], locale, timezoneId: "Europe/Berlin", acceptDownloads: true });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.wrong = [];
  page.on("pageerror", (error) => page.wrong.push(String(error.stack ?? error)));
  page.on("console", (message) => {
    // A refused request is logged by the browser itself; what the page makes of it is looked at where it matters.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) page.wrong.push(message.text());
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== url && protocol.startsWith("http")) page.wrong.push(`request to ${origin}`);
  });
  return page;
}

export async function logIn(page, url, role = "Administrator") {
  await page.goto(`${url}/console?lang=en`);
  await page.getByRole("button", { name: role }).click();
  await page.locator("#areas").waitFor({ state: "attached" });
}

/** Until nothing is being read any more. */
export async function settled(page) {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() => !document.querySelector(".skeleton"));
  await page.waitForLoadState("domcontentloaded");
  await page.evaluate(() => document.fonts.ready);
}
