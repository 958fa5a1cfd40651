import { expect, it } from "vitest";
import { readyLine } from "./ready-line.ts";

it("is one JSON line that begins with the readiness, which supervisors match", () => {
  expect(readyLine("operator", "http://127.0.0.1:7")).toBe(
    '{"ready":true,"part":"operator","url":"http://127.0.0.1:7"}\n',
  );
});
