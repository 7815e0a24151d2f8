import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

const contract = JSON.parse(readFileSync(new URL("../../contracts/openapi.json", import.meta.url), "utf8"));

export default defineConfig({
  base: "/console/",
  define: { EXPORT_FORMATS: JSON.stringify(contract.components.schemas.OrdersExport.properties.format.enum) },
  build: {
    target: "es2022",
    // The polyfill would be the one inline script; and behind a proxy's prefix what is preloaded is not where it is said.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    assetsInlineLimit: 0, // the policy allows no data: scripts or fonts
    reportCompressedSize: false,
  },
  // `npm run dev` beside `make up`: the pages from here, the API from there.
  server: { proxy: { "/v1": process.env["TRADEWIND_API"] ?? "http://127.0.0.1:8080" } },
});
