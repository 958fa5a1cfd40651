import type { Hex } from "@isthmus/protocol";
import { Engine } from "../engine/engine.ts";
import { newAccount } from "../model/new-account.ts";
import type { Account, Asset, Instrument } from "../model/state.ts";
import { TestCcp } from "./test-ccp.ts";

/** Instrument and asset of a large clearing house. */
export const largeCcpTerms = { instrument: 1, asset: 2, markTicks: 4_000_000n } as const;

/**
 * A clearing house with many accounts, without a command per account: each holds dollars at one vault, and the first
 * `holders` of them one lot of a perpetual each, half long, half short, at its mark. Account ids are spread like hashes.
 * @param holders an even number, by default all
 */
export function largeCcp(accounts: number, holders = accounts): TestCcp {
  const made = TestCcp.standard();
  made.prices({ [largeCcpTerms.instrument]: largeCcpTerms.markTicks });
  const { state } = made.engine;
  const asset = state.assets.get(largeCcpTerms.asset) as Asset;
  const instrument = state.instruments.get(largeCcpTerms.instrument) as Instrument;
  const costQuanta = largeCcpTerms.markTicks * instrument.terms.quantaPerTickLot;
  for (let index = 0; index < accounts; index++) {
    const account = member(state.accountIds.length, spreadId(index));
    const amountQuanta = 1_000_000_000n + BigInt(index);
    account.recipients.set(asset.chain, { address: account.id, next: null });
    account.balances.set(asset.asset, amountQuanta);
    asset.depositedQuanta += amountQuanta;
    if (index < holders) {
      const lots = index % 2 === 0 ? 1n : -1n;
      const { fundingIndex } = instrument;
      account.positions.set(instrument.instrument, { lots, costQuanta: lots * costQuanta, fundingIndex });
      if (lots > 0n) instrument.openInterestLots += lots;
    }
    state.accounts.set(account.id, account);
    state.accountIds.push(account.id);
  }
  const ccp = new TestCcp({ engine: Engine.over(state) });
  ccp.timeSeconds = made.timeSeconds;
  return ccp;
}

function member(number: number, id: Hex): Account {
  return newAccount({ id, number, kind: "member", owner: { chain: 1, address: id } });
}

function spreadId(index: number): Hex {
  const spread = Math.imul(index + 1, 2_654_435_761) >>> 0;
  return `0x${spread.toString(16).padStart(8, "0")}${"5a".repeat(24)}${index.toString(16).padStart(8, "0")}`;
}
