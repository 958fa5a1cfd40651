import {
  accountId,
  type Canonical,
  commandDigest,
  domain,
  foldJournal,
  fromHex,
  type Hex,
  type Purpose,
  toHex,
} from "@isthmus/protocol";
import { ones32, sample, text, zero32 } from "./samples.ts";

/** The domain separator of each purpose. */
export function domains(): Canonical {
  const purposes: readonly Purpose[] = [
    "leaf",
    "totals",
    "credit",
    "band",
    "cycle",
    "vaults",
    "venues",
    "order",
    "order-account",
    "receipt",
    "journal",
    "account",
    "command",
    "deposit",
    "take-back-request",
    "take-back",
    "withdrawal-request",
    "credit-stop",
  ];
  return { domains: purposes.map((purpose) => ({ purpose, domain: toHex(domain(purpose)) })) };
}

/** Account ids. */
export function accounts(): Canonical {
  const rows = [
    { houseId: 7, chain: 1, address: sample("owner 0").slice(0, 42), subAccount: 0 },
    { houseId: 7, chain: 1, address: sample("owner 0").slice(0, 42), subAccount: 1 },
    { houseId: 7, chain: 3, address: sample("owner 1"), subAccount: 0 },
    { houseId: 0, chain: 0, address: zero32, subAccount: 0 },
    { houseId: 0xffffffff, chain: 0xffff, address: ones32, subAccount: 0xffffffff },
  ];
  return {
    accounts: rows.map((row) => ({
      ...row,
      id: accountId(row.houseId, row.chain, fromHex(row.address), row.subAccount),
    })),
  };
}

/** Journal and command digests. */
export function journals(): Canonical {
  const entries = ["{}", '{"type":"chain-time","seconds":1800000000}', ""];
  let digest: Hex = zero32;
  return {
    houseId: 7,
    entries: entries.map((entry, position) => {
      const bytes = text.encode(entry);
      digest = foldJournal(7, digest, BigInt(position + 1), bytes);
      return { position: position + 1, entry: toHex(bytes), digest, commandDigest: toHex(commandDigest(7, bytes)) };
    }),
  };
}
