import { foldTakeBackRequest } from "@isthmus/protocol";
import { checkedByAttesters } from "../authority/authority.ts";
import { u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { consumeEntry, vaultOfEntry } from "./shared/chain-entry.ts";
import { entryFields } from "./shared/entry-fields.ts";
import { holdDeposit } from "./shared/held-deposits.ts";

/** Consumes a request for a deposit back and sets the deposit aside until an effective root reaches it (PROTOCOL P10). */
export const takeBackRequest = defineCommand({
  kind: "take-back-request",
  source: "chain",
  summary:
    "Consumes a request for a deposit back and sets the deposit aside until an effective root reaches it (PROTOCOL P10).",
  schema: {
    ...entryFields,
    /** Entry of the deposit. */
    depositIndex: u64,
  },
  authority: checkedByAttesters,
  handle: (context, command) => {
    const { depositIndex, account, asset, amountQuanta } = command;
    const vault = vaultOfEntry(context, command, (scope, previous) => foldTakeBackRequest(scope, previous, command));
    consumeEntry(vault, command);
    // A vault never pays back what an effective root has reached: nothing to set aside.
    if (depositIndex <= vault.effectiveIndex || vault.heldDeposits.has(depositIndex)) return;
    holdDeposit(context, { vault, depositIndex, account, asset, amountQuanta });
  },
  example: {
    account: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    accumulator: "0x5b87880d9990d232b438b0199da30562a0168f2ec6df34f73ec8536199f1787b",
    amountQuanta: "100000000000",
    asset: 1,
    chain: 1,
    depositIndex: "1",
    height: "2",
    index: "2",
    kind: "take-back-request",
    txId: "tx2",
  },
});
