import { expect, it } from "vitest";
import { errorReference } from "../testing/error-reference.ts";
import { errorCodes } from "./codes.ts";

it("docs/reference/errors.md is current", async () => {
  await expect(errorReference()).toMatchFileSnapshot("../../../../docs/reference/errors.md");
});

it("the reference has an anchor for every code", () => {
  const headings = [...errorReference().matchAll(/^### (\w+)$/gm)].map(([, code]) => code);
  expect(headings).toEqual(Object.keys(errorCodes));
});
