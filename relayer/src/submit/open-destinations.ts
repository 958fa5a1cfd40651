import type { ChainAdapter, Deployment } from "@isthmus/adapter";
import { EvmReader, HubProver } from "@isthmus/chain-evm";
import { openChain } from "@isthmus/chains";
import type { ChainFamily, ChainId, Hex } from "@isthmus/protocol";
import { Transactions } from "@isthmus/transactions";
import type { DeclaredTotals } from "../deliver/declared-totals.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { SignatureCollector } from "../sign/signer.ts";
import { hubDeployment } from "../watch/plan.ts";
import { ChainDestination } from "./chain-destination.ts";
import { DeliveryTransactions } from "./delivery-transactions.ts";
import type { Destination } from "./handler.ts";

/** Options shared by all destinations. */
export interface DestinationOptions {
  readonly deployment: Deployment;
  /** The sender's key of every family as hex; never logged. */
  readonly keys: Readonly<Record<ChainFamily, Hex>>;
  readonly outbox: Outbox;
  readonly signatures: SignatureCollector;
  readonly totals: Pick<DeclaredTotals, "of">;
  readonly pollIntervalMs: number;
  readonly executeGraceMs: number;
}

/** Every chain of the deployment as a destination, each with a client of its own. @throws CONFIG_INVALID for a wrong key */
export function openDestinations(options: DestinationOptions): {
  readonly destinations: ReadonlyMap<ChainId, Destination>;
  close(): Promise<void>;
} {
  const { deployment, keys, outbox, signatures, totals, pollIntervalMs, executeGraceMs } = options;
  const hub = hubDeployment(deployment);
  const hubConfirmations = hub.finalityDepth;
  const hubReader = new EvmReader({ deployment: hub });
  const prover = hub.native === undefined ? null : new HubProver(hubReader.client, hub.native.adapter);
  const adapters: ChainAdapter[] = deployment.chains.map((chain) => openChain(chain, { keys }));
  const destinations = adapters.map((adapter): readonly [ChainId, Destination] => {
    const transactions = new DeliveryTransactions(new Transactions({ adapter, database: outbox.database }), outbox);
    const shared = { outbox, signatures, totals, prover, pollIntervalMs, executeGraceMs, hubConfirmations };
    const parts = { adapter, transactions, ...shared };
    return [adapter.chain.id, new ChainDestination(parts)];
  });
  return {
    destinations: new Map(destinations),
    close: async () => {
      await Promise.all([hubReader.close(), ...adapters.map((adapter) => adapter.close())]);
    },
  };
}
