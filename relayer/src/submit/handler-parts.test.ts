import { IsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import type { Delivery } from "../outbox/delivery.ts";
import { progressOf, reasonOf } from "./handler-parts.ts";
import { TransactionReverted } from "./transaction-reverted.ts";

const delivery = { id: 7n, state: "submitted" } as Delivery;
const parts = { pollIntervalMs: 40 };
const cost = { gasUsed: 1n };

describe("progressOf", () => {
  it("waits for a pending transaction and reports an included one, final or not", () => {
    const progressFor = (progress: Parameters<typeof progressOf>[1]["progress"]) =>
      progressOf(parts, { delivery, progress });
    expect(progressFor({ kind: "pending", txIds: ["0x01"] })).toEqual({ kind: "wait", delivery, delayMs: 40 });
    for (const final of [false, true])
      expect(progressFor({ kind: "included", txId: "0x01", final, cost }).kind).toBe("included");
  });

  it("throws the reason of a revert with the newest version of the delivery", () => {
    const error = new IsthmusError("VOTES_MISSING", {});
    const failing = () => progressOf(parts, { delivery, progress: { kind: "reverted", txId: "0x01", error } });
    expect(failing).toThrow(new TransactionReverted(delivery, error));
    expect(failing).toThrow(expect.objectContaining({ delivery, reason: error }));
  });
});

describe("reasonOf", () => {
  it("is DELIVERED only after a transaction of the delivery's own", () => {
    expect(reasonOf(delivery)).toBe("DELIVERED");
    for (const state of ["seen", "final", "signed"] as const)
      expect(reasonOf({ ...delivery, state })).toBe("ALREADY_THERE");
  });
});
