import { emptyAccumulator, isIsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import type { Deposit, Suite } from "./suite.ts";

/** What an adapter reads before any root: deposits, finality, a reorganisation. */
export function testDeposits(suite: () => Suite): void {
  it("finds nothing at first", async () => {
    const { adapter, scope } = suite().world;
    expect(await suite().everything()).toEqual([]);
    const { contract: vault } = scope;
    const state = await adapter.vaultState();
    expect(state).toMatchObject({ vault, depositIndex: 0n, depositAccumulator: emptyAccumulator });
    expect(state).toMatchObject({ effectiveCycle: 0n, receivedCycle: 0n });
    expect(adapter.contracts.vault).toBe(vault);
  });

  it("reads deposits with index and accumulator as the protocol folds them, in one order by any question", async () => {
    const { adapter, depositQuanta } = suite().world;
    for (let i = 1; i <= 3; i++) suite().accept(await suite().depositAndFold(i, depositQuanta * BigInt(i)));
    const seen = await suite().everything();
    expect(seen.map((event) => (event as Deposit).index)).toEqual([1n, 2n, 3n]);
    for (const event of seen) expect(await adapter.eventsOf(event.txId)).toEqual([event]);
    const height = seen[1]?.height ?? 0n;
    const middle = await adapter.events({ fromHeight: height, toHeight: height });
    expect(middle).toEqual(seen.filter((event) => event.height === height));
  });

  it("reads the vault's state as the sum of its deposits", async () => {
    const { adapter, asset } = suite().world;
    const { depositedQuanta, lastIndex: depositIndex, accumulator: depositAccumulator } = suite();
    const state = await adapter.vaultState();
    expect(state).toMatchObject({ depositIndex, depositAccumulator });
    const found = state.assets.find((item) => item.asset === asset);
    expect(found).toMatchObject({ depositedQuanta, ledgerQuanta: depositedQuanta, paidQuanta: 0n, suspended: false });
    const unitsPerQuantum = 10n ** BigInt(Math.max(0, (found?.tokenDecimals ?? 0) - 8));
    expect(found?.tokenUnits).toBe(depositedQuanta * unitsPerQuantum);
  });

  it("calls a deposit final only after the chain's depth", async () => {
    const { adapter, depositQuanta, finalise } = suite().world;
    const event = await suite().depositAndFold(4, depositQuanta);
    suite().accept(event);
    expect((await adapter.head()).final).toBeLessThan(event.height);
    await finalise();
    const head = await adapter.head();
    expect(head.final).toBeGreaterThanOrEqual(event.height);
    expect(head.latest).toBeGreaterThanOrEqual(head.final);
    expect(head.finalTimestampSeconds).toBeGreaterThanOrEqual(event.timestampSeconds);
    expect(await adapter.events({ fromHeight: event.height, toHeight: head.final })).toEqual([event]);
    expect((await adapter.finalVaultState(head.final)).vault.depositIndex).toBe(event.index);
    const blockTimeMs = await adapter.blockTimeMs();
    expect(Number.isFinite(blockTimeMs) && blockTimeMs >= 0).toBe(true);
  });

  it("forgets a deposit that a reorganisation removed, and its index goes to the next one", async () => {
    const { adapter, depositQuanta, reorganise } = suite().world;
    const before = await adapter.vaultState();
    const removed = await suite().depositAndFold(5, depositQuanta);
    await reorganise(removed.txId);
    expect(await adapter.eventsOf(removed.txId)).toEqual([]);
    expect((await suite().everything()).map((event) => event.txId)).not.toContain(removed.txId);
    expect(await adapter.vaultState()).toEqual(before);
    const next = await suite().depositAndFold(6, depositQuanta * 2n);
    expect(next.index).toBe(removed.index);
    suite().accept(next);
  });
}

/** What an adapter answers at the end: sums, absences, and nothing of a node that cannot know. */
export function testAnswers(suite: () => Suite): void {
  it("reads a vault's state that equals its events", async () => {
    const events = await suite().everything();
    const sum = (kind: "deposit" | "claim") =>
      events.reduce((total, event) => (event.kind === kind ? total + event.amountQuanta : total), 0n);
    const state = await suite().world.adapter.vaultState();
    const [asset] = state.assets;
    expect(asset).toMatchObject({ depositedQuanta: sum("deposit"), paidQuanta: sum("claim") });
    expect(asset?.ledgerQuanta).toBe(sum("deposit") - sum("claim"));
    expect(state.depositAccumulator).toBe(suite().accumulator);
  });

  it("finds nothing for a transaction that never was, for a text that is no id, and in an empty range", async () => {
    const { adapter, unknownTxId } = suite().world;
    expect(await adapter.eventsOf(unknownTxId)).toEqual([]);
    expect(await adapter.eventsOf("not a transaction")).toEqual([]);
    expect(await adapter.events({ fromHeight: 5n, toHeight: 4n })).toEqual([]);
    expect(await adapter.status(unknownTxId)).toEqual({ kind: "absent" });
  });

  it("throws NOT_FINAL for heights that its node has not reached: an empty answer there is no absence", async () => {
    const { adapter } = suite().world;
    const { latest } = await adapter.head();
    const beyond = adapter.events({ fromHeight: 0n, toHeight: latest + 10_000n });
    expect(isIsthmusError(await beyond.catch((error: unknown) => error), "NOT_FINAL")).toBe(true);
  });

  it("reads and writes addresses as 32 bytes", () => {
    const { adapter, recipient } = suite().world;
    const text = adapter.addresses.format(recipient);
    expect(text).not.toBe(recipient);
    expect(adapter.addresses.parse(text)).toBe(recipient);
    expect(adapter.addresses.parse(adapter.sender)).toMatch(/^0x[0-9a-f]{64}$/);
    for (const wrong of ["", `${text}!`, text.slice(0, -3)])
      expect(() => adapter.addresses.parse(wrong)).toThrowError(expect.objectContaining({ code: "INPUT_INVALID" }));
  });
}
