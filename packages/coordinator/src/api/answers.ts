import { z } from "zod";

/** Forms of answers, as JSON: what `/openapi.json` describes and tests compare with. Objects may have further fields. */

export const bigintAnswer = z.string().regex(/^-?(0|[1-9][0-9]*)$/);
const countAnswer = z.int().min(0);
export const hexAnswer = z.string().regex(/^0x([0-9a-f]{2})*$/);
const bytes32Answer = z.string().regex(/^0x[0-9a-f]{64}$/);
const codeAnswer = z.string().regex(/^[A-Z][A-Z0-9_]*$/);

const amountAnswer = z.object({ asset: z.int(), amountQuanta: bigintAnswer });
const riskAnswer = z.object({ state: z.enum(["healthy", "margin-call", "liquidation", "bankrupt"]) });

/** GET /v1/accounts/{id}. */
export const accountAnswer = z.object({
  account: bytes32Answer,
  trader: hexAnswer,
  suspended: z.boolean(),
  recipients: z.array(z.object({ chain: z.int(), address: hexAnswer })),
  balances: z.array(amountAnswer),
  pendingQuanta: bigintAnswer,
  classes: z.array(
    z.object({
      class: z.string(),
      pendingQuanta: bigintAnswer,
      realisedQuanta: bigintAnswer,
      variationQuanta: bigintAnswer,
    }),
  ),
  realisedQuanta: bigintAnswer,
  realisedThisCycleQuanta: bigintAnswer,
  variationQuanta: bigintAnswer,
  unrealisedQuanta: bigintAnswer,
  positions: z.array(
    z.object({
      instrument: z.int(),
      lots: bigintAnswer,
      markTicks: bigintAnswer,
      class: z.string().optional(),
      notionalQuanta: bigintAnswer,
      unrealisedQuanta: bigintAnswer,
    }),
  ),
  contributionQuanta: bigintAnswer,
  requiredContributionQuanta: bigintAnswer,
  contributionDueCycle: bigintAnswer.nullable(),
  leavingContributions: z.array(z.object({ cycle: bigintAnswer, amountQuanta: bigintAnswer })),
  entitlements: z.array(
    z.object({
      asset: z.int(),
      chain: z.int(),
      entitledQuanta: bigintAnswer,
      claimedQuanta: bigintAnswer,
      exitQuanta: bigintAnswer,
    }),
  ),
  credits: z.array(
    z.object({
      venue: z.int(),
      limitQuanta: bigintAnswer,
      usedSeenQuanta: bigintAnswer,
      expirySeconds: bigintAnswer,
      stoppedCycle: bigintAnswer.nullable(),
    }),
  ),
  lastNonce: bigintAnswer,
  marginCall: z
    .object({
      openedSeconds: bigintAnswer,
      missingQuanta: bigintAnswer,
      amountQuanta: bigintAnswer,
      deadlineSeconds: bigintAnswer,
      effect: z.enum(["reduce-only", "liquidation"]),
    })
    .nullable(),
  debtDueSeconds: bigintAnswer.nullable(),
  health: riskAnswer,
});

/** GET /v1/accounts. */
export const accountsAnswer = z.object({ count: countAnswer, accounts: z.array(accountAnswer) });

/** GET /v1/accounts/{id}/margin. */
export const marginAnswer = z.object({
  model: z.string(),
  initialQuanta: bigintAnswer,
  maintenanceQuanta: bigintAnswer,
  parts: z.array(z.object({ kind: z.string(), initialQuanta: bigintAnswer, maintenanceQuanta: bigintAnswer })),
});

const instrumentAnswer = z.object({
  instrument: z.int(),
  symbol: z.string(),
  type: z.string(),
  underlying: z.int().nullable(),
  markTicks: bigintAnswer.nullable(),
  openInterestLots: bigintAnswer,
  openNotionalQuanta: bigintAnswer,
  fundingRateE9: bigintAnswer,
  suspended: z.boolean(),
  fromCycle: bigintAnswer,
});

/** GET /v1/instruments. */
export const instrumentsAnswer = z.object({
  instruments: z.array(instrumentAnswer.extend({ terms: z.record(z.string(), z.unknown()) })),
});

/** GET /v1/auctions. */
export const auctionsAnswer = z.object({
  auctions: z.array(
    z.object({
      account: bytes32Answer,
      startedSeconds: bigintAnswer,
      offeredPpm: bigintAnswer,
      soldPpm: bigintAnswer,
      collateral: z.array(amountAnswer),
      valueQuanta: bigintAnswer,
      discountQuanta: bigintAnswer,
      costQuanta: bigintAnswer,
      discountPaidBy: z.enum(["account", "insurance"]),
    }),
  ),
});

/** GET /v1/assets. */
export const registersAnswer = z.object({
  assets: z.array(
    z.object({ asset: z.int(), symbol: z.string(), class: z.string(), chain: z.int(), suspended: z.boolean() }),
  ),
  vaults: z.array(
    z.object({ chain: z.int(), vault: bytes32Answer, depositIndex: bigintAnswer, accumulator: hexAnswer }),
  ),
  venues: z.array(
    z.object({
      venue: z.int(),
      name: z.string(),
      chain: z.int().nullable(),
      contract: hexAnswer.nullable(),
      authority: hexAnswer.nullable(),
      suspended: z.boolean(),
      lastBatch: bigintAnswer,
      tradeCount: bigintAnswer,
    }),
  ),
  systemAccounts: z.array(
    z.object({
      account: bytes32Answer,
      name: z.string(),
      balances: z.array(amountAnswer),
      pendingQuanta: bigintAnswer,
    }),
  ),
});

/** GET /v1/trades. */
export const tradesAnswer = z.object({
  trades: z.array(z.object({ id: z.string(), venue: z.int(), result: z.enum(["novated", "repeated", "refused"]) })),
});

/** GET /v1/journal/head. */
export const headAnswer = z.object({ journalIndex: bigintAnswer, digest: bytes32Answer });

/** GET /v1/journal. */
export const journalAnswer = z.object({
  entries: z.array(headAnswer.extend({ entry: z.string() })),
  voids: z.array(z.object({ journalIndex: bigintAnswer })),
});

const effectAnswer = z.object({ kind: z.string() });

/** POST /v1/commands. */
export const acknowledgedAnswer = headAnswer.extend({ effects: z.array(effectAnswer) });

/** A cycle in lists and in the status. */
const cycleSummaryAnswer = z.object({
  cycle: bigintAnswer,
  digest: bytes32Answer,
  state: z.enum(["closed", "attested", "submitted", "final"]),
  txId: z.string().nullable(),
  closedAt: z.string(),
  attestedAt: z.string().nullable(),
  submittedAt: z.string().nullable(),
  finalAt: z.string().nullable(),
  obligations: z.record(z.string(), z.unknown()),
  accounts: countAnswer,
  accountsWithLeaves: countAnswer,
  vaults: z.array(z.object({ chain: z.int(), root: bytes32Answer })),
  venues: z.array(z.object({ chain: z.int() })),
  signers: z.array(countAnswer),
  refusals: z.array(z.unknown()),
});

/** GET /v1/cycles. */
export const cyclesAnswer = z.object({ cycles: z.array(cycleSummaryAnswer) });

/** GET /v1/cycles/{n}. */
export const cycleAnswer = cycleSummaryAnswer.extend({
  header: z.object({ cycle: bigintAnswer, journalPosition: bigintAnswer, journalDigest: bytes32Answer }),
  placement: z.array(z.object({ asset: z.int(), movedQuanta: bigintAnswer, sumQuanta: bigintAnswer })),
  statements: z.array(z.object({ account: bytes32Answer })),
  signatures: z.array(z.object({ index: countAnswer })),
});

const proofAnswer = z.array(bytes32Answer);
const vaultRootAnswer = z.object({ chain: z.int(), root: bytes32Answer, totalsRoot: bytes32Answer });

/** GET /v1/cycles/{n}/vaults/{chain}. */
export const vaultAnswer = z.object({
  cycle: bigintAnswer,
  digest: bytes32Answer,
  root: vaultRootAnswer,
  leaves: countAnswer,
  totals: z.array(z.object({ asset: z.int(), entitledQuanta: bigintAnswer, proof: proofAnswer })),
});

/** GET /v1/cycles/{n}/vaults/{chain}/leaves/{account}/{asset}. */
export const leafAnswer = z.object({
  root: bytes32Answer,
  leaf: z.object({ account: bytes32Answer, asset: z.int(), entitledQuanta: bigintAnswer }),
  proof: proofAnswer,
});

const provenAnswer = z.object({ leaf: z.record(z.string(), z.unknown()), proof: proofAnswer });

/** GET /v1/cycles/{n}/venues/{chain}. */
export const venueAnswer = z.object({
  cycle: bigintAnswer,
  venue: z.int(),
  root: z.object({ creditRoot: bytes32Answer, bandRoot: bytes32Answer }),
  creditLeaves: z.array(provenAnswer),
  bands: z.array(provenAnswer),
});

/** GET /v1/deposits/{chain}/{txId}. */
export const depositsAnswer = z.object({
  deposits: z.array(
    amountAnswer.extend({
      index: bigintAnswer,
      account: bytes32Answer,
      height: bigintAnswer,
      state: z.enum(["waiting", "final", "credited"]),
      blocksToFinality: bigintAnswer,
    }),
  ),
});

/** GET /health. */
export const healthAnswer = z.object({
  ok: z.literal(true),
  houseId: z.int(),
  role: z.enum(["leader", "standby"]),
  journalIndex: bigintAnswer,
  digest: bytes32Answer.optional(),
});

/** GET /ready. */
export const readyAnswer = z.object({ ok: z.literal(true), journalIndex: bigintAnswer });

/** GET /v1/status. */
export const statusAnswer = registersAnswer.extend({
  houseId: z.int(),
  timeMs: z.int(),
  journal: headAnswer.nullable(),
  cycle: bigintAnswer,
  timeSeconds: bigintAnswer,
  journalIndex: bigintAnswer,
  digest: bytes32Answer,
  accountCount: countAnswer,
  accounts: z.array(accountAnswer),
  instruments: z.array(instrumentAnswer),
  conservation: z.array(
    z.object({
      asset: z.int(),
      chain: z.int(),
      depositedQuanta: bigintAnswer,
      claimedQuanta: bigintAnswer,
      inVaultQuanta: bigintAnswer,
      inFlightQuanta: bigintAnswer,
      membersQuanta: bigintAnswer,
      unclaimedQuanta: bigintAnswer,
      fundsQuanta: bigintAnswer,
    }),
  ),
  fundCover: z.object({ covered: z.boolean(), lossQuanta: bigintAnswer, fundsQuanta: bigintAnswer }).nullable(),
  chains: z.array(z.object({ chain: z.int(), name: z.string() })),
  vaultStates: z.array(z.object({ chain: z.int(), name: z.string() })),
  cycles: z.array(cycleSummaryAnswer),
  alarms: z.array(z.object({ code: codeAnswer.optional() })),
  openCycleError: z.unknown(),
  drillArmed: z.boolean(),
  processes: z.array(z.object({ name: z.string(), up: z.boolean() })),
  trades: tradesAnswer.shape.trades,
  refusals: z.array(z.object({ atMs: z.int(), where: z.string(), what: z.string(), code: codeAnswer })),
});
