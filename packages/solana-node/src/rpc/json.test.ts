import { expect, it } from "vitest";
import { toJson } from "./json.ts";

it("writes bigints as plain numbers, with all their digits", () => {
  expect(toJson({ lamports: 2n ** 64n - 1n, list: [-1n, 0n] })).toBe('{"lamports":18446744073709551615,"list":[-1,0]}');
});

it("leaves texts alone that look like marked bigints", () => {
  expect(toJson({ text: "u64:00000000-0000-0000-0000-000000000000:5" })).toBe(
    '{"text":"u64:00000000-0000-0000-0000-000000000000:5"}',
  );
});
