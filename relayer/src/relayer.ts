import type { Deployment, EvmDeployment, SolanaDeployment } from "@isthmus/adapter";
import { addressAs32, EvmReader } from "@isthmus/chain-evm";
import { openConnection } from "@isthmus/chain-solana";
import { vaultId } from "@isthmus/contracts-solana";
import { type ErrorCode, type Hex, IsthmusError } from "@isthmus/protocol";
import { Database, migrateNonces } from "@isthmus/store";
import { PublicKey } from "@solana/web3.js";
import type { Logger } from "pino";
import type { RelayerConfig } from "./config/config.ts";
import { solanaKeypair } from "./config/solana-keypair.ts";
import { Deliverer } from "./deliver/deliverer.ts";
import { FollowUps } from "./deliver/follow-ups.ts";
import { createServer } from "./http/server.ts";
import { RelayerMetrics } from "./http/status.ts";
import { type Loop, startLoop } from "./loop.ts";
import { migrateRelayer } from "./outbox/migration.ts";
import { type DueRow, Outbox } from "./outbox/outbox.ts";
import { sweep } from "./queue/sweeper.ts";
import { openWakeUps, type WakeUps } from "./queue/wake-ups.ts";
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

/** A relayer that runs. */
export interface RunningRelayer {
  /** Where it listens. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a relayer: migrates its schema, then watches, delivers and serves until closed. */
export async function startRelayer(
  config: RelayerConfig,
  deployment: Deployment,
  log: Logger,
): Promise<RunningRelayer> {
  const database = new Database({
    url: config.databaseUrl,
    name: "isthmus-relayer",
    maxConnections: 24,
    onBrokenConnection: (error) => log.warn({ reason: error.message.slice(0, 200) }, "database connection"),
  });
  await migrateRelayer(database);
  await migrateNonces(database);
  const outbox = new Outbox(database);
  const metrics = new RelayerMetrics();
  const hub = hubDeployment(deployment);
  const readers = new Map(
    deployment.chains.filter(isEvm).map((chain) => [chain.chain, new EvmReader({ deployment: chain })]),
  );
  const signatures = new SignatureCollector(
    deployment,
    config.operatorUrls.map((url) => new OperatorClient({ url })),
  );
  const destinations = new Map<number, Destination>();
  for (const [chain, reader] of readers) {
    const sender = new EvmSender({ reader, outbox, privateKey: config.evmKey });
    const gate = new GateState(reader);
    const { pollIntervalMs, executeGraceMs } = config;
    const parts = { reader, gate, sender, outbox, signatures, pollIntervalMs, executeGraceMs };
    destinations.set(chain, new EvmDestination(parts, hub.finalityDepth));
  }
  for (const solana of deployment.chains.filter(isSolana)) {
    const connection = openConnection(solana);
    const sender = new SolanaSender({
      chain: solana.chain,
      connection,
      outbox,
      payer: solanaKeypair(config.solanaKey),
    });
    const ref = { programId: new PublicKey(solana.program), vault: new PublicKey(solana.vault) };
    const { pollIntervalMs } = config;
    destinations.set(
      solana.chain,
      new SolanaDestination({ connection, ref, sender, outbox, signatures, pollIntervalMs }),
    );
  }
  const followUps = new FollowUps({
    coordinatorUrl: config.coordinatorUrl,
    houseId: config.houseId,
    vaultOf: (chain) => vaultOf(deployment, chain),
  });
  let wakeUps: WakeUps | null = null;
  const wake = (rows: readonly DueRow[]): void => {
    wakeUps?.wake(rows).catch((error: unknown) => {
      log.debug({ reason: String(error).slice(0, 200) }, "wake-ups were lost; the sweeper asks again");
    });
  };
  const deliverer = new Deliverer({
    outbox,
    destinations,
    followUps,
    log,
    pollIntervalMs: config.pollIntervalMs,
    onStep: (before, step, change) => metrics.observe(before, step, change),
  });
  const work = async (id: bigint) => {
    const step = await deliverer.run(id);
    if (step === null) return;
    const { row, nextMs } = step;
    if (nextMs === 0) wake([{ id: row.id, version: row.version, priority: row.message.priority }]);
    // Votes and executions are what other rows of the message wait for.
    if (nextMs === null || step.included) wake(await outbox.wakeRelated(row));
  };
  wakeUps = await openWakeUps({ ...queueOptions(config), log }, work);
  const watched = readers.get(deployment.hubChain);
  if (watched === undefined) throw new IsthmusError("CONFIG_INVALID", { key: "deployment.hubChain" });
  const onUnplanned = (code: ErrorCode): void => metrics.passedOver(code);
  const watcher = new HubWatcher({ deployment, reader: watched, outbox, log, onPlanned: wake, onUnplanned });
  const queue = wakeUps;
  const loops: Record<string, Loop> = {
    watch: startLoop("watch", config.pollIntervalMs, log, () => watcher.step()),
    sweep: startLoop("sweep", config.pollIntervalMs, log, async () => {
      await sweep({ outbox, wake: (rows) => queue.wake(rows), work });
      return false;
    }),
  };
  const ages = () => Object.fromEntries(Object.entries(loops).map(([name, loop]) => [name, loop.ageMs()]));
  const server = createServer({ database, metrics, loops: ages, log });
  const url = await server.listen({ host: config.host, port: config.port });
  return {
    url,
    close: async () => {
      await Promise.all(Object.values(loops).map((loop) => loop.stop()));
      await server.close();
      await queue.close();
      await Promise.all([...readers.values()].map((reader) => reader.close()));
      await database.close();
    },
  };
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
