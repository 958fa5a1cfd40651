import { expect, it } from "vitest";
import { filesOf } from "../../tools/code/sources.ts";
import { tableRows, textOf } from "./markdown.ts";

it("lists every metric of the services, and no other", () => {
  const named = filesOf([".ts"])
    .filter(({ kind }) => kind === "product")
    .flatMap(({ text }) => [...text.matchAll(/name: "(isthmus_\w+)"/g)].map(([, name]) => name));
  const listed = tableRows(textOf("docs/reference/metrics.md")).map(([name = ""]) => name.replaceAll("`", ""));
  expect(listed.sort()).toEqual(named.sort());
});
