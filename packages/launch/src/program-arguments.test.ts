import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { programArguments } from "./index.mjs";
import { useTestRepository } from "./testing/test-repository.ts";

const repository = useTestRepository();

it("runs a program through tsx without a bundle if ISTHMUS_LAUNCH is tsx", async () => {
  const end = await repository.current.run("postgres", { ISTHMUS_LAUNCH: "tsx" });
  expect(end).toEqual({ code: 0, stdout: "postgres\n", stderr: "" });
  expect(existsSync(repository.current.cache)).toBe(false);
});

it("refuses an unknown program, and another value of ISTHMUS_LAUNCH", async () => {
  const unknown = await repository.current.run("treasury");
  expect(unknown).toMatchObject({ code: 1, stdout: "" });
  expect(unknown.stderr).toContain("Unknown program treasury; known: coordinator, operator");
  const wrong = await repository.current.run("postgres", { ISTHMUS_LAUNCH: "Bundle" });
  expect(wrong.stderr).toContain('ISTHMUS_LAUNCH is "bundle" (the default) or "tsx", not "Bundle"');
  expect(wrong.code).toBe(1);
});

it("runs all programs of a process from the same bundle", () => {
  const [memory, flag, file = ""] = programArguments("coordinator");
  expect([memory, flag]).toEqual(["--max-semi-space-size=64", "--enable-source-maps"]);
  expect(existsSync(file)).toBe(true);
  expect(programArguments("relayer")[1]).toBe(file.replace("coordinator", "relayer"));
});
