// Gives out a page of somebody else's on an origin of its own: tests/spa, and the client as it is built.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";

const PAGE = join(import.meta.dirname, "spa");
const CLIENT = resolve(import.meta.dirname, "../../../contracts/typescript/dist");
const TYPES = { ".html": "text/html", ".js": "text/javascript" };

export async function startSpa() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = pathname.startsWith("/client/") ? join(CLIENT, pathname.slice(8)) : join(PAGE, pathname === "/" ? "index.html" : pathname);
    try {
      const body = await readFile(file);
      response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const stop = () => (server.closeAllConnections(), server.close());
  return { url: `http://127.0.0.1:${server.address().port}`, stop };
}
