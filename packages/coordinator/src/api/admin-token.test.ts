import { expect, it } from "vitest";
import { requireAdmin } from "./admin-token.ts";

const token = "a-token-only-for-tests";

it.each([
  undefined,
  "",
  token,
  `bearer ${token}`,
  `Bearer ${token}x`,
  `Bearer ${token.slice(1)}`,
  "Bearer ",
  "Basic x",
])("refuses the header %j", (header) => {
  expect(() => requireAdmin(header, token)).toThrow(expect.objectContaining({ code: "UNAUTHORIZED", details: {} }));
});

it("accepts the token", () => {
  expect(() => requireAdmin(`Bearer ${token}`, token)).not.toThrow();
});
