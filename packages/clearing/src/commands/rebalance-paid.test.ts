import { describe, expect, it } from "vitest";
import type { TestCcp } from "../testing/test-ccp.ts";
import { code, traders, usd } from "../testing/traders.ts";
import { isRecorded } from "./shared/recorded.ts";

const [hub, far] = [1, 2];

function order(local: TestCcp, amountQuanta: bigint): void {
  const expirySeconds = local.timeSeconds + 1_000n;
  local.admin({ kind: "rebalance", asset: hub, to: far, amountQuanta, route: 1, expirySeconds });
}

function paid(local: TestCcp, amountQuanta: bigint, number = local.engine.state.rebalanceCount, chain = 1) {
  const place = { chain, txId: "tx", height: BigInt(local.engine.journalIndex) };
  return local.apply({ kind: "rebalance-paid", number, asset: hub, amountQuanta, logIndex: 0, ...place });
}

it("is refused unless it pays an open order, as it was given, at its vault, once", () => {
  const { local } = traders([100]);
  expect(code(paid(local, usd(80), 1n))).toBe("REBALANCE_UNEXPLAINED");
  order(local, usd(80));
  expect(code(paid(local, usd(79)))).toBe("REBALANCE_UNEXPLAINED");
  expect(code(paid(local, usd(80), 2n))).toBe("REBALANCE_UNEXPLAINED");
  expect(code(paid(local, usd(80), 1n, 3))).toBe("REBALANCE_UNEXPLAINED");
  expect(code(paid(local, usd(80)))).toBe("accepted");
  expect(code(paid(local, usd(80)))).toBe("REBALANCE_UNEXPLAINED");
});

describe("a payment that is fed again", () => {
  const place = { chain: 1, txId: "tx", logIndex: 4, height: 7n } as const;
  const payment = { kind: "rebalance-paid", number: 1n, asset: hub, amountQuanta: usd(80), ...place } as const;

  it("is known once its order is over, until the chain's clock stands for it", () => {
    const { local } = traders([100]);
    order(local, usd(80));
    const account = local.engine.state.rebalances.get(1n)?.account ?? "0x";
    expect(isRecorded(local.engine.state, payment)).toBe(false);
    local.must(payment);
    local.deposit(account, far, usd(80));
    local.closeCycle();
    local.must({ kind: "root-effective", chain: 3, cycle: local.engine.cycle, txId: "0x9", height: 1n });
    expect(local.engine.state.rebalances.size).toBe(0);
    expect(isRecorded(local.engine.state, payment)).toBe(true);
    const passed = { kind: "chain-time", chain: 1, height: 7n, timestampSeconds: local.timeSeconds } as const;
    local.must(passed);
    expect(local.engine.state.recentEvents.size).toBe(0);
    expect(isRecorded(local.engine.state, payment)).toBe(true);
  });

  it("is none if the vault has paid the same order twice", () => {
    const { local } = traders([100]);
    order(local, usd(80));
    local.must(payment);
    expect(isRecorded(local.engine.state, payment)).toBe(true);
    expect(isRecorded(local.engine.state, { ...payment, logIndex: 5 })).toBe(false);
    expect(isRecorded(local.engine.state, { ...payment, height: 8n })).toBe(false);
  });

  it("is accepted however late, while its order is open", () => {
    const { local } = traders([100]);
    order(local, usd(80));
    local.must({ kind: "chain-time", chain: 1, height: 9n, timestampSeconds: local.timeSeconds });
    expect(isRecorded(local.engine.state, payment)).toBe(false);
    expect(code(local.apply(payment))).toBe("accepted");
  });
});
