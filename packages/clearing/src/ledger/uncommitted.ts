import type { Asset } from "../model/state.ts";

/** What a vault holds of an asset and owes to nobody yet: the sum of all balances there. Below zero after a lost deposit. */
export function uncommittedQuanta({
  depositedQuanta,
  entitledQuanta,
  suspenseQuanta,
  lostQuanta,
}: Readonly<Asset>): bigint {
  return depositedQuanta - entitledQuanta - suspenseQuanta - lostQuanta;
}
