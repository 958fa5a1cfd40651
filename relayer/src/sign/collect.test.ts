import { type ErrorCode, IsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { CollectError, collect } from "./collect.ts";

const refuseWith = (...codes: ErrorCode[]) =>
  collect(codes.length, 3, (operator) => Promise.reject(new IsthmusError(codes[operator] ?? "INTERNAL", {})));

describe("collect", () => {
  it("resolves with a quorum although the fourth operator never answers", async () => {
    const collected = await collect(4, 3, (operator) =>
      operator === 1 ? new Promise<number>(() => undefined) : Promise.resolve(operator),
    );
    expect(collected).toEqual({ accepted: [0, 2, 3], refusals: {} });
  });

  it("accepts no more than needed, and returns the refusals met before the quorum", async () => {
    expect((await collect(4, 3, async (operator) => operator)).accepted).toEqual([0, 1, 2]);
    const { accepted, refusals } = await collect(4, 3, async (operator) => {
      if (operator === 0) throw new IsthmusError("SOURCE_NOT_FOUND", {});
      return operator;
    });
    expect({ accepted, refusals }).toEqual({ accepted: [1, 2, 3], refusals: { 0: "SOURCE_NOT_FOUND" } });
  });

  it("fails with every refusal if too few accept, also without operators", async () => {
    const failing = collect(4, 3, async (operator) => {
      if (operator > 1) throw new Error("no coded error");
      return operator;
    });
    await expect(failing).rejects.toMatchObject({
      code: "QUORUM_MISSING",
      details: { got: 2, needed: 3 },
      refusals: { 2: "INTERNAL", 3: "INTERNAL" },
    });
    await expect(collect(0, 1, async () => 0)).rejects.toBeInstanceOf(CollectError);
  });
});

describe("CollectError", () => {
  it.each<ErrorCode>(["NOT_FINAL", "SOURCE_NOT_FOUND", "SIGNATURE_INVALID", "REQUEST_TIMEOUT"])(
    "has the code %s if all refusals share it, and QUORUM_MISSING if they differ",
    async (code) => {
      await expect(refuseWith(code, code, code, code)).rejects.toMatchObject({ code });
      await expect(refuseWith(code, code, code, "NOT_READY")).rejects.toMatchObject({ code: "QUORUM_MISSING" });
    },
  );

  it.each<ErrorCode>(["MESSAGE_ALREADY_VOTED", "SEQUENCE_STALE", "ROOT_NOT_NEWER", "INPUT_INVALID"])(
    "does not take over %s, which only a chain can decide",
    async (code) => {
      const refused = refuseWith(code, code, code, code);
      await expect(refused).rejects.toMatchObject({ code: "QUORUM_MISSING", refusals: { 0: code, 3: code } });
    },
  );
});
