import { expect, it } from "vitest";
import type { TestCcp } from "../testing/test-ccp.ts";
import { code, traders, usd } from "../testing/traders.ts";

const [hub, far] = [1, 2];

function order(local: TestCcp, amountQuanta: bigint): void {
  const expirySeconds = local.timeSeconds + 1_000n;
  local.admin({ kind: "rebalance", asset: hub, to: far, amountQuanta, route: 1, expirySeconds });
}

function paid(local: TestCcp, amountQuanta: bigint, number = local.engine.state.rebalanceCount, chain = 1) {
  const place = { chain, txId: "tx", height: BigInt(local.engine.journalIndex) };
  return local.apply({ kind: "rebalance-paid", number, asset: hub, amountQuanta, ...place });
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
