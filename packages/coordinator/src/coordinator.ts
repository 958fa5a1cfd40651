import { hostname } from "node:os";
import type { Deployment } from "@isthmus/adapter";
import { readDeployment } from "@isthmus/adapter/deployment-file";
import { codeOfThrown, IsthmusError, isIsthmusError, isSignedVoid, quorumOf, type StopHub } from "@isthmus/protocol";
import { OwnPrices, type PriceSource } from "@isthmus/risk";
import { openPriceSource } from "@isthmus/risk/files";
import { HttpListener, type Logger, type Part, startParts } from "@isthmus/service";
import { Database, Lease, migrateCoordinator, readOpenCycles } from "@isthmus/store";
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
import { type CloseParts, closeCycle } from "./cycle/close-cycle.ts";
import { isFull } from "./cycle/close-reason.ts";
import { confirmedLosses } from "./cycle/confirmed-losses.ts";
import { HubSubmitter } from "./cycle/hub-submitter.ts";
import { CycleMachine } from "./cycle/machine.ts";
import { OpenCycleCount } from "./cycle/open-cycle.ts";
import { OrderMachine } from "./cycle/order-machine.ts";
import { Scheduler } from "./cycle/scheduler.ts";
import { StopMachine, type StopMachineOptions } from "./cycle/stop-machine.ts";
import { Intake } from "./intake/intake.ts";
import { VoidDesk } from "./intake/void-desk.ts";
import { leasePart, startRole } from "./lead/roles.ts";
import { requireLead, Standby } from "./lead/standby.ts";
import { NextPrices } from "./prices/next-prices.ts";
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
  const metrics = createMetrics();
  const refusals = new RefusalLog(metrics);
  const { readers, hub } = createReaders(deployment, nodesOf(config, { metrics, refusals }));
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
  const openCycle = new OpenCycleCount();
  const shared: Shared = {
    config,
    deployment,
    log,
    database,
    metrics,
    refusals,
    tape,
    alarms,
    peers,
    lease,
    standby,
    openCycle,
  };
  const { intake, fenced, onFenced } = createIntake(shared, snapshots);
  const watchers = readers.map((reader) => createWatcher(shared, intake, reader));
  const archive = new CycleArchive(database);
  const submitter = new HubSubmitter(hub, database);
  const signedFor = { hub: hubOf(config), operators: operatorsOf(config, deployment) };
  const { stops, orders } = betweenCycles(shared, intake, { ...signedFor, submitter });
  const machine = createMachine(shared, { archive, submitter });
  const scheduler = createScheduler(shared, { intake, watchers, machine });
  const voids = new VoidDesk({ log, database, intake, watchers, machine, ...signedFor });
  const routes = createRoutes(shared, { intake, readers, watchers, archive, machine, voids, scheduler });
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
  leading.push({ name: "open cycle", start: () => openCycle.begin() }, scheduler);
  const running = await startRole({ leading, listener, lease, standby, log, onFenced }, always);
  return { url: listener.url, fenced, stop: running.stop };
}

/** The coordinator's own nodes, and where it is counted what they do. */
function nodesOf(
  config: CoordinatorConfig,
  { metrics, refusals }: { readonly metrics: Metrics; readonly refusals: RefusalLog },
): Parameters<typeof createReaders>[1] {
  return {
    submitterKey: config.submitterKey,
    nodesOf: (chain) => [config.rpc[String(chain)] ?? []].flat(),
    // By its place: an address may hold a key.
    onLeftOut: (chain, node, { question, error }) => {
      const code = error === null ? "NODES_DISAGREE" : codeOfThrown(error);
      metrics.nodesLeftOut.labels(String(chain), String(node), code).inc();
      refusals.add({ where: `node ${node} of chain ${chain}`, what: question, code });
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
  readonly openCycle: OpenCycleCount;
}

function createMachine(
  { config, deployment, log, database, metrics, refusals, alarms }: Shared,
  { archive, submitter }: { readonly archive: CycleArchive; readonly submitter: HubSubmitter },
): CycleMachine {
  return new CycleMachine({
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
  const { config, deployment, log, database, metrics, refusals, tape, alarms, lease, standby, openCycle } = shared;
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
    requireRoom: () => {
      if (isFull(openCycle.open, config.schedule)) throw new IsthmusError("CYCLE_FULL", { ...openCycle.open });
    },
    onJournaled: (command, bytes) => openCycle.add(command, bytes),
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

/** What closes a cycle, by itself or by an admin. */
function closePartsOf(
  { config, deployment, peers }: Shared,
  { intake, watchers, machine }: Pick<Serving, "intake" | "watchers" | "machine">,
): CloseParts {
  return {
    intake,
    machine,
    creditLifetimeSeconds: config.creditLifetimeSeconds,
    confirmedLosses: (engine) =>
      confirmedLosses(engine, {
        quorum: quorumOf(deployment.attesters.length),
        answering: () => peers.answering,
        confirmationsOf: (loss) => peers.confirmationsOf(loss),
      }),
    finalTimesSeconds: () =>
      watchers.flatMap(({ status }) => (status.head === null ? [] : [status.head.finalTimestampSeconds])),
  };
}

function createScheduler(shared: Shared, serving: Pick<Serving, "intake" | "watchers" | "machine">): Scheduler {
  const { config, log, metrics, openCycle } = shared;
  const parts = closePartsOf(shared, serving);
  const prices = new NextPrices(priceSourceOf(config), config.oracleKey);
  return new Scheduler({
    schedule: config.schedule,
    log,
    intervalMs: config.pollIntervalMs,
    open: () => openCycle.open,
    unfinished: async () => (await readOpenCycles(shared.database)).length,
    close: () => closeCycle(parts, undefined),
    price: () => prices.submit(serving.intake),
    onClose: (reason) => metrics.closes.labels(reason).inc(),
  });
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
  readonly scheduler: Scheduler;
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
  const { config, log, database, refusals, tape, alarms, peers, standby } = shared;
  const { intake, readers, watchers, archive, machine, voids, scheduler } = serving;
  const { houseId, oracleKey, drills } = config;
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
      scheduler,
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
      ...closePartsOf(shared, serving),
      alarms,
      scheduler,
      voids,
      priceSource: priceSourceOf(config),
      oracleKey,
      drills,
    }),
  ];
}
