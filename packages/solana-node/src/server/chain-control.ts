import { IsthmusError } from "@isthmus/protocol";
import type { Bank } from "../chain/bank.ts";
import type { ChainIdentity } from "../chain/genesis.ts";
import { saveSnapshot } from "../chain/snapshot.ts";
import type { Notifier } from "../subscriptions/notifier.ts";
import type { DropReport, SolanaControl } from "./control.ts";

/** Seals the open block, opens the next one and notifies the subscribers. */
export function advance(bank: Bank, notifier: Notifier): void {
  bank.advance();
  notifier.opened();
}

/** Creates the control of a chain. */
export function createControl(bank: Bank, identity: ChainIdentity, notifier: Notifier): SolanaControl {
  return {
    dropSlots: (what): DropReport => {
      const { ledger } = bank;
      const firstHeight = "count" in what ? ledger.tip.height - what.count + 1 : null;
      const fromSlot = "fromSlot" in what ? what.fromSlot : ledger.at(Math.max(0, firstHeight ?? 0)).slot;
      const dropped = bank.dropFrom(fromSlot);
      notifier.dropped(ledger.tip.height);
      notifier.opened();
      return {
        droppedSlots: dropped.map((block) => block.slot),
        droppedSignatures: dropped.flatMap((block) => block.transactions.map((record) => record.signature)),
        tipSlot: ledger.tip.slot,
      };
    },
    save: (file) => saveSnapshot(file, bank, identity),
    setClock: (unixTimeS) => {
      const { unixTimeS: currentS } = bank.ledger.tip;
      if (unixTimeS < currentS) throw new IsthmusError("PARAMETER_INVALID", { unixTimeS, currentS });
      bank.setClock(unixTimeS);
      advance(bank, notifier);
    },
    advanceSlots: (count) => {
      for (let opened = 0; opened < count; opened += 1) advance(bank, notifier);
    },
  };
}
