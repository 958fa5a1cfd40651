import { scriptFiles } from "../code/sources.ts";
import type { Offence } from "./offence.ts";

/**
 * Who may ask for a chain's family: the adapters, which know their own, and the composition roots, which pick one. The
 * verifier of reports is such a root of its own: it reads chains without the adapters, and compares the family that a
 * report names.
 */
const allowed =
  /^(chains\/|packages\/protocol\/src\/chain\/|packages\/cli\/src\/(report|verify-report|demo\/record)\/)/;

/** Reads of `.family` outside the adapters: a chain family is one folder, so nothing else may differ by it. */
export function familySwitches(files = scriptFiles()): readonly Offence[] {
  return files
    .filter(({ path, kind }) => (kind === "product" || kind === "support") && !allowed.test(path))
    .flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, index) =>
        /\??\.family\b/.test(line)
          ? [
              {
                file: path,
                line: index + 1,
                key: `${path.split("/").at(-1) ?? path} family`,
                text: "asks for a chain's family; ask the ChainAdapter, or the chain table for what differs",
              },
            ]
          : [],
      ),
    );
}
