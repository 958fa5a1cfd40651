import type { EntitlementLeaf, Hex } from "@isthmus/protocol";

/** One transaction of a member's command. */
export interface Step {
  /** What it brings about, for people. */
  readonly purpose: string;
  /** What is sent, as whoever signs elsewhere needs it. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Runs it on the chain's newest state without sending it. @returns what it would use @throws the contract's code */
  tryOut(): Promise<Readonly<Record<string, string>>>;
  /** Sends it and waits until a block has it. @throws the contract's code; CONFIG_INVALID without a key */
  send(): Promise<Sent>;
}

/** A transaction that a block holds. */
export interface Sent {
  readonly txId: string;
  readonly height: bigint;
}

/** A leaf with its proof, as the coordinator serves it and a member keeps it. */
export interface LeafProof {
  readonly leaf: EntitlementLeaf;
  readonly proof: readonly Hex[];
}

/** A deposit as its vault recorded it. */
export interface RecordedDeposit {
  readonly index: bigint;
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
}

/** Money of one account in one asset. */
export interface Amount {
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
}
