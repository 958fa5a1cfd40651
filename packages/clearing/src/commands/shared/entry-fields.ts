import { bytes32, chain, id16, positiveAmount, txId, u64 } from "../../model/fields.ts";

/** Fields of every entry of a vault's hash chain, of whatever kind. */
export const entryFields = {
  chain,
  index: u64,
  /** The vault's accumulator after it. */
  accumulator: bytes32,
  account: bytes32,
  asset: id16,
  amountQuanta: positiveAmount,
  txId,
  height: u64,
};
