import type { Asset } from "../model/state.ts";

/** What a vault holds of an asset and owes to nobody yet, without what orders take out of it. Below zero after a lost deposit. */
export function uncommittedQuanta({
  depositedQuanta,
  entitledQuanta,
  suspenseQuanta,
  lostQuanta,
  orderedQuanta,
  sentQuanta,
}: Readonly<Asset>): bigint {
  return depositedQuanta - entitledQuanta - suspenseQuanta - lostQuanta - orderedQuanta - sentQuanta;
}

/** The sum of all balances of an asset: its vault holds less of them by what has moved out (PROTOCOL P30). */
export function balancesQuanta(asset: Readonly<Asset>): bigint {
  return uncommittedQuanta(asset) + asset.movedOutQuanta;
}
