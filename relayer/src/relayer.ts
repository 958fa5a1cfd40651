import type { Deployment } from "@isthmus/adapter";
import { EvmReader } from "@isthmus/chain-evm";
import { contractIdsOf } from "@isthmus/chains";
import { HttpListener, type Logger, PollLoop, startParts } from "@isthmus/service";
import { Database } from "@isthmus/store";
import type { RelayerConfig } from "./config/config.ts";
import { DeclaredTotals } from "./deliver/declared-totals.ts";
import { Deliverer, type DelivererOptions } from "./deliver/deliverer.ts";
import { FollowUps } from "./deliver/follow-ups.ts";
import { createServer } from "./http/server.ts";
import { RelayerMetrics } from "./http/status.ts";
import { migrateRelayer } from "./outbox/migration.ts";
import { Outbox } from "./outbox/outbox.ts";
import { DeliveryQueue } from "./queue/delivery-queue.ts";
import { OperatorClient } from "./sign/operators.ts";
import { SignatureCollector } from "./sign/signer.ts";
import { openDestinations } from "./submit/open-destinations.ts";
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
  const reader = new EvmReader({ deployment: hubDeployment(deployment) });
  const signatures = new SignatureCollector(
    deployment,
    config.operatorUrls.map((url) => new OperatorClient({ url })),
  );
  const { pollIntervalMs, executeGraceMs } = config;
  const keys = { evm: config.evmKey, solana: config.solanaKey };
  const totals = new DeclaredTotals({ coordinatorUrl: config.coordinatorUrl, standbyUrls: config.standbyUrls });
  const chains = openDestinations({ deployment, keys, outbox, signatures, totals, pollIntervalMs, executeGraceMs });
  const followUps = new FollowUps({
    totals,
    houseId: config.houseId,
    vaultOf: (chain) => contractIdsOf(deployment, chain).vault,
  });
  const onAttempt: DelivererOptions["onAttempt"] = (before, outcome, change) =>
    metrics.observe(before, outcome, change);
  const deliverer = new Deliverer({
    outbox,
    destinations: chains.destinations,
    followUps,
    log,
    pollIntervalMs,
    onAttempt,
  });
  const queue = new DeliveryQueue({ options: { ...queueOptions(config), log }, outbox, deliverer });
  const watcher = new HubWatcher({
    deployment,
    reader,
    outbox,
    log,
    onPlanned: (deliveries) => queue.wake(deliveries),
    onUnplanned: (code) => metrics.countUnplanned(code),
  });
  const watch = new PollLoop({ name: "watch", intervalMs: pollIntervalMs, log, round: () => watcher.step() });
  const sweeping = new PollLoop({ name: "sweep", intervalMs: pollIntervalMs, log, round: () => queue.sweep() });
  const loops = () => ({ watch: watch.ageMs, sweep: sweeping.ageMs });
  const listener = new HttpListener(createServer({ database, metrics, loops, log, limits: config.http }), config);
  const running = await startParts([
    {
      name: "database",
      start: () => migrateRelayer(database),
      stop: () => database.close(),
    },
    {
      name: "chains",
      stop: async () => {
        await Promise.all([reader.close(), chains.close()]);
      },
    },
    queue,
    listener,
    sweeping,
    watch,
  ]);
  return { url: listener.url, stop: running.stop };
}

function queueOptions(config: RelayerConfig) {
  const { databaseUrl, redisUrl } = config;
  return redisUrl === undefined ? { databaseUrl } : { databaseUrl, redisUrl };
}
