import type { Context } from "../book/context.ts";
import type { State } from "../model/state.ts";
import { type RowStamp, refuse, stampRefusal, timeOf } from "./row.ts";
import { confirm, reachOf } from "./step.ts";

/** Settlement quanta per whole token; marks every asset of the same class. */
export interface AssetPriceRow extends RowStamp {
  readonly asset: number;
  readonly unitPriceQuanta: bigint;
}

/**
 * Sets prices of asset classes row by row. A price beyond its step waits to be confirmed: meanwhile the held one stays in
 * force, and the worse of the two counts for new risk (`cautiousPrice`), so that one venue's print liquidates nobody and
 * lends nobody anything.
 */
export function takeAssetPrices(context: Pick<Context, "book" | "effects">, rows: readonly AssetPriceRow[]): void {
  const { state } = context.book;
  const { assetStepPpm, confirmSeconds, staleSeconds } = state.parameters;
  for (const row of rows) {
    const asset = state.assets.get(row.asset);
    const report = refuse(context, "asset-price", String(row.asset));
    // The settlement class is the unit of account and has no price; other assets may be marked by an instrument.
    if (asset === undefined || asset.class === state.settlementClass || asset.markInstrument !== null) {
      report("unknown");
      continue;
    }
    const held = state.classMarks.get(asset.class);
    const reason = stampRefusal(state, row, held?.markSeconds ?? 0n, staleSeconds);
    if (reason !== null || row.unitPriceQuanta <= 0n) {
      report(reason ?? "not-positive");
      continue;
    }
    const seconds = timeOf(state, row);
    const confidencePpm = row.confidencePpm ?? 0;
    const observed = { value: row.unitPriceQuanta, seconds };
    if (held === undefined) {
      const { unitPriceQuanta } = row;
      state.classMarks.set(asset.class, { unitPriceQuanta, markSeconds: seconds, confidencePpm, candidate: null });
      continue;
    }
    const { unitPriceQuanta: value, candidate, markSeconds } = held;
    const reach = reachOf(state, { base: value, seconds: markSeconds }, { stepPpm: assetStepPpm, floor: 1n });
    const after = confirm({ value, candidate }, observed, { reach, confirmSeconds });
    held.candidate = after.candidate;
    if (after.value === value && after.candidate !== null) report("unconfirmed");
    else Object.assign(held, { unitPriceQuanta: after.value, markSeconds: seconds, confidencePpm });
  }
}

/** Price of a class for new risk: of the held price and the one that waits, the lower for holdings, the higher for debts. */
export function cautiousPrice(state: State, name: string, { owes }: { readonly owes: boolean }): bigint {
  const mark = state.classMarks.get(name);
  if (mark === undefined) return 0n;
  const { unitPriceQuanta, candidate } = mark;
  if (candidate === null || candidate.value > unitPriceQuanta !== owes) return unitPriceQuanta;
  return candidate.value;
}

/** Whether another price of a class waits to be confirmed. */
export function hasCandidate(state: State, name: string): boolean {
  return (state.classMarks.get(name)?.candidate ?? null) !== null;
}
