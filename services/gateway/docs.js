const area = () => location.hash.split("/")[1];
const shown = area();
addEventListener("hashchange", () => (area() ?? shown) !== shown && location.reload());

/** The document with one area's operations, and what they refer to. */
function partOf(whole, tag) {
  const paths = {};
  const components = { securitySchemes: whole.components.securitySchemes };
  const take = (node) => {
    if (node === null || typeof node !== "object") return;
    const [, , kind, name] = typeof node.$ref === "string" ? node.$ref.split("/") : [];
    if (name && !components[kind]?.[name]) take(((components[kind] ??= {})[name] = whole.components[kind][name]));
    Object.values(node).forEach(take);
  };
  for (const [path, item] of Object.entries(whole.paths)) {
    const kept = Object.entries(item).filter(([, operation]) => operation.tags?.includes(tag));
    if (kept.length > 0) paths[path] = Object.fromEntries(kept);
  }
  take(paths);
  return { ...whole, tags: whole.tags.filter(({ name }) => name === tag), paths, components };
}

function link({ name, description }) {
  const a = document.createElement("a");
  Object.assign(a, { href: `#/${name}`, textContent: name, title: description });
  return a;
}

fetch("openapi.json")
  .then((answer) => answer.json())
  .then((whole) => {
    const tag = whole.tags.find(({ name }) => name === shown)?.name ?? whole.tags[0].name;
    document.getElementById("areas").append(...whole.tags.flatMap((each) => [link(each), " \u00a0 "]));
    SwaggerUIBundle({
      spec: partOf(whole, tag),
      dom_id: "#swagger-ui",
      presets: [SwaggerUIBundle.presets.apis],
      validatorUrl: "none",
      docExpansion: "list",
      deepLinking: true,
      displayOperationId: true,
      displayRequestDuration: true,
      tryItOutEnabled: true,
    });
  });
