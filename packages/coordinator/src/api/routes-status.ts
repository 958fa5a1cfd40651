import type { Engine } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import type { Alarms } from "../alarm/alarms.ts";
import type { CycleArchive } from "../cycle/archive.ts";
import type { CycleMachine } from "../cycle/machine.ts";
import type { Intake } from "../intake/intake.ts";
import { FundCover } from "../status/fund-cover.ts";
import type { Peers } from "../status/peers.ts";
import type { RefusalLog } from "../status/refusal-log.ts";
import type { TradeTape } from "../status/trade-tape.ts";
import type { Watcher } from "../watch/watcher.ts";
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
  readonly databaseReachable: () => Promise<boolean>;
}

const shownAccounts = 100;

/** GET /health and GET /v1/status. */
export function statusRoutes(parts: StatusParts): Route[] {
  const cover = new FundCover();
  return [
    route({
      method: "GET",
      path: "/health",
      summary: "200 while commands are accepted, 503 otherwise",
      handle: async () => {
        const head = parts.intake.durableHead;
        if (head === null) throw new IsthmusError("NOT_READY", {});
        return { ok: true, houseId: parts.houseId, journalIndex: head.journalIndex, digest: head.digest };
      },
    }),
    route({
      method: "GET",
      path: "/v1/status",
      summary: "Everything the status page shows",
      handle: () => statusOf(parts, cover),
    }),
  ];
}

async function statusOf(parts: StatusParts, cover: FundCover) {
  const { intake, archive, machine, watchers, peers } = parts;
  const house = await intake.read((engine) => houseView(engine, cover));
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

function houseView(engine: Engine, cover: FundCover) {
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
