import type { PublicKey, VersionedTransaction } from "@solana/web3.js";
import { type FailedTransactionMetadata, FeatureSet, LiteSVM } from "litesvm";

/** An address as LiteSVM takes it. */
type Address = Parameters<LiteSVM["getAccount"]>[0];
/** A transaction as LiteSVM takes it. */
export type SvmTransaction = Parameters<LiteSVM["sendTransaction"]>[0];

/** An account's content. */
interface AccountContent {
  /** In base58. */
  readonly owner: string;
  readonly lamports: bigint;
  readonly data: Uint8Array;
}

/** A machine with every feature that the runtime knows and the programs that clusters have: the rules of clusters to come. */
export function machineOfEveryFeature(): LiteSVM {
  return LiteSVM.default()
    .withFeatureSet(FeatureSet.allEnabled())
    .withBuiltins()
    .withLamports(1_000_000_000_000_000n)
    .withSysvars()
    .withPrecompiles()
    .withDefaultPrograms();
}

export const svmAddress = (key: PublicKey | string): Address =>
  (typeof key === "string" ? key : key.toBase58()) as Address;

/** Gives an account money for fees. */
export function airdrop(svm: LiteSVM, key: PublicKey, lamports: bigint): void {
  svm.airdrop(svmAddress(key), lamports as Parameters<LiteSVM["airdrop"]>[1]);
}

/** Overwrites an account, for states that no transaction reaches. */
export function storeAccount(svm: LiteSVM, key: PublicKey | string, { owner, lamports, data }: AccountContent): void {
  const place = { address: svmAddress(key), programAddress: svmAddress(owner) };
  const account = { ...place, data, executable: false, lamports, space: BigInt(data.length) };
  svm.setAccount(account as unknown as Parameters<LiteSVM["setAccount"]>[0]);
}

/** A web3.js transaction in LiteSVM's form; its signatures need not be valid. */
export function svmTransaction({ message, signatures }: VersionedTransaction): SvmTransaction {
  const required = message.staticAccountKeys.slice(0, message.header.numRequiredSignatures);
  return {
    messageBytes: message.serialize(),
    signatures: Object.fromEntries(required.map((key, index) => [key.toBase58(), signatures[index]])),
  } as unknown as SvmTransaction;
}

/** The custom error number that a program failed with; the runtime's text where it was not a program. */
export function failureOf(failed: FailedTransactionMetadata): number | string {
  const error = failed.err();
  if (typeof error !== "object" || !("err" in error)) return String(error);
  const inner = error.err();
  return typeof inner === "object" && "code" in inner && typeof inner.code === "number"
    ? inner.code
    : failed.toString();
}
