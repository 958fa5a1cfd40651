import { expect, it } from "vitest";
import { code, traders, usd } from "../testing/traders.ts";

it("takes what waits out of the queue, once, by a later nonce", () => {
  const { local, members } = traders([100]);
  const [alice] = members;
  const expirySeconds = local.timeSeconds + 1_000n;
  local.admin({ kind: "rebalance", asset: 1, to: 2, amountQuanta: usd(100), route: 1, expirySeconds });
  const cancel = () => code(local.give(alice, { kind: "cancel-withdrawal", asset: 1 }));
  expect(cancel()).toBe("WITHDRAWAL_UNKNOWN");
  local.give(alice, { kind: "withdraw", asset: 1, amountQuanta: usd(30), ifShort: "wait" });
  expect(local.engine.state.assets.get(1)?.queuedQuanta).toBe(usd(30));
  const { lastNonce } = local.engine.account(alice.id);
  expect(cancel()).toBe("accepted");
  expect(local.engine.account(alice.id).lastNonce).toBe(lastNonce + 1n);
  expect(local.engine.state.assets.get(1)?.queuedQuanta).toBe(0n);
  expect(cancel()).toBe("WITHDRAWAL_UNKNOWN");
});
