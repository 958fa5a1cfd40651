import type { Deployment } from "@isthmus/adapter";
import { openChain } from "@isthmus/chains";
import { type ErrorCode, isIsthmusError } from "@isthmus/protocol";
import { HttpListener, type Logger, PollLoop, startParts } from "@isthmus/service";
import { SignaturePool } from "@isthmus/signatures";
import { createReplay, nodeOf } from "../cycle/create-replay.ts";
import { JournalReplay } from "../cycle/journal-replay.ts";
import type { LapsedLoss } from "../cycle/lapsed-losses.ts";
import { ownRecords } from "../cycle/own-records.ts";
import type { Replay } from "../cycle/replay.ts";
import { JournalCopy } from "../journal/copy.ts";
import { type Alarm, AlarmBook } from "./alarm-book.ts";
import { ChainWatch } from "./chain-watch.ts";
import type { WatchtowerConfig } from "./config.ts";
import type { OwnCycles, OwnOrders } from "./judge.ts";
import { createWatchtowerServer } from "./server.ts";
import type { OwnStops } from "./stop-watch.ts";
import { warnOfLateVeto } from "./warn-of-late-veto.ts";

/** A running watchtower. */
export interface RunningWatchtower {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a watchtower: it replays the journal as an operator does and watches every chain of the deployment, each in a loop of
 * its own, so that a node that does not answer hides nothing of the others.
 * @throws CONFIG_INVALID, JOURNAL_INVALID
 */
export async function startWatchtower(
  config: WatchtowerConfig,
  deployment: Deployment,
  log: Logger,
): Promise<RunningWatchtower> {
  const { watchtower, houseId, coordinatorUrl, standbyUrls, pollIntervalMs, patienceSeconds } = config;
  warnOfLateVeto({ patienceSeconds, rootDelaySeconds: deployment.rootDelaySeconds }, log);
  const keys = { evm: config.evmKey, solana: config.solanaKey };
  const adapters = deployment.chains.map((chain) => openChain(chain, { ...nodeOf(config, chain.chain), keys }));
  const signatures = new SignaturePool();
  const { replay } = createReplay(config, deployment, { readers: adapters, signatures });
  const journal = new JournalReplay({
    houseId,
    coordinatorUrl,
    standbyUrls,
    replay,
    copy: new JournalCopy(config.journalDirectory, houseId),
    records: ownRecords(config, config.evmKey, (details, message) => log.error(details, message)),
  });
  const alarms = new AlarmBook(log);
  const own = ownView(replay);
  const nowMs = () => performance.now();
  const watches = adapters.map((adapter, position) => {
    const startHeight = BigInt(deployment.chains[position]?.deployedHeight ?? 0);
    return new ChainWatch({ ...config, adapter, own, alarms, startHeight, nowMs });
  });
  const loops = [
    new PollLoop({ name: "journal", intervalMs: pollIntervalMs, log, round: () => follow(journal, replay, alarms) }),
    ...watches.map((watch) => watchLoop(watch, pollIntervalMs, log)),
  ];
  const ages = () => Object.fromEntries(loops.map((loop) => [loop.name, loop.ageMs]));
  const journalIndex = () => replay.journalIndex;
  const server = createWatchtowerServer({ watchtower, alarms, loops: ages, journalIndex, log, limits: config.http });
  const listener = new HttpListener(server, config);
  const close = async () => {
    await Promise.all([...adapters, signatures].map((part) => part.close()));
  };
  const running = await startParts([{ name: "chains", stop: close }, listener, ...loops]);
  return { url: listener.url, stop: running.stop };
}

function ownView(replay: Replay): OwnCycles & OwnOrders & OwnStops {
  return {
    get newestCycle() {
      return replay.newestCycle;
    },
    headerOf: (cycle) => replay.cycle(cycle)?.header,
    stoppedThrough: (venue, account) => replay.stoppedThrough(venue, account),
    get statedOrders() {
      return replay.statedOrders;
    },
    rebalanceOrders: () => replay.rebalanceOrders(),
  };
}

function watchLoop(watch: ChainWatch, intervalMs: number, log: Logger): PollLoop {
  return new PollLoop({
    name: `chain ${watch.chain}`,
    intervalMs,
    log,
    round: async () => {
      await watch.round();
      return false;
    },
  });
}

/** Codes of a node that has not answered yet. */
const waitingCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["NOT_FINAL", "REQUEST_TIMEOUT", "NODE_RATE_LIMITED"]);

/** Replays what the coordinator has. An entry that the own checks refuse raises an alarm; one that is not final yet waits. */
async function follow(journal: JournalReplay, replay: Replay, alarms: AlarmBook): Promise<boolean> {
  try {
    await journal.replayTo(null);
  } catch (error) {
    if (!isIsthmusError(error)) throw error;
    const stopped = !waitingCodes.has(error.code);
    const about = { kind: "replay-stopped", chain: null, subject: "journal" } as const;
    alarms.stand(
      "journal",
      stopped ? [{ ...about, detail: `${error.code} ${JSON.stringify(error.toBody().details)}` }] : [],
    );
    throw error;
  }
  alarms.stand("journal", []);
  alarms.stand("losses", replay.lapsedLosses.map(lapsedAlarm));
  return false;
}

function lapsedAlarm({ asset, amountQuanta, cycle }: LapsedLoss): Alarm {
  const detail = `${amountQuanta} quanta of asset ${asset}, confirmed here, were not taken at the close of cycle ${cycle}`;
  return { kind: "lapsed-loss", chain: null, subject: `loss/${cycle}/${asset}`, detail };
}
