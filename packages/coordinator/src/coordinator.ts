import type { Deployment } from "@isthmus/adapter";
import { readDeployment } from "@isthmus/adapter/deployment-file";
import { openPriceSource } from "@isthmus/risk/files";
import { Database, migrateCoordinator, migrateNonces } from "@isthmus/store";
import type { FastifyInstance } from "fastify";
import { Alarms } from "./alarm/alarms.ts";
import { createMetrics } from "./api/metrics.ts";
import { RateLimit } from "./api/rate-limit.ts";
import { adminRoutes } from "./api/routes-admin.ts";
import { commandRoutes } from "./api/routes-commands.ts";
import { cycleRoutes } from "./api/routes-cycles.ts";
import { depositRoutes } from "./api/routes-deposits.ts";
import { stateRoutes } from "./api/routes-state.ts";
import { type SeenRefusal, statusRoutes } from "./api/routes-status.ts";
import { createServer } from "./api/server.ts";
import { type Config, genesisOf } from "./config/config.ts";
import type { Logger } from "./config/log.ts";
import { CycleArchive } from "./cycle/archive.ts";
import { HubSubmitter } from "./cycle/hub-submitter.ts";
import { CycleMachine } from "./cycle/machine.ts";
import { Intake } from "./intake/intake.ts";
import { checkPriceBounds } from "./prices/price-bounds.ts";
import { Neighbours } from "./status/neighbours.ts";
import { Recent } from "./status/recent.ts";
import { TradeTape } from "./status/trade-tape.ts";
import { checkRegistration } from "./watch/check-registration.ts";
import { createReaders } from "./watch/readers.ts";
import { Watcher } from "./watch/watcher.ts";

/** A running coordinator. */
export interface Coordinator {
  readonly host: string;
  readonly port: number;
  /** Resolves when another coordinator has taken the journal over: this one must end. */
  readonly fenced: Promise<Error>;
  /** Stops taking requests, finishes what was taken, stores it, closes everything. */
  stop(): Promise<void>;
}

/** Starts every part of the coordinator; resolves when it serves. @throws CONFIG_INVALID, JOURNAL_INVALID, STORE_UNAVAILABLE */
export async function startCoordinator(config: Config, log: Logger): Promise<Coordinator> {
  const genesis = genesisOf(config);
  const deployment = readDeployment(config.deploymentFile, config.houseId);
  const { readers, hub } = createReaders(deployment, config.submitterKey);
  const { seed, startSeconds, symbols, files, fromMs } = config.prices;
  const priceSource = openPriceSource({ seed, startSeconds, symbols, files, fromMs });
  const priceBounds = {
    maxFundingRateE9: BigInt(config.maxFundingRateE9),
    maxPriceGapSeconds: BigInt(config.maxPriceGapSeconds),
  };
  const metrics = createMetrics();
  const tape = new TradeTape();
  const refusals = new Recent<SeenRefusal>(200);
  const refuse = (where: string, what: string, code: string): void => {
    refusals.add({ atMs: Date.now(), where, what, code });
    metrics.refused.labels(where, code).inc();
  };

  const database = new Database({
    url: config.databaseUrl,
    name: "isthmus coordinator",
    onBrokenConnection: (error) => log.warn({ err: error }, "database connection lost"),
  });
  await migrateCoordinator(database);
  await migrateNonces(database);

  const alarms = await Alarms.open(database, log, (standing) => metrics.alarms.set(standing));

  let reportFenced: (error: Error) => void = () => undefined;
  const fenced = new Promise<Error>((resolve) => {
    reportFenced = resolve;
  });
  const intake = new Intake({
    database,
    genesis,
    log,
    snapshotEveryEntries: config.snapshotEveryEntries,
    onFenced: reportFenced,
    halt: () => alarms.halt,
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
      for (const trade of tape.record(command, journalIndex, effects)) {
        metrics.trades.labels(String(trade.venue), trade.result).inc();
        if (trade.code !== null) refuse(`venue ${trade.venue}`, `trade ${trade.id}`, trade.code);
      }
    },
  });
  await intake.start();

  const watchers = readers.map(
    (reader) =>
      new Watcher({
        reader,
        alarms,
        database,
        intake,
        log,
        pollIntervalMs: config.pollIntervalMs,
        startHeight: startHeightOf(deployment, reader.chain.id),
        chainTimeEverySeconds: config.chainTimeEverySeconds,
        onRefusal: (event, code, waits) => refuse(reader.chain.name, `${event.kind}${waits ? " waits" : ""}`, code),
        onHead: (head) => metrics.finalHeight.labels(reader.chain.name).set(Number(head.final)),
      }),
  );
  const archive = new CycleArchive(database);
  const machine = new CycleMachine({
    database,
    archive,
    alarms,
    log,
    attesterUrls: config.attesterUrls,
    attesters: deployment.attesters,
    submitter: new HubSubmitter(deployment, hub, database, config.submitterKey),
    pollIntervalMs: config.pollIntervalMs,
    onRefusal: (cycle, { operator, code }) => refuse(`operator ${operator}`, `cycle ${cycle}`, code),
    onState: (cycle, state) => metrics.cycle.labels(state).set(Number(cycle)),
  });
  const neighbours = new Neighbours(config.attesterUrls, config.relayerUrl ?? null, log);
  const databaseReachable = async (): Promise<boolean> => {
    try {
      await database.queryOnce("SELECT 1");
      return true;
    } catch (error) {
      log.debug({ err: error }, "database away");
      return false;
    }
  };
  const finalTimesSeconds = (): bigint[] =>
    watchers.flatMap(({ status }) => (status.head === null ? [] : [status.head.finalTimestampSeconds]));
  const { oracleKey, creditLifetimeSeconds, drills } = config;
  const server = createServer({
    routes: [
      ...statusRoutes({
        houseId: config.houseId,
        intake,
        archive,
        machine,
        watchers,
        neighbours,
        refusals,
        alarms,
        tape,
        databaseReachable,
      }),
      ...commandRoutes(intake, refuse),
      ...stateRoutes(intake, database, config.houseId, tape),
      ...cycleRoutes(archive),
      ...depositRoutes(intake, readers),
      ...adminRoutes({
        intake,
        alarms,
        machine,
        priceSource,
        oracleKey,
        creditLifetimeSeconds,
        drills,
        finalTimesSeconds,
      }),
    ],
    adminToken: config.adminToken,
    log,
    metrics,
    rateLimit: new RateLimit(config.requestsPerSecond),
  });
  const { host, port } = await listen(server, config.host, config.port);
  for (const watcher of watchers) watcher.start();
  machine.start();
  neighbours.start();
  return {
    host,
    port,
    fenced,
    stop: async () => {
      await server.close();
      await neighbours.stop();
      await Promise.all([machine.stop(), ...watchers.map((watcher) => watcher.stop())]);
      await intake.stop();
      await database.close();
    },
  };
}

function startHeightOf(deployment: Deployment, chain: number): bigint {
  return BigInt(deployment.chains.find((candidate) => candidate.chain === chain)?.deployedHeight ?? 0);
}

async function listen(server: FastifyInstance, host: string, port: number): Promise<{ host: string; port: number }> {
  await server.listen({ host, port });
  const address = server.server.address();
  return { host, port: typeof address === "object" && address !== null ? address.port : port };
}
