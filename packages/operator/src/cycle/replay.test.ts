import { type Command, encodeCommand } from "@isthmus/clearing";
import { TestCcp, testGenesis, testPerpetual } from "@isthmus/clearing/testing";
import { emptyJournalDigest, isIsthmusError } from "@isthmus/protocol";
import { SignaturePool } from "@isthmus/signatures";
import { describe, expect, it } from "vitest";
import { sourcesOf, voidRules } from "../testing/listed-chain.ts";
import { Replay } from "./replay.ts";

const perpetual = 1;
const option = 5;
const { source } = sourcesOf([]);
const { timeSeconds } = source.marks(3);
const spotTicks = source.marks(3).prices[0]?.priceTicks ?? 0n;

/** An operator's verdict on the last command of a journal whose other commands it accepts. */
async function lastOf(journal: readonly Command[]): Promise<string> {
  const replay = new Replay({
    genesis: testGenesis,
    voidRules,
    sources: { ...sourcesOf([]).sources, priceBandBps: 50 },
  });
  try {
    for (const [index, command] of journal.entries()) {
      const entry = new TextDecoder().decode(encodeCommand(command));
      await replay.next({ journalIndex: BigInt(index + 1), digest: emptyJournalDigest, entry });
    }
    return "replayed";
  } catch (error) {
    expect(replay.journalIndex).toBe(BigInt(journal.length - 1));
    if (isIsthmusError(error)) return `${error.code} ${JSON.stringify(error.toBody().details)}`;
    throw error;
  }
}

describe("prices with no source but the oracle", () => {
  /** A journal with an option on the perpetual, and its first prices. */
  function priced(marks: Readonly<Record<number, bigint>>, volatilitiesE6: Readonly<Record<number, number>> = {}) {
    const ccp = new TestCcp({ signed: true });
    const terms = { ...testPerpetual, quantaPerTickLot: 1n, lotsPerUnit: 10_000n };
    ccp.admin({ kind: "list-instrument", instrument: perpetual, symbol: "BTC-PERP", ...terms });
    ccp.admin({
      kind: "list-instrument",
      instrument: option,
      symbol: "BTC-C",
      ...terms,
      type: "option",
      expirySeconds: timeSeconds + 864_000n,
      underlying: perpetual,
      strikeTicks: spotTicks,
      optionType: "call",
    });
    ccp.timeSeconds = 0n;
    const applied = ccp.prices(marks, timeSeconds, {}, volatilitiesE6);
    if (!applied.ok) throw applied.error;
    return ccp.journal;
  }

  it("accepts a perpetual near the own price", async () => {
    expect(await lastOf(priced({ [perpetual]: spotTicks }))).toBe("replayed");
  });

  it("refuses the price of an option: its underlying's own price does not prove it", async () => {
    for (const priceTicks of [spotTicks, 0n])
      expect(await lastOf(priced({ [perpetual]: spotTicks, [option]: priceTicks }))).toMatch(/^INPUT_UNPROVEN.*no own/);
  });

  it("refuses a volatility, which has no second source", async () => {
    expect(await lastOf(priced({ [perpetual]: spotTicks }, { [option]: 100_000_000 }))).toMatch(/^INPUT_UNPROVEN/);
  });
});

describe("entries whose signatures were looked at ahead", () => {
  /** Accounts with two addresses each; the one of that index has no second signature. */
  function openings(forged: number): string[] {
    const ccp = new TestCcp({ signed: true });
    for (let member = 0; member < 20; member++) ccp.open(member, [1, 2]);
    const { journal } = ccp;
    return journal.map((command, index) => {
      const [other] = "signatures" in command ? (command.signatures ?? []) : [];
      const given = index === forged ? { ...command, signatures: [other, `0x${"00".repeat(65)}`] } : command;
      return new TextDecoder().decode(encodeCommand(given as Command));
    });
  }

  async function verdict(texts: readonly string[], workers: number | null): Promise<string> {
    const pool = workers === null ? undefined : new SignaturePool({ workers });
    const replay = new Replay({
      genesis: testGenesis,
      voidRules,
      sources: { ...sourcesOf([]).sources, priceBandBps: 50 },
      signatures: pool,
    });
    const entries = texts.map((entry, index) => ({
      journalIndex: BigInt(index + 1),
      digest: emptyJournalDigest,
      entry,
    }));
    try {
      if (pool !== undefined) await replay.prepare(entries);
      for (const entry of entries) await replay.next(entry);
      return `all ${replay.journalIndex}`;
    } catch (error) {
      if (isIsthmusError(error)) return `${error.code} after ${replay.journalIndex}`;
      throw error;
    } finally {
      await pool?.close();
    }
  }

  it("are replayed or refused as without, at their own turn", async () => {
    const good = openings(-1);
    const malformed = [...good.slice(0, 15), `${good[15]} `, ...good.slice(16)];
    for (const workers of [null, 0, 2]) {
      expect(await verdict(good, workers)).toBe(`all ${good.length}`);
      expect(await verdict(openings(11), workers)).toBe("SIGNATURE_INVALID after 11");
      expect(await verdict(malformed, workers)).toBe("JOURNAL_INVALID after 15");
    }
  });
});
