import { foldDeposit } from "@isthmus/protocol";
import { checkedByAttesters } from "../authority/authority.ts";
import { requireRange } from "../book/context.ts";
import { isOrderAccount } from "../ledger/order-accounts.ts";
import { vaultLags } from "../market/freshness.ts";
import { defineCommand } from "./define-command.ts";
import { consumeEntry, vaultOfEntry } from "./shared/chain-entry.ts";
import { creditDeposit } from "./shared/deposit-credit.ts";
import { entryFields } from "./shared/entry-fields.ts";
import { holdNewDeposit } from "./shared/held-deposits.ts";

/** Consumes a deposit, the next entry of a vault's hash chain, and credits it; one for an unknown account or asset waits in suspense (PROTOCOL P8). */
export const deposit = defineCommand({
  kind: "deposit",
  source: "chain",
  summary:
    "Consumes a deposit, the next entry of a vault's hash chain, and credits it; one for an unknown account or asset waits in suspense (PROTOCOL P8).",
  schema: entryFields,
  authority: checkedByAttesters,
  handle: (context, command) => {
    const { book, effects } = context;
    const { state } = book;
    const { index, account, asset: number, amountQuanta } = command;
    const vault = vaultOfEntry(context, command, (scope, previous) => foldDeposit(scope, previous, command));
    const registered = state.assets.get(number);
    const asset = registered?.chain === command.chain ? registered : undefined;
    if (asset !== undefined) requireRange("depositedQuanta", asset.depositedQuanta + amountQuanta);

    consumeEntry(vault, command);
    if (asset === undefined) {
      // A stranger's deposit must not stop the vault's hash chain.
      const key = `${command.chain}:${number}`;
      const before = state.unknownDeposits.get(key)?.amountQuanta ?? 0n;
      state.unknownDeposits.set(key, { amountQuanta: before + amountQuanta, lastIndex: index });
      effects.push({ kind: "deposit-suspended", account, asset: number, amountQuanta });
      return;
    }
    asset.depositedQuanta += amountQuanta;
    asset.lastDepositIndex = index;
    if (vaultLags(state, vault) || isOrderAccount(state, account)) {
      // Its payer may have it back before a root reaches it: it backs nothing until then (PROTOCOL P10, P30).
      holdNewDeposit(context, { vault, depositIndex: index, account, asset: number, amountQuanta }, asset);
      return;
    }
    if (state.accounts.has(account)) {
      creditDeposit(context, asset, account, amountQuanta);
      return;
    }
    const key = `${number}:${account}`;
    state.suspense.set(key, (state.suspense.get(key) ?? 0n) + amountQuanta);
    asset.suspenseQuanta += amountQuanta;
    effects.push({ kind: "deposit-suspended", account, asset: number, amountQuanta });
  },
  example: {
    account: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    accumulator: "0x5b87880d9990d232b438b0199da30562a0168f2ec6df34f73ec8536199f1787b",
    amountQuanta: "100000000000",
    asset: 1,
    chain: 1,
    height: "1",
    index: "1",
    kind: "deposit",
    txId: "tx1",
  },
});
