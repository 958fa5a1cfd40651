import { expect, it } from "vitest";
import { anchorsOf, brokenReason, documents, linksOf } from "./markdown.ts";

it("resolves every relative link and anchor of every document", () => {
  const broken = documents()
    .flatMap(linksOf)
    .flatMap((link) => {
      const reason = brokenReason(link);
      return reason === undefined ? [] : [`${link.from}:${link.line} ${link.target}: ${reason}`];
    });
  expect(broken).toEqual([]);
});

it.each([
  ["a missing file", "docs/none.md", "no such file"],
  ["a missing heading", "README.md#none", "no such heading"],
  ["a way out of the repository", "../outside.md", "leaves the repository"],
  ["an anchor of a source file", "package.json#name", "an anchor needs a document"],
])("reports %s", (_, target, reason) => {
  expect(brokenReason({ from: "README.md", line: 1, target })).toBe(reason);
});

it("derives anchors as GitHub does: lower case, no punctuation, repeats numbered", () => {
  const text = "# The `gate`, in short\n```\n# no heading\n```\n## Twice\n## Twice\n## A [link](x.md)";
  expect([...anchorsOf(text)]).toEqual(["the-gate-in-short", "twice", "twice-1", "a-link"]);
});
