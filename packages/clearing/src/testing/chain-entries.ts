import { foldTakeBack, foldTakeBackRequest, foldWithdrawalRequest, type Hex } from "@isthmus/protocol";
import type { CommandOf } from "../commands/registry.ts";
import type { TestCcp } from "./test-ccp.ts";

/** What the payer of a deposit paid. */
export interface PaidDeposit {
  readonly chain: number;
  readonly depositIndex: bigint;
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
}

/** A withdrawal request as it stands at a vault. */
interface Request {
  readonly chain: number;
  readonly requester: Hex;
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
}

/** The vault's next entry: a request for a deposit back. */
export function takeBackRequestCommand(ccp: TestCcp, deposit: PaidDeposit): CommandOf<"take-back-request"> {
  const { scope, previous, place } = nextEntry(ccp, deposit.chain);
  const accumulator = foldTakeBackRequest(scope, previous, { ...place, ...deposit });
  return { kind: "take-back-request", ...deposit, ...place, accumulator };
}

/** The vault's next entry: the payment of a deposit back. */
export function takeBackCommand(ccp: TestCcp, deposit: PaidDeposit): CommandOf<"take-back"> {
  const { scope, previous, place } = nextEntry(ccp, deposit.chain);
  const accumulator = foldTakeBack(scope, previous, { ...place, ...deposit });
  return { kind: "take-back", ...deposit, ...place, accumulator };
}

/** The vault's next entry: a withdrawal request. */
export function withdrawalRequestCommand(ccp: TestCcp, request: Request): CommandOf<"withdrawal-request"> {
  const { scope, previous, place } = nextEntry(ccp, request.chain);
  const accumulator = foldWithdrawalRequest(scope, previous, { ...place, ...request });
  return { kind: "withdrawal-request", ...request, ...place, accumulator };
}

function nextEntry({ engine: { state } }: TestCcp, chain: number) {
  const vault = state.vaults.get(chain);
  if (vault === undefined) throw new Error(`no vault on chain ${chain}`);
  const index = vault.depositIndex + 1n;
  const scope = { houseId: state.houseId, chain, contract: vault.vault };
  return { scope, previous: vault.accumulator, place: { index, txId: `entry${index}`, height: index } };
}
