import type {
  ActivationState,
  ChainAdapter,
  LateStep,
  MessageState,
  OrderState,
  RootVotes,
  TransactionRequest,
} from "@isthmus/adapter";
import type { Progress as TransactionProgress } from "@isthmus/transactions";
import type { Delivery, DeliveryChange, DeliverySource, TotalsSource } from "../outbox/delivery.ts";
import type { HandlerParts } from "../submit/handler-parts.ts";
import { testMessage } from "./message.ts";

/** A destination that answers what a test lists, and records what handlers send to it. */
export interface FakeDestination {
  message: MessageState;
  /** Root slots at the newest block, and at the last final one. */
  activation: ActivationState;
  finalActivation: ActivationState;
  rootVotes: RootVotes | null;
  lateStep: LateStep;
  order: OrderState;
  /** Totals that the coordinator declares, by cycle. */
  declared: ReadonlyMap<bigint, readonly TotalsSource[]>;
  /** The progress of every transaction. */
  progress: TransactionProgress;
  votesUnderWay: boolean;
  readonly sent: TransactionRequest[];
  readonly unchecked: boolean[];
  readonly changes: DeliveryChange[];
}

const slots: ActivationState = {
  effectiveCycle: 0n,
  maturingCycle: 0n,
  maturesAtSeconds: 0n,
  nextCycle: 0n,
  chainSeconds: 1_000n,
  assetCycle: 0n,
};

/** An order that has not arrived. */
const waiting: OrderState = {
  paid: "absent",
  hasArrived: false,
  payableFromSeconds: null,
  asset: 1,
  chainSeconds: 1_000n,
  promisedCycles: [],
};

/** What the fake prover proves. */
export const fakeHubProof = {
  blockNumber: 8n,
  header: "0x01",
  accountProof: ["0x02"],
  storageProof: ["0x03"],
} as const;

/** Parts of a handler on a destination that holds nothing yet. */
export function fakeParts(): { readonly parts: HandlerParts; readonly chain: FakeDestination } {
  const chain: FakeDestination = {
    message: { executed: "absent", voted: "absent", newestSequence: 0n, votes: null },
    activation: slots,
    finalActivation: slots,
    rootVotes: null,
    lateStep: { kind: "over" },
    order: waiting,
    declared: new Map(),
    progress: { kind: "pending", txIds: [] },
    votesUnderWay: false,
    sent: [],
    unchecked: [],
    changes: [],
  };
  const adapter = {
    messageState: async () => chain.message,
    activationState: async ({ final }: { readonly final: boolean }) =>
      final ? chain.finalActivation : chain.activation,
    rootVotes: async () => chain.rootVotes,
    lateVotes: { nextStep: async () => chain.lateStep },
    orders: { held: async () => [], state: async () => chain.order },
  } as unknown as ChainAdapter;
  const transactions = {
    advance: async (delivery: Delivery, request: TransactionRequest, { unchecked = false } = {}) => {
      chain.sent.push(request);
      chain.unchecked.push(unchecked);
      return { delivery, progress: chain.progress };
    },
  };
  const outbox = {
    votesUnderWay: async () => chain.votesUnderWay,
    change: async (delivery: Delivery, change: DeliveryChange) => {
      chain.changes.push(change);
      const proof = change.proof === undefined ? delivery.proof : change.proof;
      return { ...delivery, state: change.state ?? delivery.state, proof };
    },
  };
  const signed = async () => ({ value: "0x5a", refusals: {} });
  const signatures = { guardian: signed, attestation: signed, dvn: signed };
  const prover = { prove: async () => fakeHubProof };
  const totals = { of: async (cycle: bigint) => chain.declared.get(cycle) ?? [] };
  const parts = {
    totals,
    adapter,
    transactions,
    outbox,
    signatures,
    prover,
    pollIntervalMs: 10,
    executeGraceMs: 1_000,
  };
  return { parts: { ...parts, hubConfirmations: 3 } as unknown as HandlerParts, chain };
}

/** A delivery of cycle 5, in a state. */
export function fakeDelivery(
  step: Delivery["step"],
  change: Partial<Pick<Delivery, "state" | "asset" | "proof" | "message">> & { readonly source?: DeliverySource } = {},
): Delivery {
  const base = { id: 1n, version: 0n, attempts: 0, asset: 0, source: {}, proof: null, state: "seen" as const };
  return { ...base, message: testMessage({ cycle: 5n }), step, ...change };
}
