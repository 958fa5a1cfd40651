import { PublicKey } from "@solana/web3.js";

const most = 200_000;
let kept = false;

/**
 * Keeps the addresses that the SDK derives, and the text of each key: a search takes a millisecond, long runs ask for the same
 * ones over and over, and every world has the same accounts.
 */
export function keepDerivedAddresses(): void {
  if (kept) return;
  kept = true;
  keepTexts();
  const search = PublicKey.findProgramAddressSync.bind(PublicKey);
  const known = new Map<string, [PublicKey, number]>();
  PublicKey.findProgramAddressSync = (seeds, programId) => {
    const key = `${seeds.map((seed) => Buffer.from(seed).toString("latin1")).join("|")}|${programId.toBase58()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = search(seeds, programId);
    known.set(key, made);
    return made;
  };
}

/** A key never changes, and its text is asked for in every transaction that names it. */
function keepTexts(): void {
  const texts = new WeakMap<PublicKey, string>();
  const encode = PublicKey.prototype.toBase58;
  PublicKey.prototype.toBase58 = function textOf(this: PublicKey): string {
    const text = texts.get(this) ?? encode.call(this);
    texts.set(this, text);
    return text;
  };
}
