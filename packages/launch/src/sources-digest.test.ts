import { expect, it } from "vitest";
import { useTestRepository } from "./testing/test-repository.ts";

const repository = useTestRepository();

it("ignores tests", async () => {
  await repository.current.expectOutput("postgres");
  repository.current.write("packages/store/src/embedded/embedded.test.ts", "a test");
  expect(await repository.current.expectOutput("postgres")).toBe("");
});
