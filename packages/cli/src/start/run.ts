import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Deployment } from "@isthmus/adapter";
import { deploy, type LocalKeys, makeLocalKeys, OtherDvn, partiesOf, withOtherDvn } from "@isthmus/local";
import { chainById } from "@isthmus/protocol";
import { type ProgressLine, readProgressLine } from "../demo/progress.ts";
import type { DemoResult } from "../report/demo-result.ts";
import { Part, type PartWatcher } from "../supervisor/part.ts";
import { StateDirectory } from "../supervisor/state-directory.ts";
import { type Kill, killPart } from "./drill.ts";
import { playExit } from "./exit-drill.ts";
import { killLeader } from "./fail-over.ts";
import { databasePart, networkParts } from "./networks.ts";
import type { DrillTarget, StartOptions } from "./options.ts";
import type { Printer } from "./printer.ts";
import { programPart } from "./program-part.ts";
import { choosePorts, type RunPorts, url } from "./run-ports.ts";
import { saveNodes } from "./save-nodes.ts";
import { saveProofs } from "./save-proofs.ts";
import { serviceParts } from "./service-parts.ts";
import { playVeto } from "./veto-drill.ts";
import { demoConfig, type Wiring } from "./wiring.ts";
import { writeReport } from "./write-report.ts";

/** The run was stopped during work that may be abandoned. */
class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/**
 * How long roots wait: as short as a veto allows that the journal's own contradiction brings. Two watchtowers on a busy machine took
 * 0.1 to 0.65 s from a forged root's arrival; a delay of one second on clocks of whole seconds may be over immediately.
 */
const rootDelaySeconds = 2;
/** With a drill that asserts the veto, whatever else the machine does. */
const drilledRootDelaySeconds = 10;

/** Exit code of a stopped run with `--once`, as shells report Ctrl-C. */
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
  /** Others run it: it works in this process, beside the services. */
  #otherDvn: OtherDvn | null = null;
  #interrupted: () => void = () => undefined;
  readonly #interruption = new Promise<"interrupted">((resolve) => {
    this.#interrupted = () => resolve("interrupted");
  });

  constructor(options: StartOptions, printer: Printer) {
    this.#options = options;
    this.#printer = printer;
  }

  /** Stops every part in order. */
  interrupt(): void {
    this.#interrupted();
  }

  /**
   * Runs to the end and stops every part.
   * @returns the exit code: 0 only if all demo checks passed, or if a run without `--once` was stopped before one failed;
   * 130 if a run with `--once` was stopped
   */
  async play(): Promise<number> {
    const state = new StateDirectory(this.#options.stateDirectory);
    try {
      const wiring = await this.#startNetworksAndServices(state);
      return await this.#demo(wiring);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      return this.#options.once ? stoppedCode : 0;
    } finally {
      this.#stopping = true;
      this.#printer.step("stopping");
      await Promise.all([this.#otherDvn?.stop(), ...[...this.#parts].reverse().map((part) => part.stop())]);
    }
  }

  async #startNetworksAndServices(state: StateDirectory): Promise<Wiring> {
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
    // Only the services need PostgreSQL: it creates its files while the contracts are deployed.
    const [deployment] = await Promise.all([
      this.#deployNetworks({ state, ports, keys, secrets }),
      this.#startAll([databasePart(state, ports, secrets.databasePassword)]),
    ]);
    const deploymentFile = state.write("deployment.json", deployment);
    const sinceMs = Date.now();
    const wiring: Wiring = { options: this.#options, state, keys, ports, secrets, deployment, deploymentFile };
    this.#printer.step("starting coordinator, relayer, four operators and two watchtowers");
    this.#otherDvn = new OtherDvn({ deployment, keys });
    this.#otherDvn.start();
    await this.#startAll(serviceParts(wiring));
    this.#seconds.services = secondsSince(sinceMs);
    this.#printer.note(`API and status page: ${url(ports.coordinator)}/`);
    return wiring;
  }

  async #deployNetworks(parts: {
    readonly state: StateDirectory;
    readonly ports: RunPorts;
    readonly keys: LocalKeys;
    readonly secrets: Wiring["secrets"];
  }): Promise<Deployment> {
    const { state, ports, keys, secrets } = parts;
    let sinceMs = Date.now();
    await this.#startAll(networkParts(state, ports, secrets.controlToken));
    this.#seconds.networks = secondsSince(sinceMs);
    sinceMs = Date.now();
    this.#printer.step("deploying LayerZero, Wormhole and the clearing house's contracts");
    const urls = {
      hub: url(ports.hub),
      second: url(ports.second),
      solana: { rpcUrl: url(ports.solana), wsUrl: url(ports.solana).replace("http", "ws") },
    };
    const deployment = await this.#unlessInterrupted(
      deploy(
        urls,
        withOtherDvn(partiesOf(keys), keys),
        this.#options.vetoDrill ? { rootDelaySeconds: drilledRootDelaySeconds } : { rootDelaySeconds },
      ),
    );
    this.#seconds.deploy = secondsSince(sinceMs);
    return deployment;
  }

  async #startAll(parts: readonly Part[]): Promise<void> {
    this.#parts.push(...parts);
    const start = async (part: Part): Promise<void> => {
      part.watcher = this.#watcher;
      await part.start();
      // A part that becomes ready while the run stops is not worth a line.
      if (!this.#stopping) this.#printer.detail(`${part.spec.name} is ready`);
    };
    await this.#unlessInterrupted(Promise.all(parts.map(start)));
  }

  async #unlessInterrupted<T>(work: Promise<T>): Promise<T> {
    const first = await Promise.race([work, this.#interruption]);
    if (first === "interrupted") throw new Interrupted();
    return first;
  }

  /** Networks are not restarted: their chain is lost with the process. */
  readonly #watcher: PartWatcher = {
    died: ({ spec }, { code, signal }) => {
      const how = `${spec.name} died (${signal ?? `code ${code}`})`;
      if (spec.restart === false) this.#printer.error(`${how}: its chain is lost; its log is ${spec.logFile}`);
      else this.#printer.detail(`${how}, restarting it`);
    },
    back: ({ spec }, { backAfterMs }) => this.#printer.detail(`${spec.name} is back after ${backAfterMs} ms`),
  };

  async #demo(wiring: Wiring): Promise<number> {
    const { state } = wiring;
    const resultFile = state.file("demo.json");
    let end: (result: { readonly held: boolean }) => void = () => undefined;
    const outcome = new Promise<{ readonly held: boolean }>((resolve) => {
      end = resolve;
    });
    const program = { name: "demo", program: "demo", config: demoConfig(wiring, resultFile) } as const;
    const part = new Part(
      programPart(state, program, {
        onLine: (text) => {
          const line = readProgressLine(text);
          if (line === null) return;
          this.#follow(line);
          if (line.kind === "done") end(line);
        },
        restart: false,
        onExit: () => end({ held: false }),
      }),
    );
    this.#parts.push(part);
    const ready = part.start().catch((error: unknown) => {
      this.#printer.error(String(error));
      end({ held: false });
    });
    if ((await Promise.race([outcome, this.#interruption])) === "interrupted") {
      if (this.#options.once || this.#options.report === null) return this.#interruptedCode(resultFile);
      // Report figures agree only between two cycles.
      this.#printer.step("finishing the current cycle for the report; Ctrl-C again stops immediately");
      // Before it is ready the signal would end it.
      await ready;
      part.signal("SIGUSR2");
    }
    const { held } = await outcome;
    if (existsSync(resultFile)) return (await this.#writeReport(wiring, { resultFile, demoHeld: held })) ? 0 : 1;
    this.#printer.error(`the demo ended before its first cycle was settled; see ${state.log("demo")}`);
    return 1;
  }

  /** Exit code of a run that was stopped during a cycle: from the assertions so far. */
  #interruptedCode(resultFile: string): number {
    if (this.#options.once) return stoppedCode;
    if (!existsSync(resultFile)) return 0;
    const { assertions } = JSON.parse(readFileSync(resultFile, "utf8")) as DemoResult;
    return assertions.every(({ held }) => held) ? 0 : 1;
  }

  #follow(line: ProgressLine): void {
    if (!this.#judgesLater(line)) this.#printer.progress(line);
    if (line.kind === "kill") this.#kill(line.part as DrillTarget, line.cycle);
    if (line.kind === "cycle" && line.state === "settled")
      this.#seconds.firstCycle ??= secondsSince(this.#startedAt.getTime());
  }

  #kill(target: DrillTarget, cycle: number): void {
    if (target !== "standby") {
      this.#kills.push(killPart(this.#parts, target, cycle));
      return;
    }
    killLeader(this.#parts, cycle).then(
      (kill) => this.#kills.push(kill),
      (error: unknown) => {
        this.#printer.error(String(error));
        // A drill that did not happen does not hold.
        const successor = { part: "standby", ledAfterMs: null };
        this.#kills.push({ part: "coordinator", cycle, atMs: Date.now(), successor });
      },
    );
  }

  /** With a drill behind it, what the demo found is not the verdict yet. */
  #judgesLater(line: ProgressLine): boolean {
    return line.kind === "done" && line.held && this.#hasDrillAtEnd;
  }

  get #hasDrillAtEnd(): boolean {
    return this.#options.exitDrill || this.#options.vetoDrill;
  }

  /** Nobody carries the root that the house signs meanwhile: the forged one is alone. */
  async #vetoDrill(wiring: Wiring): Promise<DemoResult["assertions"]> {
    this.#printer.step("veto drill: the relayer stops, and keys of attesters and guardians are stolen");
    await this.#parts.find(({ spec }) => spec.name === "relayer")?.stop();
    const assertions = await playVeto(wiring, (text) => this.#printer.step(text));
    for (const assertion of assertions) this.#printer.progress({ kind: "assertion", ...assertion });
    return assertions;
  }

  /** The house is silent from now on; its members leave with proofs that they saved before. */
  async #exitDrill(wiring: Wiring): Promise<DemoResult["assertions"]> {
    const proofs = await saveProofs(wiring);
    this.#printer.step("exit drill: coordinator, operators, watchtowers and relayer stop for good");
    const networks = wiring.deployment.chains.map(({ chain }) => chainById(chain).name);
    const services = this.#parts.filter(({ spec }) => !networks.includes(spec.name));
    await Promise.all(services.map((part) => part.stop()));
    const assertions = await playExit(wiring, proofs, (text) => this.#printer.step(text));
    for (const assertion of assertions) this.#printer.progress({ kind: "assertion", ...assertion });
    return assertions;
  }

  /** @returns whether every assertion held */
  async #writeReport(
    wiring: Wiring,
    { resultFile, demoHeld }: { readonly resultFile: string; readonly demoHeld: boolean },
  ): Promise<boolean> {
    const { state, deployment, secrets } = wiring;
    const result = JSON.parse(readFileSync(resultFile, "utf8")) as DemoResult;
    const { controlToken } = secrets;
    // Before the drills: the report's figures are those of a house that works.
    const savedState = await saveNodes({ state, deployment, controlToken, startedAt: this.#startedAt });
    const vetoes = this.#options.vetoDrill && demoHeld ? await this.#vetoDrill(wiring) : [];
    const exits = this.#options.exitDrill && demoHeld ? await this.#exitDrill(wiring) : [];
    const { held, file } = writeReport({
      options: this.#options,
      state,
      deployment,
      result: { ...result, assertions: [...result.assertions, ...vetoes, ...exits] },
      savedState,
      startedAt: this.#startedAt,
      demoHeld,
      kills: this.#kills,
      deaths: this.#parts.filter((part) => part.spec.name !== "demo").flatMap((part) => part.deaths),
      seconds: { ...this.#seconds, total: secondsSince(this.#startedAt.getTime()) },
    });
    if (demoHeld && this.#hasDrillAtEnd) this.#printer.progress({ kind: "done", held });
    this.#printer.note(`report: ${file}`);
    return held;
  }
}

function secondsSince(sinceMs: number): number {
  return (Date.now() - sinceMs) / 1000;
}
