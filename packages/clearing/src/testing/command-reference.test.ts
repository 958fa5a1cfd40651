import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { commandReference, withTable } from "./command-reference.ts";

it("documents every command in docs/reference/commands.md", async () => {
  await expect(commandReference()).toMatchFileSnapshot("../../../../docs/reference/commands.md");
});

it("lists every command in the README", async () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  await expect(withTable(readme)).toMatchFileSnapshot("../../README.md");
});
