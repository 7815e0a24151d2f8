// Prints the README's order as TypeScript that types of both generators must take.
import { readFileSync } from "node:fs";

const readme = readFileSync("../../README.md", "utf8");
const body = /\$API\/v1\/orders -H "Idempotency-Key: [^"]+" -d '(\{.*\})'/.exec(readme)?.[1];
if (body === undefined) throw new Error("README.md has no order any more");
console.log(`import type { NewOrderIn } from "@tradewind/client";
import type { components } from "./openapi.js";

export const ours: NewOrderIn = ${body};
export const theirs: components["schemas"]["NewOrderIn"] = ${body};`);
