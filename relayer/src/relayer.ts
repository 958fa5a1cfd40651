import type { Deployment, EvmDeployment, SolanaDeployment } from "@isthmus/adapter";
import { addressAs32, EvmReader } from "@isthmus/chain-evm";
import { openConnection } from "@isthmus/chain-solana";
import { vaultId } from "@isthmus/contracts-solana";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import { HttpListener, type Logger, PollLoop, startParts } from "@isthmus/service";
import { Database, migrateNonces } from "@isthmus/store";
import { PublicKey } from "@solana/web3.js";
import type { RelayerConfig } from "./config/config.ts";
import { solanaKeypair } from "./config/solana-keypair.ts";
import { Deliverer, type DelivererOptions } from "./deliver/deliverer.ts";
import { FollowUps } from "./deliver/follow-ups.ts";
import { createServer } from "./http/server.ts";
import { RelayerMetrics } from "./http/status.ts";
import { migrateRelayer } from "./outbox/migration.ts";
import { Outbox } from "./outbox/outbox.ts";
import { DeliveryQueue } from "./queue/delivery-queue.ts";
import { OperatorClient } from "./sign/operators.ts";
import { SignatureCollector } from "./sign/signer.ts";
import { EvmDestination } from "./submit/evm/evm-destination.ts";
import { EvmSender } from "./submit/evm/evm-sender.ts";
import { GateState } from "./submit/evm/gate-state.ts";
import type { Destination } from "./submit/outcome.ts";
import { SolanaDestination } from "./submit/solana/solana-destination.ts";
import { SolanaSender } from "./submit/solana/solana-sender.ts";
import { HubWatcher } from "./watch/hub-watcher.ts";
import { hubDeployment } from "./watch/plan.ts";

/** A running relayer. */
export interface RunningRelayer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a relayer: migrates its schema, then watches, delivers and serves until stopped. @throws CONFIG_INVALID */
export async function startRelayer(
  config: RelayerConfig,
  deployment: Deployment,
  log: Logger,
): Promise<RunningRelayer> {
  const database = new Database({
    url: config.databaseUrl,
    name: "isthmus-relayer",
    maxConnections: 24,
    onBrokenConnection: (error) => log.warn({ reason: error.message.slice(0, 200) }, "database connection lost"),
  });
  const outbox = new Outbox(database);
  const metrics = new RelayerMetrics();
  const readers = evmReaders(deployment);
  const destinations = createDestinations(config, deployment, { readers, outbox });
  const followUps = new FollowUps({
    coordinatorUrl: config.coordinatorUrl,
    houseId: config.houseId,
    vaultOf: (chain) => vaultOf(deployment, chain),
  });
  const { pollIntervalMs } = config;
  const onStep: DelivererOptions["onStep"] = (before, step, change) => metrics.observe(before, step, change);
  const deliverer = new Deliverer({ outbox, destinations, followUps, log, pollIntervalMs, onStep });
  const queue = new DeliveryQueue({ options: { ...queueOptions(config), log }, outbox, deliverer });
  const watched = readers.get(deployment.hubChain);
  if (watched === undefined) throw new IsthmusError("CONFIG_INVALID", { key: "deployment.hubChain" });
  const watcher = new HubWatcher({
    deployment,
    reader: watched,
    outbox,
    log,
    onPlanned: (rows) => queue.wake(rows),
    onUnplanned: (code) => metrics.passedOver(code),
  });
  const watch = new PollLoop({ name: "watch", intervalMs: pollIntervalMs, log, round: () => watcher.step() });
  const sweeping = new PollLoop({ name: "sweep", intervalMs: pollIntervalMs, log, round: () => queue.sweep() });
  const loops = () => ({ watch: watch.ageMs, sweep: sweeping.ageMs });
  const listener = new HttpListener(createServer({ database, metrics, loops, log }), config);
  const running = await startParts([
    {
      name: "database",
      start: async () => {
        await migrateRelayer(database);
        await migrateNonces(database);
      },
      stop: () => database.close(),
    },
    {
      name: "chain readers",
      stop: async () => {
        await Promise.all([...readers.values()].map((reader) => reader.close()));
      },
    },
    queue,
    listener,
    sweeping,
    watch,
  ]);
  return { url: listener.url, stop: running.stop };
}

type EvmReaders = ReadonlyMap<number, EvmReader>;

function evmReaders({ chains }: Deployment): EvmReaders {
  return new Map(chains.filter(isEvm).map((chain) => [chain.chain, new EvmReader({ deployment: chain })]));
}

/** A destination for every chain of the deployment. */
function createDestinations(
  config: RelayerConfig,
  deployment: Deployment,
  { readers, outbox }: { readonly readers: EvmReaders; readonly outbox: Outbox },
): ReadonlyMap<number, Destination> {
  const { pollIntervalMs, executeGraceMs } = config;
  const { finalityDepth } = hubDeployment(deployment);
  const signatures = new SignatureCollector(
    deployment,
    config.operatorUrls.map((url) => new OperatorClient({ url })),
  );
  const destinations = new Map<number, Destination>();
  for (const [chain, reader] of readers) {
    const sender = new EvmSender({ reader, outbox, privateKey: config.evmKey });
    const gate = new GateState(reader);
    const parts = { reader, gate, sender, outbox, signatures, pollIntervalMs, executeGraceMs };
    destinations.set(chain, new EvmDestination(parts, finalityDepth));
  }
  for (const solana of deployment.chains.filter(isSolana)) {
    const { chain } = solana;
    const connection = openConnection(solana);
    const sender = new SolanaSender({ chain, connection, outbox, payer: solanaKeypair(config.solanaKey) });
    const ref = { programId: new PublicKey(solana.program), vault: new PublicKey(solana.vault) };
    destinations.set(chain, new SolanaDestination({ connection, ref, sender, outbox, signatures, pollIntervalMs }));
  }
  return destinations;
}

function queueOptions(config: RelayerConfig) {
  const { databaseUrl, redisUrl } = config;
  return redisUrl === undefined ? { databaseUrl } : { databaseUrl, redisUrl };
}

function isEvm(chain: Deployment["chains"][number]): chain is EvmDeployment {
  return chain.family === "evm";
}

function isSolana(chain: Deployment["chains"][number]): chain is SolanaDeployment {
  return chain.family === "solana";
}

function vaultOf(deployment: Deployment, chain: number): Hex {
  const found = deployment.chains.find((candidate) => candidate.chain === chain);
  if (found === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain });
  return found.family === "evm" ? addressAs32(found.vault) : vaultId(new PublicKey(found.vault));
}
