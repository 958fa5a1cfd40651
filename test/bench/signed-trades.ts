import { strict as assert } from "node:assert";
import { type Command, verifyAuthority } from "@isthmus/clearing";
import { TestCcp } from "@isthmus/clearing/testing";
import { SignaturePool } from "@isthmus/signatures";
import type { Benchmark, Figure } from "./benchmark.ts";
import { nativePerSecond } from "./signatures-floor.ts";

/** Trades of one call of the pool, as a gathered intake or pages of a journal give it. */
const perPrepare = 4_096;
const members = 40;

/** A rate by the clock and by the processor time of all threads of this process. */
interface Rate {
  readonly perSecond: number;
  readonly perProcessorSecond: number;
}

/** Trades that both parties signed with keys of their own, verified per second: by the pool that coordinator and operators use. */
export const signaturesBenchmark: Benchmark = { name: "signatures", run: signedTradeFigures };

async function signedTradeFigures(): Promise<Figure[]> {
  const ccp = TestCcp.standard({ signed: true });
  const commands = signedTrades(ccp, 3 * perPrepare);
  const plain = await measure(commands.slice(0, 400), async (given) => {
    for (const command of given) verifyAuthority(ccp.engine, command);
  });
  const pooled = async (workers: number): Promise<Rate> => {
    const pool = new SignaturePool({ workers });
    const verify = async (given: readonly Command[]): Promise<void> => {
      for (let from = 0; from < given.length; from += perPrepare) {
        const refusals = await pool.verifyAuthorities(ccp.engine, given.slice(from, from + perPrepare));
        assert.ok(refusals.every((refusal) => refusal === null));
      }
    };
    try {
      // The threads start, and see every key once.
      await verify(commands.slice(0, perPrepare));
      return await measure(commands, verify);
    } finally {
      await pool.close();
    }
  };
  const [serial, two] = [await pooled(0), await pooled(2)];
  const applied = await appliedPerSecond(commands);
  const native = await nativePerSecond(ccp.engine, commands);
  const figure = (what: string, value: number, { unit, baselineWhat, baseline }: Compared): Figure => ({
    what,
    unit,
    value,
    baselineWhat,
    baseline,
    ratio: value / baseline,
  });
  const baselineWhat = "the JavaScript reference, one after another";
  const wall = { unit: "trades/s (more is better)", baselineWhat, baseline: plain.perSecond };
  const processor = {
    unit: "trades/s of one core's processor time (more is better)",
    baselineWhat,
    baseline: plain.perProcessorSecond,
  };
  const floor = { baselineWhat: "libsecp256k1 alone on ready bytes, two threads" };
  return [
    figure("trades with both signatures verified, two workers", two.perSecond, wall),
    figure("trades with both signatures verified, two workers", two.perSecond, {
      ...wall,
      ...floor,
      baseline: native.perSecond,
    }),
    figure("both signatures verified, two workers, all threads", two.perProcessorSecond, processor),
    figure("both signatures verified, two workers, all threads", two.perProcessorSecond, {
      ...processor,
      ...floor,
      baseline: native.perProcessorSecond,
    }),
    figure("both signatures verified, no worker", serial.perProcessorSecond, processor),
    figure("both signatures verified by two workers, then applied", applied.perSecond, wall),
  ];
}

/** Unit and baseline of a figure. */
type Compared = Pick<Figure, "unit" | "baselineWhat" | "baseline">;

async function measure(commands: readonly Command[], run: (given: readonly Command[]) => Promise<void>): Promise<Rate> {
  const [startMs, used] = [performance.now(), process.cpuUsage()];
  await run(commands);
  const { user, system } = process.cpuUsage(used);
  const spentMs = performance.now() - startMs;
  return {
    perSecond: (commands.length / spentMs) * 1_000,
    perProcessorSecond: (commands.length / (user + system)) * 1e6,
  };
}

/** The whole way through the engine: the signatures of one part are looked at while the part before is applied. */
async function appliedPerSecond(commands: readonly Command[]): Promise<Rate> {
  const ccp = TestCcp.standard({ signed: true });
  openMembers(ccp);
  const pool = new SignaturePool({ workers: 2 });
  try {
    await pool.prepare(ccp.engine, commands.slice(0, perPrepare));
    return await measure(commands, async (given) => {
      let prepared = pool.prepare(ccp.engine, given.slice(0, perPrepare));
      for (let from = 0; from < given.length; from += perPrepare) {
        const checks = await prepared;
        prepared = pool.prepare(ccp.engine, given.slice(from + perPrepare, from + 2 * perPrepare));
        for (const command of given.slice(from, from + perPrepare)) {
          verifyAuthority(ccp.engine, command, checks);
          ccp.must(command);
        }
      }
      await prepared;
    });
  } finally {
    await pool.close();
  }
}

/** The same accounts, keys and prices in every house: a trade signed for one is valid in another. */
function openMembers(ccp: TestCcp): ReturnType<TestCcp["open"]>[] {
  const people = Array.from({ length: members }, (_, index) => ccp.open(index));
  for (const { id } of people) ccp.deposit(id, 1, 10n ** 12n);
  ccp.prices({ 1: 4_000_000n });
  return people;
}

function signedTrades(ccp: TestCcp, count: number): Command[] {
  const people = openMembers(ccp);
  const row = { instrument: 1, priceTicks: 4_000_000n, sizeLots: 1n, maker: "buyer" } as const;
  return Array.from({ length: count }, (_, index) => {
    const [buyer, seller] = [people[index % members], people[(index + 1 + (index % 7)) % members]];
    assert.ok(buyer !== undefined && seller !== undefined);
    return ccp.signedTrade(buyer, seller, { ...row, id: String(index) }, ccp.timeSeconds + 9_999n);
  });
}
