import { type Command, type CommandOf, verifyAuthority } from "@isthmus/clearing";
import { TestCcp } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { isIsthmusError } from "@isthmus/protocol";
import { afterEach, describe, expect, it } from "vitest";
import { SignaturePool, type SignaturePoolOptions } from "./signature-pool.ts";

const pools: SignaturePool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function open(options: SignaturePoolOptions): SignaturePool {
  const pool = new SignaturePool(options);
  pools.push(pool);
  return pool;
}

const price = 4_000_000n;
const row = { instrument: 1, priceTicks: price, sizeLots: 1n, maker: "buyer" } as const;

/** A clearing house and commands of every kind of signature, good and bad, in an order that mixes them. */
function world() {
  const ccp = TestCcp.standard({ signed: true });
  const members = [0, 1, 2, 3].map((index) => ccp.open(index, [1, 3]));
  for (const { id } of members) ccp.deposit(id, 1, 10n ** 12n);
  ccp.prices({ 1: price });
  const [alice, bob, carol, dave] = members as [
    (typeof members)[0],
    (typeof members)[0],
    (typeof members)[0],
    (typeof members)[0],
  ];
  ccp.withdraw(alice, 1, 7n);
  const stranger = TestCcp.standard({ signed: true }).open(9);
  const trades = Array.from({ length: 60 }, (_, index) => {
    const [buyer, seller] = index % 2 === 0 ? [alice, bob] : [carol, dave];
    return ccp.signedTrade(
      buyer,
      seller,
      { ...row, id: String(index) },
      ccp.timeSeconds + 99n,
    ) as CommandOf<"signed-trade">;
  });
  const bad = trades.map((trade, index): Command => {
    const [first, second] = trade.signatures as [Hex, Hex];
    const flipped = (hex: Hex): Hex => `${hex.slice(0, 40)}${hex[40] === "0" ? "1" : "0"}${hex.slice(41)}` as Hex;
    const kinds: Command[] = [
      trade,
      { ...trade, signatures: [second, first] },
      { ...trade, sizeLots: 2n },
      { ...trade, signatures: [first, flipped(second)] },
      { ...trade, signatures: [`0x${"00".repeat(65)}`, second] },
      { ...trade, buyer: stranger.id },
      { ...trade, signatures: [first] },
    ];
    return kinds[index % kinds.length] as Command;
  });
  return { ccp, trades, commands: [...ccp.journal, ...bad, ...trades] };
}

function serial(ccp: TestCcp, commands: readonly Command[]): (string | null)[] {
  return commands.map((command) => {
    try {
      verifyAuthority(ccp.engine, command);
      return null;
    } catch (error) {
      if (isIsthmusError(error)) return JSON.stringify([error.code, error.details]);
      throw error;
    }
  });
}

async function pooled(pool: SignaturePool, ccp: TestCcp, commands: readonly Command[]): Promise<(string | null)[]> {
  const refusals = await pool.verifyAuthorities(ccp.engine, commands);
  return refusals.map((refusal) => (refusal === null ? null : JSON.stringify([refusal.code, refusal.details])));
}

const exits = new URL(
  "data:text/javascript,import{parentPort}from'node:worker_threads';parentPort.on('message',()=>process.exit(1))",
);
const throws = new URL(
  "data:text/javascript,import{parentPort}from'node:worker_threads';parentPort.on('message',()=>{throw%20new%20Error('x')})",
);
const neverStarts = new URL("data:text/javascript,throw%20new%20Error('x')");
const short = new URL(
  "data:text/javascript,import{parentPort}from'node:worker_threads';parentPort.on('message',({id})=>parentPort.postMessage({id,answers:[]}))",
);

describe("a pool of signature workers", () => {
  it("gives the verdicts of the serial check, in order, with 0, 1 and 2 workers", async () => {
    const { ccp, commands } = world();
    const wanted = serial(ccp, commands);
    expect(wanted.filter((verdict) => verdict !== null).length).toBeGreaterThan(40);
    expect(wanted.filter((verdict) => verdict === null).length).toBeGreaterThan(60);
    for (const workers of [0, 1, 2]) {
      const pool = open({ workers });
      expect(await pooled(pool, ccp, commands)).toEqual(wanted);
      // Once more, with the keys known.
      expect(await pooled(pool, ccp, [...commands].reverse())).toEqual([...wanted].reverse());
      expect(await pool.verifyAuthorities(ccp.engine, [])).toEqual([]);
    }
  });

  it.each([
    ["exit", exits],
    ["throw", throws],
    ["never start", neverStarts],
    ["answer too little", short],
  ])("loses and accepts nothing when its workers %s", async (_what, program) => {
    const { ccp, commands } = world();
    const pool = open({ workers: 2, program });
    const wanted = serial(ccp, commands);
    for (let round = 0; round < 5; round++) expect(await pooled(pool, ccp, commands)).toEqual(wanted);
  });

  it("answers for what it was asked only: another command, house or signature is looked at again", async () => {
    const { ccp, trades } = world();
    const checks = await open({ workers: 1 }).prepare(ccp.engine, trades);
    const [trade, other] = trades as [CommandOf<"signed-trade">, CommandOf<"signed-trade">];
    expect(() => verifyAuthority(ccp.engine, trade, checks)).not.toThrow();
    const forged = { ...trade, sizeLots: 2n };
    expect(() => verifyAuthority(ccp.engine, forged, checks)).toThrow();
    expect(() => verifyAuthority(ccp.engine, { ...trade, signatures: other.signatures }, checks)).toThrow();
    const elsewhere = { signers: { ...ccp.engine.signers, houseId: ccp.engine.signers.houseId + 1 } };
    expect(() => verifyAuthority(elsewhere, trade, checks)).toThrow();
  });

  it("decides by the state at a command's turn, not by that at which signatures were looked at", async () => {
    const { ccp, trades } = world();
    const later = TestCcp.standard({ signed: true });
    const checks = await open({ workers: 1 }).prepare(later.engine, trades);
    const [trade] = trades as [CommandOf<"signed-trade">];
    expect(() => verifyAuthority(later.engine, trade, checks)).toThrow();
    expect(() => verifyAuthority(ccp.engine, trade, checks)).not.toThrow();
  });

  it("finds the one bad signature among many that are looked at as a batch", async () => {
    const { ccp, trades } = world();
    const many = Array.from({ length: 8 }, () => trades.map((trade) => ({ ...trade }))).flat();
    const pool = open({ workers: 1 });
    // The keys become known.
    await pool.verifyAuthorities(ccp.engine, trades);
    expect((await pool.verifyAuthorities(ccp.engine, many)).every((refusal) => refusal === null)).toBe(true);
    const [first, second] = trades[40]?.signatures ?? [];
    const bad = many.map(
      (trade, index): Command => (index === 100 ? { ...trade, signatures: [second as Hex, first as Hex] } : trade),
    );
    const verdicts = await pooled(pool, ccp, bad);
    expect(verdicts).toEqual(many.map((_, index) => (index === 100 ? serial(ccp, bad.slice(100, 101))[0] : null)));
    expect(verdicts[100]).toContain("SIGNER_UNKNOWN");
  });

  it("settles everything when it is closed, and works on without threads", async () => {
    const { ccp, commands } = world();
    const pool = open({ workers: 2 });
    const running = pooled(pool, ccp, commands);
    await pool.close();
    const wanted = serial(ccp, commands);
    expect(await running).toEqual(wanted);
    expect(await pooled(pool, ccp, commands)).toEqual(wanted);
  });
});
