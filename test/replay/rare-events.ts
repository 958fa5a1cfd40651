import type { Command } from "@isthmus/clearing";
import { foldTakeBack, foldTakeBackRequest, foldWithdrawalRequest, type LeafScope } from "@isthmus/protocol";
import type { RandomCcp } from "./random-ccp.ts";

/** Chain whose vault sees them, and an asset there. */
const [chain, asset] = [1, 1];
const amountQuanta = 1_000_003n;

/**
 * What happens to a house once in years, one after another: a deposit that a reorganisation removes, one that its payer takes
 * back, a request for a withdrawal, a stop that a venue reports and nobody ordered, money that moves between vaults, an announced
 * loss of a location, a frozen vault that pays, and an entry that is declared void.
 */
export function rareEvents(given: RandomCcp): void {
  const { ccp } = given;
  const [member] = given.members;
  if (member === undefined) return;
  const { id: account } = member;
  const vaultState = () => {
    const vault = ccp.engine.state.vaults.get(chain);
    if (vault === undefined) throw new Error(`no vault at chain ${chain}`);
    return vault;
  };
  const scope: LeafScope = { houseId: ccp.engine.state.houseId, chain, contract: vaultState().vault };
  const place = () => ({ txId: "0x7", height: BigInt(ccp.engine.journalIndex) });
  const give = (command: Command): void => void ccp.must(command);

  const { accumulator: previousAccumulator, effectiveCycle } = vaultState();
  const previousAssetIndex = ccp.engine.state.assets.get(asset)?.lastDepositIndex ?? 0n;
  ccp.deposit(account, asset, amountQuanta);
  const gone = { account, asset, amountQuanta, previousAccumulator, previousAssetIndex, effectiveCycle };
  const { depositIndex: index, accumulator } = vaultState();
  give({ kind: "reverse-deposit", chain, index, accumulator, ...gone, height: place().height });

  ccp.deposit(account, asset, amountQuanta);
  const depositIndex = vaultState().depositIndex;
  const link = () => ({ index: vaultState().depositIndex + 1n, depositIndex, account, asset, amountQuanta });
  const requested = link();
  const afterRequest = foldTakeBackRequest(scope, vaultState().accumulator, requested);
  give({ kind: "take-back-request", chain, ...requested, accumulator: afterRequest, ...place() });
  const paid = link();
  give({ kind: "take-back", chain, ...paid, accumulator: foldTakeBack(scope, afterRequest, paid), ...place() });

  const asked = { index: vaultState().depositIndex + 1n, account, asset, amountQuanta, requester: member.evmWord };
  const afterAsked = foldWithdrawalRequest(scope, vaultState().accumulator, asked);
  give({ kind: "withdrawal-request", chain, ...asked, accumulator: afterAsked, ...place() });

  const stopped = ccp.creditStopped(account, ccp.engine.cycle);
  if (!stopped.ok) throw stopped.error;
  moveMoney(given);
  ccp.admin({ kind: "location-loss", asset, amountQuanta });
  give({ kind: "vault-frozen", chain, logIndex: 0, ...place() });
  give({ kind: "exit-paid", chain, account, asset, amountQuanta, logIndex: 1, ...place() });
  const { journalIndex, journalDigest } = ccp.engine;
  const signatures = [{ index: 0, r: journalDigest, s: journalDigest, recovery: 0 as const }];
  give({ kind: "void-entry", journalIndex, journalDigest, reason: "nobody confirms it", signatures });
}

/** Money moves from the other location, some of it is lost on the way, and a member that waits for it gives up. */
function moveMoney({ ccp }: RandomCcp): void {
  const [from, fromChain] = [2, 3];
  const member = ccp.open(99);
  for (const place of [from, asset]) {
    ccp.admin({ kind: "release", what: "asset", id: String(place) });
    ccp.deposit(member.id, place, amountQuanta);
  }
  const clockSeconds = ccp.engine.state.chains.get(fromChain)?.timestampSeconds ?? ccp.timeSeconds;
  const order = { asset: from, to: asset, amountQuanta, route: 1, expirySeconds: clockSeconds + 1_000n };
  ccp.admin({ kind: "rebalance", ...order });
  const number = ccp.engine.state.rebalanceCount;
  const paid = { chain: fromChain, number, asset: from, amountQuanta, txId: "0x8", logIndex: 0 };
  ccp.must({ kind: "rebalance-paid", ...paid, height: BigInt(ccp.engine.journalIndex) });
  ccp.give(member, { kind: "withdraw", asset: from, amountQuanta: amountQuanta + 1n, ifShort: "wait" });
  ccp.give(member, { kind: "cancel-withdrawal", asset: from });
  ccp.admin({ kind: "rebalance-loss", number, amountQuanta: 1n });
}
