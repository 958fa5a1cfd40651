import type { Deployment } from "@isthmus/adapter";
import { EvmReader } from "@isthmus/chain-evm";
import { contractIdsOf } from "@isthmus/chains";
import type { ErrorCode } from "@isthmus/protocol";
import { Database } from "@isthmus/store";
import type { Logger } from "pino";
import type { RelayerConfig } from "./config/config.ts";
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
import { openDestinations } from "./submit/open-destinations.ts";
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
  const outbox = new Outbox(database);
  const metrics = new RelayerMetrics();
  const hub = hubDeployment(deployment);
  const reader = new EvmReader({ deployment: hub });
  const signatures = new SignatureCollector(
    deployment,
    config.operatorUrls.map((url) => new OperatorClient({ url })),
  );
  const { pollIntervalMs, executeGraceMs } = config;
  const keys = { evm: config.evmKey, solana: config.solanaKey };
  const chains = openDestinations({ deployment, keys, outbox, signatures, pollIntervalMs, executeGraceMs });
  const followUps = new FollowUps({
    coordinatorUrl: config.coordinatorUrl,
    houseId: config.houseId,
    vaultOf: (chain) => contractIdsOf(deployment, chain).vault,
  });
  let wakeUps: WakeUps | null = null;
  const wake = (rows: readonly DueRow[]): void => {
    wakeUps?.wake(rows).catch((error: unknown) => {
      log.debug({ reason: String(error).slice(0, 200) }, "wake-ups were lost; the sweeper asks again");
    });
  };
  const deliverer = new Deliverer({
    outbox,
    destinations: chains.destinations,
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
  const onUnplanned = (code: ErrorCode): void => metrics.passedOver(code);
  const watcher = new HubWatcher({ deployment, reader, outbox, log, onPlanned: wake, onUnplanned });
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
      await Promise.all([reader.close(), chains.close()]);
      await database.close();
    },
  };
}

function queueOptions(config: RelayerConfig) {
  const { databaseUrl, redisUrl } = config;
  return redisUrl === undefined ? { databaseUrl } : { databaseUrl, redisUrl };
}
