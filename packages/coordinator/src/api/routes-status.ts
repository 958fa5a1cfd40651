import type { Engine } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import type { Alarms } from "../alarm/alarms.ts";
import type { CycleArchive } from "../cycle/archive.ts";
import type { CycleMachine } from "../cycle/machine.ts";
import type { Scheduler } from "../cycle/scheduler.ts";
import type { Intake } from "../intake/intake.ts";
import { EngineView } from "../status/engine-view.ts";
import { FundCover } from "../status/fund-cover.ts";
import type { Peers } from "../status/peers.ts";
import type { RefusalLog } from "../status/refusal-log.ts";
import type { TradeTape } from "../status/trade-tape.ts";
import type { Watcher } from "../watch/watcher.ts";
import { healthAnswer, readyAnswer, statusAnswer } from "./answers.ts";
import { type Route, route } from "./route.ts";
import { cycleSummary } from "./routes-cycles.ts";
import { registers } from "./routes-state.ts";

/** Everything the status shows. */
export interface StatusParts {
  readonly houseId: number;
  readonly intake: Intake;
  readonly archive: CycleArchive;
  readonly machine: CycleMachine;
  readonly watchers: readonly Watcher[];
  readonly peers: Peers;
  readonly refusals: RefusalLog;
  readonly alarms: Alarms;
  readonly tape: TradeTape;
  readonly scheduler: Pick<Scheduler, "status">;
  /** Where this process stands while it follows another one. */
  readonly standby: { readonly journalIndex: bigint | null };
  readonly databaseReachable: () => Promise<boolean>;
  /** How long a command may wait for the database before the coordinator is not ready; default 5,000. */
  readonly longestWaitMs?: number;
}

const shownAccounts = 100;

/** Commands that wait longer for the database than this make the coordinator not ready. */
const longestWaitMs = 5_000;

/** GET /health, GET /ready and GET /v1/status. */
export function statusRoutes(parts: StatusParts): Route[] {
  const cover = new FundCover();
  const view = new EngineView((engine) => engineView(engine, cover));
  return [
    route({
      method: "GET",
      path: "/health",
      summary:
        "200 while the process leads or follows, 503 while its engine is built; commands are accepted where /ready is 200",
      answer: healthAnswer,
      handle: async () => {
        const { houseId, intake, standby } = parts;
        const head = intake.durableHead;
        if (head !== null)
          return { ok: true, houseId, role: "leader", journalIndex: head.journalIndex, digest: head.digest };
        if (standby.journalIndex === null) throw new IsthmusError("NOT_READY", {});
        return { ok: true, houseId, role: "standby", journalIndex: standby.journalIndex };
      },
    }),
    route({
      method: "GET",
      path: "/ready",
      summary:
        "200 while commands become durable: where to send them. 503 while the engine is built or the database does not store",
      answer: readyAnswer,
      handle: async () => {
        const { durableHead, waitedMs } = parts.intake;
        if (durableHead === null || waitedMs === null) throw new IsthmusError("NOT_READY", {});
        if (waitedMs > (parts.longestWaitMs ?? longestWaitMs))
          throw new IsthmusError("NOT_READY", { waitedMs: Math.round(waitedMs) });
        return { ok: true, journalIndex: durableHead.journalIndex };
      },
    }),
    route({
      method: "GET",
      path: "/v1/status",
      summary: "Everything the status page shows",
      answer: statusAnswer,
      handle: () => statusOf(parts, view),
    }),
  ];
}

async function statusOf(parts: StatusParts, view: EngineView<ReturnType<typeof engineView>>) {
  const { intake, archive, machine, watchers, peers } = parts;
  const house = await intake.read((engine) => view.of(engine));
  const cycles = (await archive.rows(20)).map(cycleSummary);
  const chains = watchers.map(({ status }) => status);
  return {
    houseId: parts.houseId,
    timeMs: Date.now(),
    journal: intake.durableHead,
    ...house,
    chains: chains.map(({ vault: _vault, ...chain }) => chain),
    vaultStates: chains.map(({ chain, name, vault }) => ({ chain, name, vault })),
    cycles,
    alarms: parts.alarms.open,
    openCycleError: machine.lastError,
    schedule: parts.scheduler.status,
    drillArmed: machine.drillArmed,
    messages: peers.messages,
    processes: [
      { name: "coordinator", up: true },
      { name: "postgres", up: await parts.databaseReachable() },
      ...peers.processes,
    ],
    trades: parts.tape.newest(null, 20),
    refusals: parts.refusals.newest(30),
  };
}

function engineView(engine: Engine, cover: FundCover) {
  const ids = engine.accounts();
  return {
    cycle: engine.cycle,
    timeSeconds: engine.timeSeconds,
    journalIndex: engine.journalIndex,
    digest: engine.journalDigest,
    accountCount: ids.length,
    accounts: ids.slice(0, shownAccounts).map((id) => engine.account(id)),
    instruments: engine.instruments(),
    conservation: engine.conservation(),
    fundCover: cover.of(engine),
    ...registers(engine),
  };
}
