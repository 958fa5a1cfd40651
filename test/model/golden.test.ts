import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { goldenDigests } from "./golden.ts";

const program = fileURLToPath(new URL("./golden-main.ts", import.meta.url));

/**
 * Other Node versions to compare with, as paths of their executables, separated by colons. Without it the comparison is
 * with a second process of this version.
 */
const others = (process.env.ISTHMUS_NODES ?? process.execPath).split(":");

describe("one journal", () => {
  const here = goldenDigests();

  it("gives the same digests twice in one process", () => {
    expect(goldenDigests()).toEqual(here);
  });

  it.each(others)(
    "gives the same digests under %s",
    (node) => {
      if (process.env.ISTHMUS_NODES === undefined) {
        console.warn("NOTE: set ISTHMUS_NODES to executables of Node 22 and 24 to compare digests across versions");
      }
      const child = spawnSync(node, ["--import", "tsx", program], { encoding: "utf8" });
      expect(child.status, child.stderr).toBe(0);
      expect(JSON.parse(child.stdout)).toEqual(here);
    },
    120_000,
  );
});
