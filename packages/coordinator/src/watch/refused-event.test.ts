import type { Command } from "@isthmus/clearing";
import { TestCcp } from "@isthmus/clearing/testing";
import { type ErrorCode, IsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { alarmOf, judgeRefusal } from "./refused-event.ts";

const ccp = TestCcp.standard();
const member = ccp.open(0);
ccp.deposit(member.id, 1, 5_000_000n);
const credited = ccp.journal.at(-1) as Command & { kind: "deposit" };

const judge = (command: Command, code: ErrorCode) => judgeRefusal(ccp.engine, command, new IsthmusError(code));
const claim: Command = {
  kind: "claim",
  chain: credited.chain,
  account: member.id,
  asset: 1,
  recipient: member.id,
  amountQuanta: 1n,
  claimedTotalQuanta: 1n,
  txId: "0xab",
  height: 1n,
};
const root: Command = { kind: "root-effective", chain: credited.chain, cycle: 9n, txId: "0xab", height: 1n };

describe("judgeRefusal", () => {
  it("recognises a credited deposit as a repeat whatever it was refused with", () => {
    expect(judge(credited, "DEPOSIT_OUT_OF_ORDER")).toBe("repeated");
  });

  it.each<ErrorCode>([
    "NOT_READY",
    "STORE_UNAVAILABLE",
    "RATE_LIMITED",
    "INTERNAL",
    "TERM_FENCED",
    "CHAIN_UNKNOWN",
    "VENUE_UNKNOWN",
  ])("waits on %s: the service or a registration is missing", (code) => {
    expect(judge(root, code)).toBe("wait");
  });

  it("never skips a deposit, nor a claim behind a gap", () => {
    expect(judge({ ...credited, index: credited.index + 2n }, "DEPOSIT_OUT_OF_ORDER")).toBe("wait");
    expect(judge({ ...credited, index: credited.index + 1n }, "INPUT_INVALID")).toBe("wait");
    expect(judge(claim, "EVENT_OUT_OF_ORDER")).toBe("wait");
  });

  it("never skips a request nor a payment at a vault, and recognises those that were taken", () => {
    const { txId, height, ...entry } = credited;
    for (const kind of ["take-back-request", "take-back", "withdrawal-request"] as const) {
      const command = { ...entry, kind, txId, height, depositIndex: 1n, requester: member.id } as Command;
      expect(judge(command, "DEPOSIT_OUT_OF_ORDER"), kind).toBe("repeated");
      const next = { ...command, index: credited.index + 1n } as Command;
      expect(judge(next, "INPUT_INVALID"), kind).toBe("wait");
      expect(judge(next, "TAKE_BACK_UNEXPLAINED"), kind).toBe("wait");
    }
  });

  it("gives up on a claim or a root that the books do not explain", () => {
    expect(judge(claim, "CLAIM_ABOVE_TOTALS")).toBe("void");
    expect(judge(root, "EVENT_OUT_OF_ORDER")).toBe("void");
  });
});

it("alarmOf names the event exactly: the same event is one alarm", () => {
  const event = { chain: 1, kind: "root-effective", txId: "0xab", logIndex: 3 } as Parameters<typeof alarmOf>[0];
  expect(alarmOf(event, new IsthmusError("EVENT_OUT_OF_ORDER", { cycle: 9n }))).toEqual({
    subject: "root-effective/1/0xab/3",
    chain: 1,
    code: "EVENT_OUT_OF_ORDER",
    detail: expect.stringMatching(/^root-effective refused: .*cycle=9/),
  });
});
