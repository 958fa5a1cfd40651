import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, type WriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { IsthmusError } from "@isthmus/protocol";
import { guardChild, guardGrandchild } from "./child-guard.ts";

/** A process to run, and how to recognise that it is ready. */
export interface PartSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly logFile: string;
  /** Polled until it is true: the part is ready. Default: its line `{"ready":true,…}` on standard output. */
  readonly probe?: () => Promise<boolean>;
  /** Called with every other line on standard output. */
  readonly onLine?: (line: string) => void;
  /** Called when it ends without being stopped. */
  readonly onExit?: () => void;
  /** Whether to restart it when it dies; default true. */
  readonly restart?: boolean;
  /** Time between SIGTERM and SIGKILL when it is stopped; default 8 s. */
  readonly stopTimeoutMs?: number;
}

/** One unexpected end of a part. */
export interface PartDeath {
  readonly name: string;
  readonly atMs: number;
  readonly code: number | null;
  readonly signal: string | null;
  /** Milliseconds from the death until the part is ready again; null until then. */
  backAfterMs: number | null;
}

/** Is notified when a part dies and when it is ready again. */
export interface PartWatcher {
  died(part: Part, death: PartDeath): void;
  back(part: Part, death: PartDeath): void;
}

/** Longest start: on a busy machine, all services together need a minute. */
const readyTimeoutMs = 180_000;
const defaultStopTimeoutMs = 8_000;
const probeMs = 50;
const firstPauseMs = 200;
const longestPauseMs = 5_000;
/** A part that was ready for this long before it died is restarted with the first pause. */
const steadyMs = 30_000;

/** One supervised OS process: started, watched, restarted with growing pauses, stopped. */
export class Part {
  readonly spec: PartSpec;
  readonly deaths: PartDeath[] = [];
  /** Notified of deaths and restarts. */
  watcher: PartWatcher | undefined;
  #child: ChildProcess | undefined;
  #log: WriteStream;
  #stopping = false;
  #pauseMs = firstPauseMs;
  #servingSinceMs: number | null = null;
  #ended: Promise<void> = Promise.resolve();
  /** What the next restart waits for. */
  #held: (() => Promise<boolean>) | undefined;

  constructor(spec: PartSpec) {
    this.spec = spec;
    this.#log = createWriteStream(spec.logFile, { flags: "a", mode: 0o600 });
  }

  /** The fields of the part's ready line. */
  readyInfo: Readonly<Record<string, unknown>> = {};

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts the process and waits until it is ready. @throws PROCESS_FAILED if it is not within three minutes, or ends */
  async start(): Promise<void> {
    const ready = this.#spawn();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.#failed("not ready in time")), readyTimeoutMs);
    });
    await Promise.race([ready, late]).finally(() => clearTimeout(timer));
    this.#servingSinceMs = Date.now();
  }

  /**
   * Kills the process with SIGKILL; the supervisor restarts it.
   * @param held it stays down until this is true, polled
   */
  kill(held?: () => Promise<boolean>): void {
    this.#held = held;
    this.#child?.kill("SIGKILL");
  }

  /** Sends a signal that does not end the process. */
  signal(signal: "SIGUSR2"): void {
    this.#child?.kill(signal);
  }

  /** Stops the process: SIGTERM, then SIGKILL after `stopTimeoutMs`. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      const insist = setTimeout(() => child.kill("SIGKILL"), this.spec.stopTimeoutMs ?? defaultStopTimeoutMs);
      await this.#ended;
      clearTimeout(insist);
    }
    await new Promise<void>((resolve) => this.#log.end(resolve));
  }

  #spawn(): Promise<void> {
    const { command, args, env } = this.spec;
    // A group of its own: Ctrl-C in a terminal reaches every process of the foreground group, but the parts must end in
    // order, after their state is saved.
    const child = spawn(command, [...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
      detached: true,
    });
    this.#child = child;
    guardChild(child);
    child.stderr.pipe(this.#log, { end: false });
    return new Promise<void>((resolve, reject) => {
      let serving = false;
      createInterface({ input: child.stdout }).on("line", (line) => {
        this.#log.write(`${line}\n`);
        if (!serving && this.spec.probe === undefined && isReadyLine(line)) {
          serving = true;
          this.readyInfo = JSON.parse(line) as Record<string, unknown>;
          if (typeof this.readyInfo.pid === "number") guardGrandchild(this.readyInfo.pid, child);
          resolve();
          return;
        }
        this.spec.onLine?.(line);
      });
      if (this.spec.probe !== undefined)
        pollUntilTrue(this.spec.probe, () => child.exitCode === null && child.signalCode === null).then(
          resolve,
          reject,
        );
      this.#ended = new Promise((ended) => {
        child.on("error", (cause) => {
          // A program that could not be started never exits.
          if (child.pid === undefined) ended();
          reject(this.#failed(cause.message));
        });
        child.on("exit", (code, signal) => {
          ended();
          reject(this.#failed(`ended with ${code ?? signal ?? "nothing"}`));
          if (this.#stopping) return;
          this.spec.onExit?.();
          this.#died(code, signal);
        });
      });
    });
  }

  /** A part that ends before it is ready has not died: `start` rejects. */
  #died(code: number | null, signal: string | null): void {
    if (this.#servingSinceMs === null) return;
    const death: PartDeath = { name: this.spec.name, atMs: Date.now(), code, signal, backAfterMs: null };
    this.deaths.push(death);
    this.watcher?.died(this, death);
    if (death.atMs - this.#servingSinceMs > steadyMs) this.#pauseMs = firstPauseMs;
    this.#servingSinceMs = null;
    if (this.spec.restart !== false) void this.#revive(death);
  }

  async #revive(death: PartDeath): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    while (held !== undefined && !this.#stopping && !(await held().catch(() => false)))
      await new Promise((resolve) => setTimeout(resolve, probeMs));
    while (!this.#stopping) {
      const pauseMs = this.#pauseMs;
      this.#pauseMs = Math.min(2 * pauseMs, longestPauseMs);
      this.#log.write(`${JSON.stringify({ supervisor: "restarting", pauseMs })}\n`);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      if (this.#stopping) return;
      try {
        await this.start();
        death.backAfterMs = Date.now() - death.atMs;
        this.watcher?.back(this, death);
        return;
      } catch (error) {
        this.kill();
        await this.#ended;
        if (!this.#stopping)
          this.#log.write(`${JSON.stringify({ supervisor: "restart failed", reason: String(error) })}\n`);
      }
    }
  }

  #failed(reason: string): IsthmusError {
    return new IsthmusError("PROCESS_FAILED", { part: this.spec.name, reason, log: this.spec.logFile });
  }
}

function isReadyLine(line: string): boolean {
  return line.startsWith('{"ready":true');
}

async function pollUntilTrue(probe: () => Promise<boolean>, alive: () => boolean): Promise<void> {
  while (alive()) {
    if (await probe().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, probeMs));
  }
  throw new IsthmusError("PROCESS_FAILED", { reason: "ended before it served" });
}
