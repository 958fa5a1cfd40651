import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Deployment } from "@isthmus/adapter";
import { deploy, type LocalKeys, makeLocalKeys, operatorCount, partiesOf } from "@isthmus/local";
import { type DemoLine, readDemoLine } from "../demo/progress.ts";
import type { DemoResult } from "../demo/record/demo-result.ts";
import { writeReport } from "../report/write-report.ts";
import { Part, type PartWatcher } from "../supervisor/part.ts";
import { freePorts } from "../supervisor/ports.ts";
import { StateDirectory } from "../supervisor/state-directory.ts";
import { type Kill, killPart } from "./drill.ts";
import { databasePart, networkParts } from "./networks.ts";
import type { DrillTarget, StartOptions } from "./options.ts";
import { programPart } from "./parts.ts";
import type { Printer } from "./printer.ts";
import { saveNodes } from "./save-nodes.ts";
import {
  coordinatorConfig,
  demoConfig,
  operatorConfig,
  type RunPorts,
  relayerConfig,
  url,
  type Wiring,
} from "./wiring.ts";

/** The run was told to stop while it did something that can be left undone. */
class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** Exit code of a run with `--once` that was stopped, as shells have it for Ctrl-C. */
const stoppedCode = 130;

/** One run of `npm start`: networks, deployment, services, demo, report. */
export class Run {
  readonly #options: StartOptions;
  readonly #printer: Printer;
  readonly #parts: Part[] = [];
  readonly #kills: Kill[] = [];
  readonly #startedAt = new Date();
  readonly #seconds = { networks: 0, deploy: 0, services: 0, firstCycle: null as number | null };
  #stopping = false;
  #interrupted: () => void = () => undefined;
  readonly #interruption = new Promise<"interrupted">((resolve) => {
    this.#interrupted = () => resolve("interrupted");
  });

  constructor(options: StartOptions, printer: Printer) {
    this.#options = options;
    this.#printer = printer;
  }

  /** Stops everything in good order. */
  interrupt(): void {
    this.#interrupted();
  }

  /**
   * @returns the exit code: 0 only if the demo held in every point, or was stopped before anything failed; a run with
   * `--once` that was stopped has not done what it was asked for
   */
  async play(): Promise<number> {
    const state = new StateDirectory(this.#options.stateDirectory);
    try {
      const wiring = await this.#raise(state);
      return await this.#demo(state, wiring);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      return this.#options.once ? stoppedCode : 0;
    } finally {
      this.#stopping = true;
      this.#printer.step("stopping");
      await Promise.all([...this.#parts].reverse().map((part) => part.stop()));
    }
  }

  async #raise(state: StateDirectory): Promise<Wiring> {
    const { seed, port } = this.#options;
    const keys = makeLocalKeys(seed === null ? undefined : `run ${seed}`);
    const ports = await choosePorts(port);
    state.write("ports.json", ports);
    const secrets = {
      databasePassword: randomBytes(16).toString("hex"),
      adminToken: randomBytes(24).toString("hex"),
      controlToken: randomBytes(24).toString("hex"),
    };
    this.#printer.step("starting PostgreSQL, two EVM chains and a Solana network");
    // Only the services need PostgreSQL: it makes its files while the contracts are deployed.
    const [deployment] = await Promise.all([
      this.#deployNetworks(state, ports, keys, secrets.controlToken),
      this.#startAll([databasePart(state, ports, secrets.databasePassword)]),
    ]);
    const deploymentFile = state.write("deployment.json", deployment);
    const sinceMs = Date.now();
    const wiring: Wiring = { options: this.#options, state, keys, ports, secrets, deployment, deploymentFile };
    this.#printer.step("starting coordinator, relayer and four operators");
    await this.#startAll(serviceParts(wiring));
    this.#seconds.services = secondsSince(sinceMs);
    this.#printer.note(`API and status page: ${url(ports.coordinator)}/`);
    return wiring;
  }

  async #deployNetworks(
    state: StateDirectory,
    ports: RunPorts,
    keys: LocalKeys,
    controlToken: string,
  ): Promise<Deployment> {
    let sinceMs = Date.now();
    await this.#startAll(networkParts(state, ports, controlToken));
    this.#seconds.networks = secondsSince(sinceMs);
    sinceMs = Date.now();
    this.#printer.step("deploying LayerZero, Wormhole and the house's contracts");
    const urls = {
      hub: url(ports.hub),
      second: url(ports.second),
      solana: { rpcUrl: url(ports.solana), wsUrl: url(ports.solana).replace("http", "ws") },
    };
    const deployment = await this.#unlessInterrupted(deploy(urls, partiesOf(keys)));
    this.#seconds.deploy = secondsSince(sinceMs);
    return deployment;
  }

  async #startAll(parts: readonly Part[]): Promise<void> {
    this.#parts.push(...parts);
    const start = async (part: Part): Promise<void> => {
      part.watcher = this.#watcher;
      await part.start();
      // One that was about to serve when the run was stopped is no news.
      if (!this.#stopping) this.#printer.detail(`${part.spec.name} is ready`);
    };
    await this.#unlessInterrupted(Promise.all(parts.map(start)));
  }

  async #unlessInterrupted<T>(work: Promise<T>): Promise<T> {
    const first = await Promise.race([work, this.#interruption]);
    if (first === "interrupted") throw new Interrupted();
    return first;
  }

  /** What is lost with a network's process is lost: only the others are started again. */
  readonly #watcher: PartWatcher = {
    died: ({ spec }, { code, signal }) => {
      const how = `${spec.name} died (${signal ?? `code ${code}`})`;
      if (spec.restart === false) this.#printer.error(`${how}: its chain is gone; its log is ${spec.logFile}`);
      else this.#printer.detail(`${how}, starting it again`);
    },
    back: ({ spec }, { backAfterMs }) => this.#printer.detail(`${spec.name} is back after ${backAfterMs} ms`),
  };

  async #demo(state: StateDirectory, wiring: Wiring): Promise<number> {
    const resultFile = state.file("demo.json");
    let over: (held: boolean) => void = () => undefined;
    const outcome = new Promise<boolean>((resolve) => {
      over = resolve;
    });
    const part = new Part(
      programPart(state, "demo", "demo", demoConfig(wiring, resultFile), {
        onLine: (text) => {
          const line = readDemoLine(text);
          if (line !== null) this.#heard(line, over);
        },
        restart: false,
        onExit: () => over(false),
      }),
    );
    this.#parts.push(part);
    const ready = part.start().catch((error: unknown) => {
      this.#printer.error(String(error));
      over(false);
    });
    if ((await Promise.race([outcome, this.#interruption])) === "interrupted") {
      if (this.#options.once || this.#options.report === null) return this.#cutOff(resultFile);
      // A report is true only of a house at rest: between two cycles.
      this.#printer.step("the cycle under way is played to its end, for the report; Ctrl-C again stops at once");
      // Before it is ready it would not know what it is told, and end.
      await ready;
      part.tell("SIGUSR2");
    }
    const held = await outcome;
    if (existsSync(resultFile)) return (await this.#report(state, wiring.deployment, resultFile, held)) ? 0 : 1;
    this.#printer.error(`the demo ended before its first cycle was settled; see ${state.log("demo")}`);
    return 1;
  }

  /** Stopped in the middle of a cycle: what was seen so far decides. */
  #cutOff(resultFile: string): number {
    if (this.#options.once) return stoppedCode;
    if (!existsSync(resultFile)) return 0;
    const { assertions } = JSON.parse(readFileSync(resultFile, "utf8")) as DemoResult;
    return assertions.every(({ held }) => held) ? 0 : 1;
  }

  #heard(line: DemoLine, over: (held: boolean) => void): void {
    this.#printer.demo(line);
    if (line.tell === "kill") this.#kills.push(killPart(this.#parts, line.part as DrillTarget, line.cycle));
    if (line.tell === "cycle" && line.state === "settled")
      this.#seconds.firstCycle ??= secondsSince(this.#startedAt.getTime());
    if (line.tell === "done") over(line.held);
  }

  async #report(
    state: StateDirectory,
    deployment: Deployment,
    resultFile: string,
    demoHeld: boolean,
  ): Promise<boolean> {
    const result = JSON.parse(readFileSync(resultFile, "utf8")) as DemoResult;
    const savedState = await saveNodes(state, deployment, this.#controlToken(state), this.#startedAt);
    const { held, file } = writeReport({
      options: this.#options,
      state,
      deployment,
      result,
      savedState,
      startedAt: this.#startedAt,
      demoHeld,
      kills: this.#kills,
      deaths: this.#parts.filter((part) => part.spec.name !== "demo").flatMap((part) => part.deaths),
      seconds: { ...this.#seconds, total: secondsSince(this.#startedAt.getTime()) },
    });
    this.#printer.note(`report: ${file}`);
    return held;
  }

  #controlToken(state: StateDirectory): string {
    const config = JSON.parse(readFileSync(state.file("config", "solana.json"), "utf8")) as { controlToken: string };
    return config.controlToken;
  }
}

async function choosePorts(wanted: number): Promise<RunPorts> {
  // The Solana node also takes the port after its own, where the stock client looks for subscriptions.
  const free = await freePorts(6 + operatorCount, 1, wanted);
  const [solana, hub, second, postgres, relayer, coordinator, ...operators] = free as [
    number,
    number,
    number,
    number,
    number,
    number,
    ...number[],
  ];
  return { hub, second, solana, postgres, relayer, coordinator: wanted === 0 ? coordinator : wanted, operators };
}

function serviceParts(wiring: Wiring): Part[] {
  const { state } = wiring;
  return [
    new Part(programPart(state, "coordinator", "coordinator", coordinatorConfig(wiring))),
    ...wiring.ports.operators.map(
      (_, operator) =>
        new Part(programPart(state, `operator-${operator}`, "operator", operatorConfig(wiring, operator))),
    ),
    new Part(programPart(state, "relayer", "relayer", relayerConfig(wiring))),
  ];
}

function secondsSince(sinceMs: number): number {
  return (Date.now() - sinceMs) / 1000;
}
