import { scriptFiles } from "../code/sources.ts";
import type { Offence } from "./offence.ts";

/** Where a product may be asked for its type: its own folder. */
const allowed = /^packages\/clearing\/src\/products\//;

/** A comparison of something called `type` with a product's. */
const comparison = /\btype [=!]== "(inverse-)?(perpetual|future|option|spot)"/;

/** Comparisons of an instrument's type outside the products: a product is one file, so nothing else may differ by it. */
export function productSwitches(files = scriptFiles()): readonly Offence[] {
  return files
    .filter(({ path, kind }) => (kind === "product" || kind === "support") && !allowed.test(path))
    .flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, index) =>
        comparison.test(line)
          ? [
              {
                file: path,
                line: index + 1,
                key: `${path.split("/").at(-1) ?? path} product`,
                text: "compares an instrument's type; ask productOf(terms)",
              },
            ]
          : [],
      ),
    );
}
