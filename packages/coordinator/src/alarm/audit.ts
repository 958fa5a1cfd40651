import type { FinalVaultState } from "@isthmus/adapter";
import type { Engine } from "@isthmus/clearing";
import type { ChainId } from "@isthmus/protocol";
import type { NewAlarm } from "@isthmus/store";

/**
 * Compares a vault at a final height with the books: its payments with the claims that the engine ordered, and its hash chain
 * of deposits with the engine's.
 * @param watched every event of the chain up to this height has been fed, and none beyond it. A vault read at an earlier
 *   height may lag behind the books and one read at a later height may be ahead, so each figure is compared one way
 * @returns an alarm for each difference that the books do not explain
 */
export function auditVault(engine: Engine, chain: ChainId, watched: bigint, final: FinalVaultState): NewAlarm[] {
  const books = engine.state.vaults.get(chain);
  if (books === undefined) return [];
  const { height, vault } = final;
  const alarms: NewAlarm[] = [];
  for (const { asset, paidQuanta } of vault.assets) {
    const registered = engine.state.assets.get(asset);
    const ordered = registered?.chain === chain ? registered.claimedQuanta : 0n;
    const at = `asset ${asset}: the vault has paid ${paidQuanta} at height ${height}, the books have ${ordered}`;
    if (height <= watched && paidQuanta > ordered)
      alarms.push({
        subject: `paid/${chain}/${asset}/+${paidQuanta - ordered}`,
        chain,
        code: "CLAIM_ABOVE_TOTALS",
        detail: at,
      });
    if (height >= watched && paidQuanta < ordered)
      alarms.push({
        subject: `paid/${chain}/${asset}/-${ordered - paidQuanta}`,
        chain,
        code: "SOURCE_NOT_FOUND",
        detail: at,
      });
  }
  for (const { asset, sentQuanta } of vault.assets) {
    const registered = engine.state.assets.get(asset);
    const recorded = registered?.chain === chain ? registered.sentQuanta : 0n;
    const detail = `asset ${asset}: the vault has sent ${sentQuanta} to other vaults at height ${height}, the books have ${recorded}`;
    if (height <= watched && sentQuanta > recorded)
      alarms.push({
        subject: `sent/${chain}/${asset}/+${sentQuanta - recorded}`,
        chain,
        code: "REBALANCE_UNEXPLAINED",
        detail,
      });
    if (height >= watched && sentQuanta < recorded)
      alarms.push({
        subject: `sent/${chain}/${asset}/-${recorded - sentQuanta}`,
        chain,
        code: "SOURCE_NOT_FOUND",
        detail,
      });
  }
  const { depositIndex, depositAccumulator } = vault;
  const missing = height <= watched && depositIndex > books.depositIndex;
  const vanished = height >= watched && depositIndex < books.depositIndex;
  const other = depositIndex === books.depositIndex && depositAccumulator !== books.accumulator;
  if (missing || vanished || other) {
    const detail = `the vault's deposits at height ${height} end with ${depositIndex} (${depositAccumulator}), the books' with ${books.depositIndex} (${books.accumulator})`;
    const subject = `deposits/${chain}/${depositIndex}/${depositAccumulator}/${books.depositIndex}/${books.accumulator}`;
    alarms.push({ subject, chain, code: missing ? "DEPOSIT_OUT_OF_ORDER" : "DEPOSIT_POSITION_UNKNOWN", detail });
  }
  return alarms;
}
