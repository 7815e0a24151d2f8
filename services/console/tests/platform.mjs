// A platform of the tests' own: one process with the sample business, on a free port, in a folder that goes away.

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");
const PYTHON = join(ROOT, ".venv/bin/python");
const PATIENCE_MS = 180_000;
/** The last of the orders that go wrong in instructive ways; when it is there, the sample business is. */
const LAST_SAMPLE = "S-1036";

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

export async function until(what, look) {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const found = await look().catch(() => undefined);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${what}: not within ${PATIENCE_MS / 1000} s`);
}

/** `environment` changes settings. */
export async function startPlatform(environment = {}) {
  const data = mkdtempSync(join(tmpdir(), "tradewind-console-"));
  const port = await freePort();
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("TRADEWIND_"));
  const child = spawn(PYTHON, ["-m", "services", "serve", "--target=all"], {
    cwd: ROOT,
    env: {
      ...Object.fromEntries(kept),
      TRADEWIND_DATA: data,
      TRADEWIND_PORT: String(port),
      TRADEWIND_LOG_LEVEL: "WARNING",
      TRADEWIND_OUTGOING_NETWORKS: "127.0.0.0/8", // the receiver of webhooks is here
      ...environment,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (part) => (said = (said + part).slice(-4_000)));
  const ended = new Promise((done) => child.once("exit", done));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await until("the platform is ready", async () => {
      if (child.exitCode !== null) throw new Error(said);
      return (await fetch(`${url}/readyz`)).ok;
    });
  } catch (error) {
    await stop();
    throw new Error(`${error}\n${said}`);
  }
  return platformAt(url, data, stop);
}

function platformAt(url, data, stop) {
  let token;
  const headers = async () => {
    token ??= (await post("/v1/auth/development-token", { role: "admin" }, {})).token;
    return { Authorization: `Bearer ${token}` };
  };
  const answer = async (response) => {
    const body = await response.json();
    if (!response.ok) throw new Error(`${response.url}: ${JSON.stringify(body)}`);
    return body;
  };
  const get = async (path) => answer(await fetch(url + path, { headers: await headers() }));
  const post = async (path, body, given) =>
    answer(
      await fetch(url + path, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...(given ?? (await headers())) },
        body: JSON.stringify(body),
      }),
    );
  const patch = async (path, version, body) =>
    answer(
      await fetch(url + path, {
        method: "PATCH",
        headers: { "Content-Type": "application/json", "If-Match": `"${version}"`, ...(await headers()) },
        body: JSON.stringify(body),
      }),
    );
  const upload = async (path, form) => answer(await fetch(url + path, { method: "POST", headers: await headers(), body: form }));
  const filled = () =>
    until("the sample business", async () => (await get(`/v1/orders?channel_order_id=${LAST_SAMPLE}`)).items.length > 0);
  /** Has the services that hear of orders park an event that they cannot read. */
  const poison = async () => {
    execFileSync(PYTHON, ["-m", "tests.console.poison", data], { cwd: ROOT });
    for (const service of ["catalog", "inventory", "support"])
      await until(`${service} parks it`, async () => (await get(`/v1/ops/${service}/parked`)).items.length > 0);
  };
  return { url, get, post, patch, upload, filled, poison, stop };
}

/** A way to the platform that can be cut, with all connections on it. */
export async function startWire(url) {
  const { hostname, port } = new URL(url);
  const open = new Set();
  const server = createServer((inner) => {
    const outer = connect(Number(port), hostname);
    for (const [socket, other] of [
      [inner, outer],
      [outer, inner],
    ]) {
      open.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => (open.delete(socket), other.destroy()));
      socket.pipe(other);
    }
  });
  const listen = (at) => new Promise((done) => server.listen(at, "127.0.0.1", done));
  await listen(0);
  const own = server.address().port;
  const cut = () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return { url: `http://127.0.0.1:${own}`, cut, mend: () => listen(own) };
}
