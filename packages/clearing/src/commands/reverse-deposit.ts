import { foldDeposit } from "@isthmus/protocol";
import { checkedByAttesters } from "../authority/authority.ts";
import { type Context, require } from "../book/context.ts";
import { addTo } from "../ledger/post.ts";
import { bytes32, chain, id16, positiveAmount, u64 } from "../model/fields.ts";
import type { Asset } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { defineCommand } from "./define-command.ts";

/**
 * Takes back the last recorded deposit of a vault that a reorganisation deeper than finality has removed (PROTOCOL P35). Whoever
 * was credited owes it; what the owner does not have is a loss like any other.
 */
export const reverseDeposit = defineCommand({
  kind: "reverse-deposit",
  source: "chain",
  summary:
    "Takes back the last recorded deposit of a vault that a reorganisation deeper than finality has removed; whoever was credited owes it (PROTOCOL P35).",
  schema: {
    chain,
    /** The last one recorded; of several that have vanished the last comes first. */
    index: u64,
    /** The vault's accumulator after it, as recorded, and before it. */
    accumulator: bytes32,
    previousAccumulator: bytes32,
    account: bytes32,
    asset: id16,
    amountQuanta: positiveAmount,
    /** Index of the asset's last deposit before it, 0 if there is none. */
    previousAssetIndex: u64,
    /** Cycle of the root that the vault holds now; at most the recorded one. */
    effectiveCycle: u64,
    /** A final height of the chain as it is now. */
    height: u64,
  },
  authority: checkedByAttesters,
  handle: (context, command) => {
    const { state } = context.book;
    const vault = state.vaults.get(command.chain);
    require(vault !== undefined, "CHAIN_UNKNOWN", { chain: command.chain });
    const { index, account, asset: number, amountQuanta, previousAccumulator, effectiveCycle } = command;
    require(index > 0n && index === vault.depositIndex, "DEPOSIT_OUT_OF_ORDER", {
      chain: command.chain,
      index,
      lastIndex: vault.depositIndex,
    });
    // The state keeps no deposits: the accumulator alone shows that these were the fields of the last one.
    const scope = { houseId: state.houseId, chain: command.chain, contract: vault.vault };
    const folded = foldDeposit(scope, previousAccumulator, { index, account, asset: number, amountQuanta });
    require(command.accumulator === vault.accumulator, "INPUT_INVALID", {
      field: "accumulator",
      expected: vault.accumulator,
    });
    require(folded === vault.accumulator, "INPUT_INVALID", { field: "previousAccumulator", folded });
    require(command.previousAssetIndex < index, "INPUT_INVALID", { field: "previousAssetIndex" });
    require(effectiveCycle <= vault.effectiveCycle, "INPUT_INVALID", { field: "effectiveCycle" });

    vault.depositIndex = index - 1n;
    vault.accumulator = previousAccumulator;
    // How far an earlier root reaches is not known any more: as good as nowhere, until the next one is effective.
    if (effectiveCycle < vault.effectiveCycle) vault.effectiveIndex = 0n;
    vault.effectiveCycle = effectiveCycle;
    const registered = state.assets.get(number);
    const asset = registered?.chain === command.chain ? registered : undefined;
    if (asset === undefined) {
      vault.heldDeposits.delete(index);
      forgetUnknown(context, command);
    } else {
      asset.depositedQuanta -= amountQuanta;
      asset.lastDepositIndex = command.previousAssetIndex;
      if (vault.heldDeposits.delete(index)) asset.suspenseQuanta -= amountQuanta;
      else charge(context, asset, command);
    }
    context.effects.push({ kind: "deposit-reversed", account, asset: number, amountQuanta });
  },
  example: {
    account: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    accumulator: "0x5b87880d9990d232b438b0199da30562a0168f2ec6df34f73ec8536199f1787b",
    amountQuanta: "100000000000",
    asset: 1,
    chain: 1,
    effectiveCycle: "0",
    height: "9",
    index: "1",
    kind: "reverse-deposit",
    previousAccumulator: "0x0000000000000000000000000000000000000000000000000000000000000000",
    previousAssetIndex: "0",
  },
});

/** A deposit that is taken back. */
interface Reversed {
  readonly chain: number;
  readonly account: `0x${string}`;
  readonly asset: number;
  readonly amountQuanta: bigint;
}

function forgetUnknown({ book: { state } }: Context, { chain: number, asset, amountQuanta }: Reversed): void {
  const key = `${number}:${asset}`;
  const unknown = state.unknownDeposits.get(key);
  if (unknown === undefined) return;
  const left = unknown.amountQuanta - amountQuanta;
  if (left > 0n) state.unknownDeposits.set(key, { ...unknown, amountQuanta: left });
  else state.unknownDeposits.delete(key);
}

/**
 * Takes the amount from where it was credited: from suspense, or from the account, whose balance may become a debt. The insurance fund
 * stands for a deposit that was assigned to an account that nobody can name any more.
 */
function charge({ book }: Context, asset: Asset, { account, amountQuanta }: Reversed): void {
  const { suspense } = book.state;
  const key = `${asset.asset}:${account}`;
  if ((suspense.get(key) ?? 0n) >= amountQuanta) {
    addTo(suspense, key, -amountQuanta);
    asset.suspenseQuanta -= amountQuanta;
    return;
  }
  const charged = book.state.accounts.has(account) ? account : systemAccounts.insurance;
  let namedQuanta = 0n;
  for (const [name, quanta] of suspense) if (name.startsWith(`${asset.asset}:`)) namedQuanta += quanta;
  if (charged !== account && asset.suspenseQuanta - namedQuanta >= amountQuanta) {
    asset.suspenseQuanta -= amountQuanta;
    return;
  }
  addTo(book.write(charged).balances, asset.asset, -amountQuanta);
}
