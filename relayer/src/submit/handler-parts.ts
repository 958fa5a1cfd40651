import type { ChainAdapter } from "@isthmus/adapter";
import type { HubProver } from "@isthmus/chain-evm";
import type { DeclaredTotals } from "../deliver/declared-totals.ts";
import type { Delivery } from "../outbox/delivery.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { SignatureCollector } from "../sign/signer.ts";
import type { DeliveryProgress, DeliveryTransactions } from "./delivery-transactions.ts";
import type { Progress } from "./handler.ts";
import { TransactionReverted } from "./transaction-reverted.ts";

/** Dependencies of every handler. */
export interface HandlerParts {
  readonly adapter: ChainAdapter;
  readonly transactions: DeliveryTransactions;
  readonly outbox: Outbox;
  readonly signatures: SignatureCollector;
  /** Proves what the hub's adapter holds; null where the hub has no native adapter. */
  readonly prover: Pick<HubProver, "prove"> | null;
  /** What the payer of an order shows. */
  readonly totals: Pick<DeclaredTotals, "of">;
  readonly pollIntervalMs: number;
  /** How long an execution waits for votes that are under way, from when the message was seen. */
  readonly executeGraceMs: number;
  /** Confirmations that the operators assert in LayerZero: the hub's finality depth. */
  readonly hubConfirmations: number;
}

/** The delivery's progress by its transaction's. @throws TransactionReverted */
export function progressOf(
  parts: Pick<HandlerParts, "pollIntervalMs">,
  { delivery, progress }: DeliveryProgress,
): Progress {
  if (progress.kind === "reverted") throw new TransactionReverted(delivery, progress.error);
  return { kind: progress.kind === "included" ? "included" : "wait", delivery, delayMs: parts.pollIntervalMs };
}

/** `DELIVERED` if this delivery's own transaction had the effect. */
export function reasonOf(delivery: Delivery): "DELIVERED" | "ALREADY_THERE" {
  return delivery.state === "submitted" ? "DELIVERED" : "ALREADY_THERE";
}
