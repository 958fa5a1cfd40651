import { createRegistry } from "@isthmus/service";
import { Counter, Gauge, Histogram, type Registry } from "prom-client";

/** The coordinator's metrics. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<"method" | "path" | "status">;
  readonly commands: Counter<"kind">;
  readonly refused: Counter<"where" | "code">;
  readonly trades: Counter<"venue" | "result">;
  readonly commitEntries: Histogram;
  readonly commitSeconds: Histogram;
  readonly journalIndex: Gauge;
  readonly alarms: Gauge;
  readonly finalHeight: Gauge<"chain">;
  readonly cycle: Gauge<"state">;
  readonly closes: Counter<"reason">;
  readonly nodesLeftOut: Counter<"chain" | "node" | "code">;
}

/** Creates the metrics in their own registry: several coordinators can run in one process. */
export function createMetrics(): Metrics {
  const registry = createRegistry();
  const registers = [registry];
  const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
  return {
    registry,
    ...ownActs(registers),
    requests: new Histogram({
      name: "isthmus_http_seconds",
      help: "HTTP requests by route and status",
      labelNames: ["method", "path", "status"],
      buckets,
      registers,
    }),
    commands: new Counter({
      name: "isthmus_commands_total",
      help: "Durable commands by kind",
      labelNames: ["kind"],
      registers,
    }),
    refused: new Counter({
      name: "isthmus_refused_total",
      help: "Refusals by place and code",
      labelNames: ["where", "code"],
      registers,
    }),
    trades: new Counter({
      name: "isthmus_trades_total",
      help: "Trades by venue and result",
      labelNames: ["venue", "result"],
      registers,
    }),
    commitEntries: new Histogram({
      name: "isthmus_journal_commit_entries",
      help: "Entries per group commit",
      buckets: [1, 2, 5, 10, 50, 100, 500, 1_000, 2_000],
      registers,
    }),
    commitSeconds: new Histogram({
      name: "isthmus_journal_commit_seconds",
      help: "Duration of a group commit",
      buckets,
      registers,
    }),
    journalIndex: new Gauge({ name: "isthmus_journal_index", help: "Last durable journal index", registers }),
    alarms: new Gauge({
      name: "isthmus_alarms",
      help: "Open alarms, which halt closings and withdrawals",
      registers,
    }),
    finalHeight: new Gauge({
      name: "isthmus_chain_final_height",
      help: "Last final height read",
      labelNames: ["chain"],
      registers,
    }),
    cycle: new Gauge({
      name: "isthmus_cycle",
      help: "Newest cycle that reached a state",
      labelNames: ["state"],
      registers,
    }),
  };
}

/** What the coordinator decides by itself: when cycles close, and whose answers count. */
function ownActs(registers: Registry[]): Pick<Metrics, "closes" | "nodesLeftOut"> {
  return {
    closes: new Counter({
      name: "isthmus_scheduled_closes_total",
      help: "Cycles closed by schedule, by reason",
      labelNames: ["reason"],
      registers,
    }),
    nodesLeftOut: new Counter({
      name: "isthmus_nodes_left_out_total",
      help: "Answers of nodes that did not count, by the node's place in the configuration",
      labelNames: ["chain", "node", "code"],
      registers,
    }),
  };
}
