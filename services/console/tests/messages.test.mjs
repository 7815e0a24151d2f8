// Every text in both languages, with the same values in it, and none that nobody shows.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const SOURCES = join(import.meta.dirname, "../src");
/** Made of a word of the API, or chosen by one: `t(`returns.do.${deed}`)`, known("timeline", what). */
const COMPOSED = /^(address|floor|holds|problem|role|products\.field|timeline|returns\.(do|about)|tickets\.(do|about)|work\.(count|kind|operation))\./;

const files = readdirSync(SOURCES, { recursive: true }).map((name) => join(SOURCES, name));
const texts = (language) =>
  Object.assign({}, ...files.filter((file) => file.endsWith(`/${language}.json`)).map((file) => JSON.parse(readFileSync(file, "utf8"))));
const code = files.filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(file, "utf8")).join("\n");
const [english, chinese] = [texts("en"), texts("zh-CN")];
const valuesOf = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

test("both languages have the same texts, with the same values", () => {
  assert.ok(Object.keys(english).length > 300);
  assert.deepEqual(Object.keys(chinese).sort(), Object.keys(english).sort());
  for (const [key, text] of Object.entries(english)) {
    assert.ok(text.trim() && chinese[key].trim(), key);
    assert.deepEqual(valuesOf(chinese[key]), valuesOf(text), key);
  }
});

test("the Chinese ones are Chinese", () => {
  const same = Object.keys(english).filter((key) => english[key] === chinese[key]);
  assert.deepEqual(same, ["orders.sku"]);
});

test("no text is left over", () => {
  const unused = Object.keys(english).filter((key) => !COMPOSED.test(key) && !code.includes(`"${key}"`));
  assert.deepEqual(unused, []);
});

test("no page shows words that are not among the texts", () => {
  const found = [...code.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[.:]?\s*</g)].map((match) => match[1]);
  assert.deepEqual(found, []);
});
