import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { IsthmusError } from "@isthmus/protocol";
import { type Subcommand, userPath } from "../../conformance/subcommand.ts";
import { Bodies } from "./bodies.ts";
import { type BenchCoordinator, startBenchCoordinator } from "./coordinator.ts";
import type { Lane, LaneResult } from "./load.ts";
import { EchoProcess, LoadProcess } from "./processes.ts";

/** A load that is measured: at the coordinator, and the same bodies at Fastify alone. */
interface Form {
  readonly name: string;
  readonly connections: number;
  readonly tradesPerRequest: number;
  readonly bodies: readonly string[];
}

/** What a form came to. */
interface Measured {
  readonly name: string;
  readonly connections: number;
  readonly tradesPerSecond: number;
  /** Fastify alone with the same bodies: trades that it would have read. */
  readonly echoTradesPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time of the coordinator with its threads, and of Fastify alone. */
  readonly microsecondsPerTrade: number;
  readonly echoMicrosecondsPerTrade: number;
}

/** Measures trades over HTTP at a real coordinator. */
export const services: Subcommand = {
  name: "services",
  usage: "services [--report FILE] [--only FORM]",
  summary: "trades over HTTP: single, packed, JSON, and single ones beside large batches",
  run: async (args) => {
    const { report, only } = readOptions(args);
    const bodies = new Bodies();
    const coordinator = await startBenchCoordinator(bodies.journal());
    const [load, echo] = [new LoadProcess(coordinator.folder), await EchoProcess.start()];
    try {
      const forms = formsOf(bodies).filter(({ name }) => only === undefined || name === only);
      const measured: Measured[] = [];
      for (const form of forms) {
        measured.push(await measure(form, { coordinator, load, echo }));
        console.log(lineOf(measured.at(-1) as Measured));
      }
      const beside = only === undefined || only === "beside" ? await besideBatches(bodies, { coordinator, load }) : [];
      for (const lane of beside) console.log(`${lane.name}: ${shown(lane.p50Ms)} / ${shown(lane.p99Ms)} ms p50 / p99`);
      if (report !== undefined) writeReport(report, { measured, beside });
      return 0;
    } finally {
      await load.close();
      await echo.close();
      await coordinator.stop();
    }
  },
};

interface Parts {
  readonly coordinator: BenchCoordinator;
  readonly load: LoadProcess;
  readonly echo: EchoProcess;
}

function formsOf(bodies: Bodies): Form[] {
  return [
    { name: "single", connections: 64, tradesPerRequest: 1, bodies: bodies.json(20_000, 1) },
    { name: "packed", connections: 2, tradesPerRequest: 10_000, bodies: bodies.packed(60, 10_000) },
    { name: "json", connections: 8, tradesPerRequest: 1_000, bodies: bodies.json(150, 1_000) },
  ];
}

async function measure(form: Form, { coordinator, load, echo }: Parts): Promise<Measured> {
  const { name, connections, tradesPerRequest, bodies } = form;
  const lane = { name, connections, localAddress: "127.0.0.1", background: false };
  const warm = Math.ceil(bodies.length / 5);
  const at = { port: Number(new URL(coordinator.url).port), path: "/v1/commands" };
  await load.run([{ ...lane, ...at, bodies: bodies.slice(0, warm) }]);
  const rest = bodies.slice(warm);
  const trades = rest.length * tradesPerRequest;
  const [before, tradesBefore] = [await coordinator.processorMs(), await coordinator.tradeCount()];
  const [result] = (await load.run([{ ...lane, ...at, bodies: rest }])) as [LaneResult];
  const spentMs = (await coordinator.processorMs()) - before;
  const registered = (await coordinator.tradeCount()) - tradesBefore;
  if (registered !== BigInt(trades)) throw new IsthmusError("INTERNAL", { registered, trades });
  const there = { port: echo.port, path: "/echo" };
  await load.run([{ ...lane, ...there, bodies: bodies.slice(0, warm) }]);
  const echoBefore = await echo.processorMs();
  const [alone] = (await load.run([{ ...lane, ...there, bodies: rest }])) as [LaneResult];
  const echoMs = (await echo.processorMs()) - echoBefore;
  return {
    name,
    connections,
    tradesPerSecond: (trades / result.spentMs) * 1_000,
    echoTradesPerSecond: (trades / alone.spentMs) * 1_000,
    p50Ms: result.p50Ms,
    p99Ms: result.p99Ms,
    microsecondsPerTrade: (spentMs * 1_000) / trades,
    echoMicrosecondsPerTrade: (echoMs * 1_000) / trades,
  };
}

/** One connection with single trades: alone, and beside two connections of another address with batches of 10,000 in JSON. */
async function besideBatches(
  bodies: Bodies,
  { coordinator, load }: Pick<Parts, "coordinator" | "load">,
): Promise<LaneResult[]> {
  const at = { port: Number(new URL(coordinator.url).port), path: "/v1/commands" };
  const single: Lane = {
    ...at,
    name: "single trades alone",
    connections: 1,
    localAddress: "127.0.0.1",
    bodies: bodies.json(500, 1),
    background: false,
  };
  const [alone] = (await load.run([single])) as [LaneResult];
  const large = { ...at, name: "batches of 10,000", connections: 2, localAddress: "127.0.0.2", background: false };
  const beside = {
    ...single,
    name: "single trades beside batches of 10,000",
    background: true,
    bodies: bodies.json(20_000, 1),
  };
  const results = await load.run([{ ...large, bodies: bodies.json(24, 10_000) }, beside]);
  return [alone, ...results];
}

function lineOf(measured: Measured): string {
  const { name, connections, tradesPerSecond, echoTradesPerSecond, p50Ms, p99Ms } = measured;
  const { microsecondsPerTrade, echoMicrosecondsPerTrade } = measured;
  const rate = `${name}, ${connections} connections: ${shown(tradesPerSecond)} trades/s, Fastify alone ${shown(echoTradesPerSecond)}`;
  const ratio = `ratio ${shown(tradesPerSecond / echoTradesPerSecond)}`;
  const processor = `${shown(microsecondsPerTrade)} µs of processor time a trade, Fastify alone ${shown(echoMicrosecondsPerTrade)}`;
  return `${rate}, ${ratio}; ${processor}; ${shown(p50Ms)} / ${shown(p99Ms)} ms p50 / p99`;
}

function readOptions(args: readonly string[]): { report: string | undefined; only: string | undefined } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { report: { type: "string" }, only: { type: "string" } },
    });
    return { report: values.report, only: values.only };
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "arguments", value: args.join(" ") }, { cause });
  }
}

function writeReport(
  path: string,
  { measured, beside }: { readonly measured: readonly Measured[]; readonly beside: readonly LaneResult[] },
): void {
  const machine = { node: process.version, processor: cpus()[0]?.model ?? "unknown", cores: cpus().length };
  const report = { schema: "isthmus-bench-services", version: 1, ...machine, measured, beside };
  try {
    writeFileSync(userPath(path), `${JSON.stringify(report, null, 2)}\n`);
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "report", file: path }, { cause });
  }
}

/** Three significant digits, never with an exponent. */
function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
