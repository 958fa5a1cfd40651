import { IsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { failureText } from "./failure-text.ts";

it("puts code, message and next step of an IsthmusError on one line", () => {
  const text = failureText(new IsthmusError("INPUT_INVALID", { field: "--port", reason: "in\n  use" }));
  expect(text).toMatch(/^INPUT_INVALID: .*--port.*in use.*\. .+\.$/);
  expect(text).not.toContain("\n");
});

it("shows the stack of an unexpected error", () => {
  expect(failureText(new TypeError("broken"))).toMatch(/^TypeError: broken\n.*failure-text\.test\.ts/);
  expect(failureText("thrown text")).toBe("thrown text");
});
