import { IsthmusError } from "@isthmus/protocol";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type CheckRecords, expectRefusal } from "./expect-refusal.ts";

const refuse = async (): Promise<never> => {
  throw new IsthmusError("QUORUM_MISSING", { got: 2, needed: 3 });
};

/** Performs one action and returns the records of it. */
async function recordsOf(action: () => Promise<unknown>, states = ["same", "same"]) {
  const records: CheckRecords = { refusals: [], assertions: [] };
  await expectRefusal(records, {
    name: "a thing",
    expectedCode: "QUORUM_MISSING",
    component: "a component",
    state: async () => states.shift() ?? "",
    action,
  });
  return { refusal: records.refusals[0], held: records.assertions[0]?.held };
}

let written: string[];

beforeEach(() => {
  written = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

it("holds with the expected code and the same state", async () => {
  const { refusal, held } = await recordsOf(refuse);
  expect(refusal).toMatchObject({ code: "QUORUM_MISSING", component: "a component", unchanged: true });
  expect(held).toBe(true);
  expect(written.map((line) => JSON.parse(line).kind)).toEqual(["refusal", "assertion"]);
});

it("does not hold if the action is accepted", async () => {
  const { refusal, held } = await recordsOf(async () => "done");
  expect(refusal).toMatchObject({ code: "NONE", detail: "it was accepted" });
  expect(held).toBe(false);
});

it("does not hold with another code", async () => {
  const { refusal, held } = await recordsOf(async () => {
    throw new IsthmusError("VAA_MALFORMED", {});
  });
  expect(refusal?.code).toBe("VAA_MALFORMED");
  expect(held).toBe(false);
});

it("does not hold if the state changed", async () => {
  const { refusal, held } = await recordsOf(refuse, ["before", "after"]);
  expect(refusal?.unchanged).toBe(false);
  expect(held).toBe(false);
});

it("passes unexpected errors on", async () => {
  const broken = recordsOf(async () => {
    throw new TypeError("not a refusal");
  });
  await expect(broken).rejects.toThrow("not a refusal");
});
