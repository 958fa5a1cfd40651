import { hostname } from "node:os";
import type { Deployment } from "@isthmus/adapter";
import { readDeployment } from "@isthmus/adapter/deployment-file";
import { IsthmusError, isIsthmusError, isSignedVoid, quorumOf, type StopHub } from "@isthmus/protocol";
import { OwnPrices, type PriceSource } from "@isthmus/risk";
import { openPriceSource } from "@isthmus/risk/files";
import { HttpListener, type Logger, type Part, PollLoop, type RunningParts, startParts } from "@isthmus/service";
import { Database, Lease, migrateCoordinator } from "@isthmus/store";
import { migrateTransactions } from "@isthmus/transactions";
import { Alarms } from "./alarm/alarms.ts";
import { createMetrics, type Metrics } from "./api/metrics.ts";
import { RateLimit } from "./api/rate-limit.ts";
import { adminRoutes } from "./api/routes-admin.ts";
import { commandRoutes } from "./api/routes-commands.ts";
import { cycleRoutes } from "./api/routes-cycles.ts";
import { depositRoutes } from "./api/routes-deposits.ts";
import { stateRoutes } from "./api/routes-state.ts";
import { statusRoutes } from "./api/routes-status.ts";
import { createServer } from "./api/server.ts";
import { type CoordinatorConfig, genesisOf } from "./config/config.ts";
import { CycleArchive } from "./cycle/archive.ts";
import type { Operators } from "./cycle/attest.ts";
import { confirmedLosses } from "./cycle/confirmed-losses.ts";
import { HubSubmitter } from "./cycle/hub-submitter.ts";
import { CycleMachine } from "./cycle/machine.ts";
import { OrderMachine } from "./cycle/order-machine.ts";
import { StopMachine, type StopMachineOptions } from "./cycle/stop-machine.ts";
import { Intake } from "./intake/intake.ts";
import { VoidDesk } from "./intake/void-desk.ts";
import { requireLead, Standby } from "./lead/standby.ts";
import { checkPriceBounds } from "./prices/price-bounds.ts";
import type { SnapshotTaker } from "./snapshot/snapshot-taker.ts";
import { Peers } from "./status/peers.ts";
import { RefusalLog } from "./status/refusal-log.ts";
import { TradeTape } from "./status/trade-tape.ts";
import { checkRegistration } from "./watch/check-registration.ts";
import { createReaders } from "./watch/readers.ts";
import { Watcher } from "./watch/watcher.ts";

/** How long an operator may take to replay and sign what is no cycle. */
const stopTimeoutMs = 10_000;

/** A running coordinator. */
export interface Coordinator {
  readonly url: string;
  /** Resolves when another coordinator has taken over: this one must end, and may start again as its standby. */
  readonly fenced: Promise<IsthmusError>;
  /** Refuses new requests, finishes running ones, stores everything accepted, closes every part. */
  stop(): Promise<void>;
}

/**
 * Starts a coordinator; resolves when it leads, or follows another one that does, until that one's lease is free.
 * @param snapshots takes its snapshots; the thread that serves, if left out
 * @throws CONFIG_INVALID, JOURNAL_INVALID, STORE_UNAVAILABLE
 */
export async function startCoordinator(
  config: CoordinatorConfig,
  log: Logger,
  snapshots?: SnapshotTaker,
): Promise<Coordinator> {
  const deployment = readDeployment(config.deploymentFile, config.houseId);
  const { readers, hub } = createReaders(deployment, config.submitterKey);
  const metrics = createMetrics();
  const refusals = new RefusalLog(metrics);
  const tape = new TradeTape();
  const database = new Database({
    url: config.databaseUrl,
    name: "isthmus coordinator",
    onBrokenConnection: (error) => log.warn({ err: error }, "database connection lost"),
  });
  const alarms = new Alarms({ database, log, onChange: (open) => metrics.alarms.set(open) });
  const peers = new Peers({ operatorUrls: config.operatorUrls, relayerUrl: config.relayerUrl ?? null, log });
  const lease = new Lease(database, {
    houseId: config.houseId,
    instance: config.instance ?? `${hostname()}:${config.port}`,
    leaseMs: config.leaseMs,
  });
  const intervalMs = Math.ceil(config.leaseMs / 20);
  const standby = new Standby({ database, genesis: genesisOf(config), lease, log, intervalMs });
  const shared: Shared = { config, deployment, log, database, metrics, refusals, tape, alarms, peers, lease, standby };
  const { intake, fenced, onFenced } = createIntake(shared, snapshots);
  const watchers = readers.map((reader) => createWatcher(shared, intake, reader));
  const archive = new CycleArchive(database);
  const submitter = new HubSubmitter(hub, database);
  const signedFor = { hub: hubOf(config), operators: operatorsOf(config, deployment) };
  const { stops, orders } = betweenCycles(shared, intake, { ...signedFor, submitter });
  const machine = new CycleMachine({
    database,
    archive,
    alarms,
    log,
    operatorUrls: config.operatorUrls,
    attesters: deployment.attesters,
    submitter,
    pollIntervalMs: config.pollIntervalMs,
    onRefusal: (cycle, { operator, code }) =>
      refusals.add({ where: `operator ${operator}`, what: `cycle ${cycle}`, code }),
    onState: (cycle, state) => metrics.cycle.labels(state).set(Number(cycle)),
  });
  const voids = new VoidDesk({ log, database, intake, watchers, machine, ...signedFor });
  const routes = createRoutes(shared, { intake, readers, watchers, archive, machine, voids });
  const { adminToken, http: limits } = config;
  const rateLimit = new RateLimit(config.requestsPerSecond);
  const server = createServer({ routes, adminToken, log, metrics, rateLimit, limits });
  const listener = new HttpListener(server, config);
  const always = await startParts([
    {
      name: "database",
      start: async () => {
        await migrateTransactions(database);
        await migrateCoordinator(database);
      },
      stop: () => database.close(),
    },
  ]);
  const leading: Part[] = [leasePart(lease, { log, intervalMs: 2 * intervalMs, onFenced }), alarms, intake];
  leading.push(...watchers, stops, orders, machine, peers);
  const running = await startRole({ leading, listener, lease, standby, log, onFenced }, always);
  return { url: listener.url, fenced, stop: running.stop };
}

/** Keeps the lease while its process leads, and gives it back when it stops. */
function leasePart(
  lease: Lease,
  options: { readonly log: Logger; readonly intervalMs: number; readonly onFenced: (error: IsthmusError) => void },
): Part {
  const { log, intervalMs, onFenced } = options;
  const loop = new PollLoop({
    name: "lease",
    intervalMs,
    log,
    round: async () => {
      try {
        await lease.renew();
      } catch (error) {
        if (!isIsthmusError(error, "TERM_FENCED")) throw error;
        onFenced(error);
      }
      return false;
    },
  });
  return {
    name: "lease",
    start: () => loop.start(),
    stop: async () => {
      await loop.stop();
      await lease.release();
    },
  };
}

interface Roles {
  readonly leading: readonly Part[];
  readonly listener: HttpListener;
  readonly lease: Lease;
  readonly standby: Standby;
  readonly log: Logger;
  readonly onFenced: (error: IsthmusError) => void;
}

/** Leads if the lease is free; else serves as a standby and leads once it is. */
async function startRole({ leading, listener, lease, standby, log, onFenced }: Roles, always: RunningParts) {
  try {
    if (await lease.take()) {
      const running = await startParts([...leading, listener]);
      return inOrder(running, always);
    }
    await listener.start();
  } catch (error) {
    // The reason why the service does not start is worth more than what stopping may add.
    await always.stop().catch(() => undefined);
    throw error;
  }
  log.info({}, "another coordinator leads: following its journal");
  const taken = standby.follow().then(async (leads) => {
    if (!leads) return null;
    log.warn({}, "the lease is free: leading from now on");
    return await startParts(leading);
  });
  taken.catch((cause: unknown) => {
    log.fatal({ err: cause }, "cannot lead");
    onFenced(new IsthmusError("PROCESS_FAILED", { part: "leading" }, { cause }));
  });
  const following = {
    stop: async () => {
      await listener.stop();
      await standby.stop();
      // Its failure has ended the process already.
      await (await taken.catch(() => null))?.stop();
    },
  };
  return inOrder(following, always);
}

/** Stops the second after the first, whatever the first throws. */
function inOrder(first: RunningParts, second: RunningParts): RunningParts {
  return {
    stop: async () => {
      try {
        await first.stop();
      } finally {
        await second.stop();
      }
    },
  };
}

/** What several parts of the coordinator use. */
interface Shared {
  readonly config: CoordinatorConfig;
  readonly deployment: Deployment;
  readonly log: Logger;
  readonly database: Database;
  readonly metrics: Metrics;
  readonly refusals: RefusalLog;
  readonly tape: TradeTape;
  readonly alarms: Alarms;
  readonly peers: Peers;
  readonly lease: Lease;
  readonly standby: Standby;
}

/** What the hub sends between cycles: stops of credit, and orders. */
function betweenCycles(
  { config, log, alarms }: Shared,
  intake: Intake,
  signing: Pick<StopMachineOptions, "hub" | "operators"> & { readonly submitter: HubSubmitter },
): { readonly stops: StopMachine; readonly orders: OrderMachine } {
  const parts = { log, ...signing, pollIntervalMs: config.pollIntervalMs };
  return {
    stops: new StopMachine({ ...parts, stops: () => intake.peek((engine) => engine.creditStops()) ?? [] }),
    orders: new OrderMachine({
      ...parts,
      // While a vault does what the books do not explain, none pays another.
      orders: () => (alarms.halt === null ? intake.peek((engine) => engine.rebalanceOrders()) : undefined) ?? [],
    }),
  };
}

type Reader = ReturnType<typeof createReaders>["readers"][number];

function createIntake(shared: Shared, snapshots: SnapshotTaker | undefined) {
  const { config, deployment, log, database, metrics, refusals, tape, alarms, lease, standby } = shared;
  const priceBounds = {
    own: new OwnPrices(priceSourceOf(config)),
    priceBandBps: config.priceBandBps,
    maxFundingRateE9: BigInt(config.maxFundingRateE9),
    maxPriceGapSeconds: BigInt(config.maxPriceGapSeconds),
  };
  let onFenced: (error: IsthmusError) => void = () => undefined;
  const fenced = new Promise<IsthmusError>((resolve) => {
    onFenced = resolve;
  });
  const intake = new Intake({
    database,
    genesis: genesisOf(config),
    log,
    snapshotEveryEntries: config.snapshotEveryEntries,
    ...(snapshots === undefined ? {} : { snapshots }),
    onFenced,
    requireLead: () => requireLead(lease, onFenced),
    handOver: (voids) => standby.handOver(voids),
    halt: () => alarms.halt,
    isSignedVoid: (declaration) => isSignedVoid({ hub: hubOf(config), attesters: deployment.attesters }, declaration),
    checkSignable: (engine, command) => {
      if (command.kind === "prices") checkPriceBounds(engine, command, priceBounds);
      checkRegistration(deployment, command);
    },
    onCommit: ({ entries, durationMs }) => {
      metrics.commitEntries.observe(entries);
      metrics.commitSeconds.observe(durationMs / 1_000);
    },
    onDurable: (command, { journalIndex, effects }) => {
      metrics.commands.labels(command.kind).inc();
      metrics.journalIndex.set(Number(journalIndex));
      for (const { venue, id, result, code } of tape.record(command, journalIndex, effects)) {
        metrics.trades.labels(String(venue), result).inc();
        if (code !== null) refusals.add({ where: `venue ${venue}`, what: `trade ${id}`, code });
      }
      for (const effect of effects) {
        if (effect.kind !== "location-loss-lapsed") continue;
        log.error({ ...effect, journalIndex }, "a loss lapsed that too few operators had confirmed");
        refusals.add({ where: "operators", what: `loss of asset ${effect.asset}`, code: "LOSS_UNCONFIRMED" });
      }
    },
  });
  return { intake, fenced, onFenced };
}

function createWatcher(shared: Shared, intake: Intake, reader: Reader): Watcher {
  const { config, deployment, log, database, metrics, refusals, alarms } = shared;
  const { id, name } = reader.chain;
  return new Watcher({
    reader,
    alarms,
    database,
    intake,
    log,
    pollIntervalMs: config.pollIntervalMs,
    startHeight: BigInt(deployment.chains.find(({ chain }) => chain === id)?.deployedHeight ?? 0),
    chainTimeEverySeconds: config.chainTimeEverySeconds,
    reversalDepth: BigInt(config.reversalDepth),
    onRefusal: ({ event, code, waits }) =>
      refusals.add({ where: name, what: `${event.kind}${waits ? " waits" : ""}`, code }),
    onHead: (head) => metrics.finalHeight.labels(name).set(Number(head.final)),
  });
}

interface Serving {
  readonly intake: Intake;
  readonly readers: readonly Reader[];
  readonly watchers: readonly Watcher[];
  readonly archive: CycleArchive;
  readonly machine: CycleMachine;
  readonly voids: VoidDesk;
}

function operatorsOf({ operatorUrls: urls }: CoordinatorConfig, { attesters }: Deployment): Operators {
  return { urls, attesters, timeoutMs: stopTimeoutMs };
}

/** The hub that operators sign for. */
function hubOf(config: CoordinatorConfig): StopHub {
  const { houseId, hubChain, hub } = genesisOf(config);
  return { houseId, hubChain, hub };
}

function priceSourceOf({ prices }: Pick<CoordinatorConfig, "prices">): PriceSource {
  const { seed, startSeconds, symbols, files, fromMs } = prices;
  return openPriceSource({ seed, startSeconds, symbols, files, fromMs });
}

function createRoutes(shared: Shared, serving: Serving) {
  const { config, deployment, log, database, refusals, tape, alarms, peers, standby } = shared;
  const { intake, readers, watchers, archive, machine, voids } = serving;
  const { houseId, oracleKey, creditLifetimeSeconds, drills } = config;
  const databaseReachable = async (): Promise<boolean> => {
    try {
      await database.queryOnce("SELECT 1");
      return true;
    } catch (error) {
      log.debug({ err: error }, "database unreachable");
      return false;
    }
  };
  return [
    ...statusRoutes({
      houseId,
      intake,
      archive,
      machine,
      watchers,
      peers,
      refusals,
      alarms,
      tape,
      standby,
      databaseReachable,
    }),
    ...commandRoutes(intake, (what, error) =>
      refusals.add({ where: "commands", what, code: isIsthmusError(error) ? error.code : "INTERNAL" }),
    ),
    ...stateRoutes({ intake, database, houseId, tape }),
    ...cycleRoutes(archive),
    ...depositRoutes(intake, readers),
    ...adminRoutes({
      intake,
      alarms,
      machine,
      voids,
      priceSource: priceSourceOf(config),
      oracleKey,
      creditLifetimeSeconds,
      drills,
      confirmedLosses: (engine) =>
        confirmedLosses(engine, {
          quorum: quorumOf(deployment.attesters.length),
          answering: () => peers.answering,
          confirmationsOf: (loss) => peers.confirmationsOf(loss),
        }),
      finalTimesSeconds: () =>
        watchers.flatMap(({ status }) => (status.head === null ? [] : [status.head.finalTimestampSeconds])),
    }),
  ];
}
