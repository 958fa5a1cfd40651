import { z } from "zod";

/** Version of the report's form; changes with every change of form. */
export const reportVersion = "isthmus-report/1";

const quanta = z.string().regex(/^-?\d{1,40}$/);
const bytes32 = z.string().regex(/^0x[0-9a-f]{64}$/);

/** One asset of one vault; `deposits`, `claims`, `entitlements`, `exits`, `consumed` and `tokensHeld` are read from the chain. */
const vaultAssetSchema = z.strictObject({
  asset: z.int(),
  symbol: z.string(),
  /** Cumulative deposits. */
  deposits: quanta,
  /** Cumulative payments against entitlements. */
  claims: quanta,
  /** Sum of cumulative entitlements that the effective totals declare. */
  entitlements: quanta,
  /** Sum of exit balances that the effective totals declare. */
  exits: quanta,
  /** Deposits that the effective totals call consumed. */
  consumed: quanta,
  /** The token's own balance of the vault. */
  tokensHeld: quanta,
});

const chainSchema = z.strictObject({
  chain: z.int(),
  name: z.string(),
  family: z.enum(["evm", "solana"]),
  caip2: z.string(),
  rpcUrl: z.string(),
  vault: bytes32,
  depositIndex: quanta,
  depositAccumulator: bytes32,
  effectiveCycle: quanta,
  effectiveRoot: bytes32,
  assets: z.array(vaultAssetSchema),
});

const transportSchema = z.strictObject({
  transport: z.string(),
  state: z.string(),
  txIds: z.array(z.string()),
  /** From the hub's block that dispatched the message to the block of its last transaction; null without one. */
  seconds: z.int().nullable(),
  /** Gas (EVM) or compute units (Solana) of its transactions; null when another relayer was first. */
  cost: quanta.nullable(),
});

const messageSchema = z.strictObject({
  messageId: bytes32,
  destination: z.int(),
  kind: z.string(),
  dispatchTxId: z.string(),
  transports: z.array(transportSchema),
});

const cycleSchema = z.strictObject({
  cycle: z.int(),
  digest: bytes32,
  submitTxId: z.string(),
  submitGas: quanta,
  /** Sum that payers owe before and after netting. */
  grossObligations: quanta,
  netObligations: quanta,
  accounts: z.int(),
  accountsWithObligations: z.int(),
  accountsWithLeaves: z.int(),
  /** Sums over all accounts at the close. */
  initialMargin: quanta,
  maintenanceMargin: quanta,
  roots: z.array(
    z.strictObject({ chain: z.int(), vault: bytes32, root: bytes32, totalsRoot: bytes32, depositIndex: quanta }),
  ),
  messages: z.array(messageSchema),
  seconds: z.number(),
});

const refusalSchema = z.strictObject({
  name: z.string(),
  /** Error code of the component that refused. */
  code: z.string(),
  expectedCode: z.string(),
  /** The component that refused: a contract on a chain, or the coordinator over HTTP. */
  component: z.string(),
  /** Whether the state before and after is the same. */
  unchanged: z.boolean(),
  detail: z.string(),
});

const ledgerSchema = z.strictObject({
  asset: z.int(),
  symbol: z.string(),
  inVaults: quanta,
  inFlight: quanta,
  unconsumedDeposits: quanta,
  memberBalances: quanta,
  unclaimedEntitlements: quanta,
  funds: quanta,
  /** inVaults + inFlight - unconsumed - members - unclaimed - funds: zero. */
  conservation: quanta,
});

/** The report of a run. */
export const reportSchema = z.strictObject({
  schema: z.literal(reportVersion),
  startedAt: z.iso.datetime(),
  seed: z.int().nullable(),
  priceSource: z.string(),
  house: z.int(),
  stateDirectory: z.string(),
  /** Files from which the nodes can be started again to read every figure back; null while the network runs. */
  savedState: z.record(z.string(), z.string()).nullable(),
  deployment: z.record(z.string(), z.unknown()),
  chains: z.array(chainSchema),
  cycles: z.array(cycleSchema),
  trades: z.array(z.strictObject({ venue: z.int(), name: z.string(), chain: z.int().nullable(), novated: z.int() })),
  refusals: z.array(refusalSchema),
  conservation: z.array(ledgerSchema),
  assertions: z.array(z.strictObject({ name: z.string(), held: z.boolean(), detail: z.string() })),
  deaths: z.array(
    z.strictObject({
      part: z.string(),
      cycle: z.int().nullable(),
      drill: z.boolean(),
      signal: z.string().nullable(),
      backAfterMs: z.int().nullable(),
    }),
  ),
  durations: z.strictObject({
    networksSeconds: z.number(),
    deploySeconds: z.number(),
    servicesSeconds: z.number(),
    firstCycleSeconds: z.number().nullable(),
    cycleSeconds: z.array(z.number()),
    totalSeconds: z.number(),
  }),
  /** keccak256 of the canonical form of everything else. */
  digest: bytes32,
});

export type Report = z.infer<typeof reportSchema>;
export type ReportCycle = Report["cycles"][number];
export type ReportRefusal = Report["refusals"][number];
export type ReportMessage = ReportCycle["messages"][number];
