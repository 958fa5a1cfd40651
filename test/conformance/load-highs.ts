import { createRequire } from "node:module";
import type { Highs } from "highs";

/** Loads HiGHS. Its declarations describe the CommonJS build, so that build is the one that is loaded. */
export function loadHighs(): Promise<Highs> {
  const load = createRequire(import.meta.url)("highs") as () => Promise<Highs>;
  return load();
}
