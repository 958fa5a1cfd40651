import { type ErrorCode, unitsPerQuantum } from "@isthmus/protocol";

/** An asset of a vault. */
interface AssetTerms {
  readonly tokenDecimals: number;
  readonly minimumQuanta: bigint;
}

/** What a vault's construction and its admin have fixed. */
export interface Terms {
  readonly platform: Platform;
  readonly members: number;
  readonly assets: readonly AssetTerms[];
  /** Units that every member has in its wallet at first, by asset. */
  readonly walletUnits: readonly bigint[];
  readonly openedAtSeconds: number;
  readonly rootDelaySeconds: number;
  readonly exitPeriodSeconds: number;
  readonly vetoSeconds: number;
  /** How long after its request a deposit goes back at the earliest; payments are open in the first quarter of each such period. */
  readonly takeBackDelaySeconds: number;
  /** How long a withdrawal request may be ignored. */
  readonly inclusionPeriodSeconds: number;
  /** What claims and exits that a budget bounds may pay in a day and the one before, of each asset. */
  readonly budgetQuanta: bigint;
}

/** What differs between the two virtual machines; everything else is one set of rules. */
export interface Platform {
  readonly name: "evm" | "solana";
  /** Whether a payment of a deposit names a pause before a request that is missing or not due. */
  readonly pauseBeforeRequest: boolean;
  /** Which payments of deposits bound the totals of a root: every one that it has seen, or the last two of an asset (P10). */
  readonly paymentsKept: "every" | "two";
  /** Whether a vault that never had a root can be frozen, as long after its opening as after a root (PROTOCOL P18). */
  readonly freezesWithoutRoot: boolean;
  /** The refusal of deposits, claims and roots of a frozen vault, or that it is paused permanently and takes no root. */
  readonly frozenRefusal: "VAULT_FROZEN" | "PAUSED";
  /** Whether an asset's exit figures can be fixed without an exit. */
  readonly settles: boolean;
  /** Whether an exit in parts takes its whole out of the totals immediately, or each part as it is paid. */
  readonly reserves: "whole" | "part";
  /** How many deposits share a record, which a deposit that nobody made may lack; 1 where there is none to lack. */
  readonly depositsPerRecord: number;
  /** Whether a budget bounds roots that lack a vote, or everything (PROTOCOL P22). */
  readonly budgets: "lacking-votes" | "always";
  /** Whether two messages of one cycle put the lane in conflict (PROTOCOL P23). */
  readonly conflicts: boolean;
  /** Whether a root for another vault is refused before its votes are counted, or after its sequence. */
  readonly vaultBeforeVotes: boolean;
  /** Whether a batch refuses claims one by one, or all of them when one is refused. */
  readonly batch: "each" | "whole";
  /** How long an asset stays suspended, unless the admin resumes it. */
  readonly suspensionSeconds: number;
  /** How long an act of the admin waits. */
  readonly actSeconds: number;
  /** Whether a claim names a suspended asset, and one without any root, before a wrong proof. */
  readonly suspensionBeforeProof: boolean;
}

/** The EVM contracts. */
export const evmPlatform: Platform = {
  name: "evm",
  pauseBeforeRequest: false,
  paymentsKept: "every",
  freezesWithoutRoot: false,
  frozenRefusal: "PAUSED",
  settles: true,
  reserves: "part",
  depositsPerRecord: 1,
  budgets: "lacking-votes",
  conflicts: true,
  vaultBeforeVotes: false,
  batch: "each",
  suspensionSeconds: 30 * 86_400,
  actSeconds: 0,
  suspensionBeforeProof: false,
};

/** The Solana program. */
export const solanaPlatform: Platform = {
  name: "solana",
  pauseBeforeRequest: true,
  paymentsKept: "two",
  freezesWithoutRoot: true,
  frozenRefusal: "VAULT_FROZEN",
  settles: false,
  reserves: "whole",
  depositsPerRecord: 64,
  budgets: "always",
  conflicts: false,
  vaultBeforeVotes: true,
  batch: "whole",
  suspensionSeconds: 30 * 86_400,
  actSeconds: 1,
  suspensionBeforeProof: true,
};

/** How many of an asset's roots stay claimable (PROTOCOL P5). */
export const claimableRoots = 4;
/** The votes of all adapters. */
export const allVotes = 255;
/** How long the pauser's pause lasts, and as long must pass before the next one. */
export const pauseSeconds = 7 * 86_400;
/** How long totals of the last root may still arrive after the freeze. */
export const totalsGraceSeconds = 86_400;
/** A budget counts this many seconds and as many before them. */
export const budgetWindowSeconds = 86_400;
/** A cycle that no lane reaches in the time of a run. */
export const farCycle = 2 ** 50;

/** A code of the error table, or that the token itself refused. */
export type OutcomeCode = ErrorCode | "TOKEN_REFUSED";

/** The result of an action. */
export interface Outcome {
  /** Null: it took effect. */
  readonly code: OutcomeCode | null;
  /** What claims and exits paid, in order; empty for other actions. */
  readonly paidQuanta: readonly bigint[];
}

/** Thrown by the model's rules; whatever the action did until then is undone, as in a transaction. */
export class Refused extends Error {
  readonly code: OutcomeCode;

  constructor(code: OutcomeCode) {
    super(code);
    this.code = code;
  }
}

/** Token units of one quantum of an asset. */
export function unitOf(terms: Terms, asset: number): bigint {
  return unitsPerQuantum(terms.assets[asset]?.tokenDecimals ?? 0);
}

/** Whether the record is missing that would hold an entry, which nobody made. */
export function recordIsMissing({ platform }: Terms, entries: number, index: number): boolean {
  const { depositsPerRecord } = platform;
  return depositsPerRecord > 1 && index > 0 && entries <= index - 1 - ((index - 1) % depositsPerRecord);
}
