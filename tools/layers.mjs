// The one-way dependency rules for callers without TypeScript; the tables are in layers/table.ts.
import { register } from "tsx/esm/api";

register();
const { heldAgainst, readBaseline } = await import("./lint/ratchet.ts");
const { layerRules } = await import("./lint/rules.ts");

/** Every import that breaks a rule, as readable lines. @public */
export function layerBreaks() {
  return layerRules.flatMap((rule) =>
    heldAgainst(rule.find(), readBaseline(rule)).fresh.map(({ file, line, text }) => `${file}:${line} ${text}`),
  );
}
