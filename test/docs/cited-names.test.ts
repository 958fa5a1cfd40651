import { errorCodes } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { repositoryFiles } from "../../tools/code/sources.ts";
import { documents, textOf } from "./markdown.ts";

const scripts: Readonly<Record<string, string>> = JSON.parse(textOf("package.json")).scripts;
const lines = documents().flatMap((path) =>
  textOf(path)
    .split("\n")
    .map((text, index) => ({ place: `${path}:${index + 1}`, path, text })),
);

it("names only scripts that the root has", () => {
  const unknown = lines
    .filter(({ path }) => !path.includes("/") || path.startsWith("docs/"))
    .flatMap(({ place, text }) =>
      [...text.matchAll(/(?<!cd [\w/]+ && )npm run ([\w:-]+)/g)].map(([, name = ""]) => ({ place, name })),
    )
    .filter(({ name }) => scripts[name] === undefined && name !== "NAME");
  expect(unknown).toEqual([]);
});

it("names only existing files in `npx vitest run`", () => {
  const missing = lines
    .flatMap(({ place, text }) =>
      [...text.matchAll(/npx vitest run ((?:[\w./-]+\/[\w./-]+ ?)+)/g)].flatMap(([, paths = ""]) =>
        paths
          .trim()
          .split(" ")
          .map((file) => ({ place, file: file.replace(/\.$/, "") })),
      ),
    )
    .filter(({ file }) => !repositoryFiles().some((path) => path.startsWith(file)));
  expect(missing).toEqual([]);
});

it("names only error codes of the table in guides, concepts and reference", () => {
  const unknown = lines
    .filter(({ path }) => /^docs\/(guides|concepts|reference|tutorial)\//.test(path))
    .flatMap(({ place, text }) => [...text.matchAll(/\b[A-Z]{3,}(?:_[A-Z]+)+\b/g)].map(([code]) => ({ place, code })))
    .filter(({ code }) => !Object.hasOwn(errorCodes, code) && !/^(ISTHMUS|REDIS|CHROMIUM)_/.test(code));
  expect(unknown).toEqual([]);
});
