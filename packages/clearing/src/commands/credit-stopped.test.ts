import { expect, it } from "vitest";
import { TestCcp, type TestMember } from "../testing/index.ts";

const dollars = (count: number): bigint => BigInt(count) * 1_000_000n;

/** A member whose credit of 1,000 dollars at the on-chain venue was ordered to end, through cycle 1. */
function ordered() {
  const ccp = TestCcp.standard();
  const member: TestMember = ccp.open(0);
  ccp.deposit(member.id, 1, dollars(5_000));
  ccp.prices({ 1: 4_000_000n, 2: 200_000n });
  ccp.requestCredit(member, dollars(1_000), ccp.timeSeconds + 900n);
  ccp.closeCycle();
  ccp.admin({ kind: "suspend", what: "account", id: member.id });
  const stop = { kind: "credit-stopped", venue: 1, chain: 2, account: member.id, throughCycle: 1n } as const;
  const place = { tradeCount: 0n, txId: "s", logIndex: 0, height: 9_000n };
  const codeOf = (change: object) => {
    const applied = ccp.apply({ ...stop, ...place, ...change });
    return applied.ok ? applied.effects.map(({ kind }) => kind).join() : applied.error.code;
  };
  const reserved = () => ccp.engine.health(member.id).reservedCreditQuanta;
  return { ccp, codeOf, reserved };
}

it("ends credit that was ordered to end, once", () => {
  const { codeOf, reserved } = ordered();
  expect(reserved()).toBe(dollars(1_000));
  expect(codeOf({ throughCycle: 7n })).toBe("credit-ended");
  expect(reserved()).toBe(0n);
  expect(codeOf({ throughCycle: 8n })).toBe("EVENT_OUT_OF_ORDER");
  expect(codeOf({ throughCycle: 8n, logIndex: 1 })).toBe("");
});

it("is accepted in whatever order blocks are fed, each once, until the chain's time has passed them", () => {
  const { ccp, codeOf, reserved } = ordered();
  const other = { account: `0x${"99".repeat(32)}`, height: 9_002n };
  expect(codeOf(other)).toBe("");
  // Another transaction of the block: on some chains a log's index counts within its own.
  expect(codeOf({ ...other, txId: "s2" })).toBe("");
  expect(codeOf({})).toBe("credit-ended");
  expect(reserved()).toBe(0n);
  for (const again of [other, { ...other, txId: "s2" }, {}]) expect(codeOf(again)).toBe("EVENT_OUT_OF_ORDER");
  const time = { kind: "chain-time", chain: 2, height: 9_001n, timestampSeconds: ccp.timeSeconds } as const;
  ccp.must(time);
  for (const again of [other, {}]) expect(codeOf(again)).toBe("EVENT_OUT_OF_ORDER");
  expect(codeOf({ height: 9_001n, logIndex: 8 })).toBe("EVENT_OUT_OF_ORDER");
  expect(ccp.engine.state.recentEvents.get(2)?.size).toBe(2);
  ccp.must({ ...time, height: 9_002n });
  expect(ccp.engine.state.recentEvents.size).toBe(0);
});

it("changes nothing for a cycle before the ordered one, or for an account that has none", () => {
  const { codeOf, reserved } = ordered();
  expect(codeOf({ throughCycle: 0n })).toBe("");
  expect(codeOf({ account: `0x${"99".repeat(32)}`, logIndex: 1 })).toBe("");
  expect(reserved()).toBe(dollars(1_000));
});

it("comes from the venue's own chain, after every trade before it, from a block that is not complete yet", () => {
  const { ccp, codeOf, reserved } = ordered();
  ccp.chainTime(2, ccp.timeSeconds);
  const height = ccp.engine.state.chains.get(2)?.height;
  expect(codeOf({ chain: 1 })).toBe("VENUE_UNKNOWN");
  expect(codeOf({ venue: 77 })).toBe("VENUE_UNKNOWN");
  expect(codeOf({ tradeCount: 1n })).toBe("EVENT_OUT_OF_ORDER");
  expect(codeOf({ height })).toBe("EVENT_OUT_OF_ORDER");
  expect(reserved()).toBe(dollars(1_000));
});
