import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

/** In order of use; each file is a module of its own for tests and linter, and they are joined into one script here. */
const clientFiles = [
  "format.js",
  "element.js",
  "settle.js",
  "names.js",
  "sparkline.js",
  "flow.js",
  "stress.js",
  "troubles.js",
  "summary.js",
  "panels.js",
  "progress.js",
  "main.js",
];

const script = `(() => {\n"use strict";\n${clientFiles.map((name) => joined(read(`./client/${name}`))).join("\n")}})();`;
const style = ["page", "figures", "chains", "widths"].map((name) => read(`./style/${name}.css`)).join("\n");

/** The script's text without its imports and exports: all files share one scope. */
function joined(source: string): string {
  return source.replace(/^import [^;]*;\n/gm, "").replace(/^export /gm, "");
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Only this very script and style run; nothing is loaded from anywhere, nothing frames the page. */
export const pagePolicy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The status page: one self-contained document that polls /v1/status. It holds no data itself. */
export const pageHtml = read("./page.html")
  .replace("/*style*/", () => style)
  .replace("/*script*/", () => script);
