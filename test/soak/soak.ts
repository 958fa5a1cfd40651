import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Trade } from "@isthmus/clearing";
import { LocalServices } from "@isthmus/cli/testing";
import { Market, numbers } from "../market/market.ts";
import { ClientModel } from "./client-model.ts";
import { type Judgement, judge } from "./judge.ts";
import { Draw } from "./seeded-draw.ts";

/** What a run does. Faults come by counts of acknowledged batches, not by time: a busy machine plays the same run, longer. */
export interface SoakOptions {
  readonly seed: number;
  /** It goes on until each process was killed and these minutes are over. */
  readonly minutes: number;
}

/** Outcome of a run. */
export interface SoakOutcome extends Judgement {
  readonly seed: number;
  readonly seconds: number;
  readonly trades: number;
  readonly batches: number;
  readonly cycles: number;
  /** Kills by process, in their order. */
  readonly kills: readonly string[];
  /** Of a batch until it is acknowledged, kills included. */
  readonly latencyMs: { readonly p50: number; readonly p99: number };
  /** Resident memory by process at the end of each cycle. */
  readonly residentBytes: Readonly<Record<string, readonly number[]>>;
}

const memberCount = 6;
const batchesPerKill = 4;
const killsPerCycle = 3;

/** Starts a whole house, trades while every process is killed once in each turn, and compares it with the clients' own books. */
export async function soak(
  options: SoakOptions,
  onProgress: (line: string) => void = () => undefined,
): Promise<SoakOutcome> {
  const directory = mkdtempSync(join(tmpdir(), "isthmus-soak-"));
  const services = await LocalServices.start({ directory, seed: options.seed });
  try {
    const market = await Market.open(services, memberCount);
    return await new Soak(services, market, options).play(onProgress);
  } finally {
    await services.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

class Soak {
  readonly #services: LocalServices;
  readonly #market: Market;
  readonly #options: SoakOptions;
  readonly #draw: Draw;
  readonly #model = new ClientModel();
  readonly #kills: string[] = [];
  readonly #latenciesMs: number[] = [];
  readonly #residentBytes: Record<string, number[]> = {};
  #batches = 0;
  #cycles = 0;

  constructor(services: LocalServices, market: Market, options: SoakOptions) {
    this.#services = services;
    this.#market = market;
    this.#options = options;
    this.#draw = new Draw(options.seed);
  }

  async play(onProgress: (line: string) => void): Promise<SoakOutcome> {
    const startMs = Date.now();
    const { seed, minutes } = this.#options;
    do {
      const targets = this.#draw.shuffled(this.#services.processes);
      for (let target = targets.pop(); target !== undefined; target = targets.pop()) {
        await this.#killAmongTrades(target);
        if (targets.length % killsPerCycle === 0) await this.#closeCycle();
        onProgress(`${this.#batches} batches, ${this.#cycles} cycles, killed ${target}`);
      }
    } while (Date.now() - startMs < minutes * 60_000);
    const judgement = await judge(this.#market, this.#model, this.#cycles);
    const sorted = this.#latenciesMs.sort((left, right) => left - right);
    const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
    return {
      ...judgement,
      seed,
      seconds: Math.round((Date.now() - startMs) / 1_000),
      trades: this.#model.trades,
      batches: this.#batches,
      cycles: this.#cycles,
      kills: this.#kills,
      latencyMs: { p50: at(0.5), p99: at(0.99) },
      residentBytes: this.#residentBytes,
    };
  }

  /** The kill falls between a batch's request and its answer. */
  async #killAmongTrades(target: string): Promise<void> {
    for (let batch = 0; batch < batchesPerKill; batch++) {
      const sent = this.#trade();
      if (batch === 1) {
        this.#services.kill(target);
        this.#kills.push(target);
      }
      await sent;
    }
  }

  async #trade(): Promise<void> {
    const startMs = performance.now();
    const priceTicks = await this.#market.mark();
    const trades = Array.from({ length: this.#draw.upTo(8) }, (_, index) => this.#oneTrade(index, priceTicks));
    this.#batches++;
    const { effects } = await this.#market.trade(trades);
    const refused = effects.filter(({ kind }) => kind === "trade-refused");
    if (refused.length > 0) throw new Error(`a trade that fits was refused: ${JSON.stringify(refused[0])}`);
    this.#model.add(trades);
    this.#latenciesMs.push(performance.now() - startMs);
  }

  #oneTrade(index: number, priceTicks: bigint): Trade {
    const [buyer = "", seller = ""] = this.#draw.shuffled(this.#market.members.map(({ account }) => account));
    const accounts = { buyer: buyer as `0x${string}`, seller: seller as `0x${string}` };
    const id = `s${this.#batches}-${index}`;
    const sizeLots = BigInt(this.#draw.upTo(50));
    return { id, instrument: numbers.bitcoin, ...accounts, priceTicks, sizeLots, maker: "buyer" };
  }

  async #closeCycle(): Promise<void> {
    await this.#market.movePrice();
    this.#cycles++;
    await this.#market.client.admin("/v1/admin/cycles", { cycle: this.#cycles });
    for (const name of this.#services.processes) {
      const samples = this.#residentBytes[name] ?? [];
      this.#residentBytes[name] = samples;
      const bytes = residentBytes(this.#services.pidOf(name));
      if (bytes !== null) samples.push(bytes);
    }
  }
}

/** Null where the kernel does not show it, or the process is down. */
function residentBytes(pid: number | null): number | null {
  try {
    const pages = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return pages === undefined ? null : Number(pages) * 1_024;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return null;
  }
}
