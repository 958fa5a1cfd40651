import { accountId, emptyAccumulator, foldDeposit, type Hex, isIsthmusError } from "@isthmus/protocol";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChainEvent } from "../event.ts";
import type { ReaderWorld } from "./reader-world.ts";

export type { ReaderWorld } from "./reader-world.ts";

type Deposit = ChainEvent & { readonly kind: "deposit" };

/**
 * The tests that every chain's reader passes. They run in order on one world: deposits, finality, a reorganisation, a
 * root and a claim.
 */
export function describeChainReader(name: string, makeWorld: () => Promise<ReaderWorld>): void {
  describe(`the reader of ${name}`, () => {
    let world: ReaderWorld;
    let accumulator: Hex = emptyAccumulator;
    let deposited = 0n;
    let lastIndex = 0n;
    const account = (subAccount: number) =>
      accountId(world.scope.houseId, world.scope.chain, new Uint8Array([9]), subAccount);

    beforeAll(async () => {
      world = await makeWorld();
    });
    afterAll(() => world?.stop());

    const depositOf = async (txId: string): Promise<Deposit> => {
      const events = await world.reader.eventsOf(txId);
      expect(events.map((event) => event.kind)).toEqual(["deposit"]);
      return events[0] as Deposit;
    };
    const everything = async () =>
      world.reader.events({ fromHeight: 0n, toHeight: (await world.reader.head()).latest });
    /** Deposits and checks the link that the chain says it folded. */
    const depositAndFold = async (subAccount: number, amountQuanta: bigint): Promise<Deposit> => {
      const txId = await world.deposit(account(subAccount), amountQuanta);
      const event = await depositOf(txId);
      const index = lastIndex + 1n;
      const link = { index, account: account(subAccount), asset: world.asset, amountQuanta };
      const next = foldDeposit(world.scope, accumulator, link);
      const { chain, contract } = world.scope;
      expect(event).toMatchObject({ kind: "deposit", chain, vault: contract, txId, ...link, accumulator: next });
      return event;
    };
    const accept = (event: Deposit) => {
      accumulator = event.accumulator;
      deposited += event.amountQuanta;
      lastIndex = event.index;
    };

    it("finds nothing at first", async () => {
      expect(await everything()).toEqual([]);
      const state = await world.reader.vaultState();
      expect(state).toMatchObject({
        vault: world.scope.contract,
        depositIndex: 0n,
        depositAccumulator: emptyAccumulator,
      });
      expect(state).toMatchObject({ effectiveCycle: 0n, receivedCycle: 0n });
    });

    it("sees deposits with index and accumulator as the protocol folds them, in one order by any way of asking", async () => {
      for (let i = 1; i <= 3; i++) accept(await depositAndFold(i, world.depositQuanta * BigInt(i)));
      const seen = await everything();
      expect(seen.map((event) => (event as Deposit).index)).toEqual([1n, 2n, 3n]);
      for (const event of seen) expect(await world.reader.eventsOf(event.txId)).toEqual([event]);
      const heights = seen.map((event) => event.height);
      const { fromHeight, toHeight } = { fromHeight: heights[1] as bigint, toHeight: heights[1] as bigint };
      const middle = await world.reader.events({ fromHeight, toHeight });
      expect(middle).toEqual(seen.filter((event) => event.height === fromHeight));
    });

    it("reads the vault's state as the sum of its deposits", async () => {
      const state = await world.reader.vaultState();
      expect(state).toMatchObject({ depositIndex: lastIndex, depositAccumulator: accumulator });
      const asset = state.assets.find((item) => item.asset === world.asset);
      expect(asset).toMatchObject({
        depositedQuanta: deposited,
        ledgerQuanta: deposited,
        paidQuanta: 0n,
        suspended: false,
      });
      const unitsPerQuantum = 10n ** BigInt(Math.max(0, (asset?.tokenDecimals ?? 0) - 8));
      expect(asset?.tokenUnits).toBe(deposited * unitsPerQuantum);
    });

    it("calls a deposit final only after the chain's depth", async () => {
      const event = await depositAndFold(4, world.depositQuanta);
      accept(event);
      expect((await world.reader.head()).final).toBeLessThan(event.height);
      await world.finalise();
      const head = await world.reader.head();
      expect(head.final).toBeGreaterThanOrEqual(event.height);
      expect(head.latest).toBeGreaterThanOrEqual(head.final);
      expect(head.finalTimestampSeconds).toBeGreaterThanOrEqual(event.timestampSeconds);
      const final = await world.reader.events({ fromHeight: event.height, toHeight: head.final });
      expect(final).toEqual([event]);
    });

    it("forgets a deposit that a reorganisation removed, and its index goes to the next one", async () => {
      const before = await world.reader.vaultState();
      const removed = await depositAndFold(5, world.depositQuanta);
      await world.reorganise(removed.txId);
      expect(await world.reader.eventsOf(removed.txId)).toEqual([]);
      expect((await everything()).map((event) => event.txId)).not.toContain(removed.txId);
      expect(await world.reader.vaultState()).toEqual(before);
      const next = await depositAndFold(6, world.depositQuanta * 2n);
      expect(next.index).toBe(removed.index);
      accept(next);
    });

    it("sees a root arrive and take effect, and the claim that it allows", async () => {
      await world.finalise();
      const { recipient, asset } = world;
      const leaf = { account: account(1), asset, recipient, entitledQuanta: world.depositQuanta, exitQuanta: 0n };
      expect(await world.reader.claimedQuanta(leaf.account, asset)).toBe(0n);
      const cycle = await world.settle([leaf]);
      const settled = await world.reader.vaultState();
      expect(settled).toMatchObject({ effectiveCycle: cycle, receivedCycle: cycle });
      expect(settled.assets).toMatchObject([
        { entitledQuanta: leaf.entitledQuanta, consumedQuanta: deposited, effectiveCycle: cycle },
      ]);
      const txId = await world.claim(leaf);
      const paid = { amountQuanta: leaf.entitledQuanta, claimedTotalQuanta: leaf.entitledQuanta };
      const { contract: vault } = world.scope;
      const [claim] = await world.reader.eventsOf(txId);
      expect(claim).toMatchObject({ kind: "claim", vault, account: leaf.account, asset, recipient, ...paid });
      expect(await world.reader.claimedQuanta(leaf.account, asset)).toBe(leaf.entitledQuanta);
      const events = (await everything()).filter((event) => "vault" in event && event.vault === vault);
      const kinds = events.slice(Number(lastIndex)).map((event) => event.kind);
      expect(kinds).toEqual(["root-received", "root-effective", "asset-effective", "claim"]);
      expect(events).toContainEqual(
        expect.objectContaining({ kind: "root-effective", cycle, root: settled.effectiveRoot }),
      );
    });

    it("reads a vault's state that equals its events", async () => {
      const events = await everything();
      const sum = (kind: "deposit" | "claim") =>
        events.reduce((total, event) => (event.kind === kind ? total + event.amountQuanta : total), 0n);
      const state = await world.reader.vaultState();
      const [asset] = state.assets;
      expect(asset).toMatchObject({ depositedQuanta: sum("deposit"), paidQuanta: sum("claim") });
      expect(asset?.ledgerQuanta).toBe(sum("deposit") - sum("claim"));
      expect(state.depositAccumulator).toBe(accumulator);
    });

    it("finds nothing for a transaction that never was, for a text that is no id, and in an empty range", async () => {
      expect(await world.reader.eventsOf(world.unknownTxId)).toEqual([]);
      expect(await world.reader.eventsOf("not a transaction")).toEqual([]);
      expect(await world.reader.events({ fromHeight: 5n, toHeight: 4n })).toEqual([]);
    });

    it("takes no answer about heights that its node has not reached: silence there is no absence", async () => {
      const { latest } = await world.reader.head();
      const beyond = world.reader.events({ fromHeight: 0n, toHeight: latest + 10_000n });
      expect(isIsthmusError(await beyond.catch((error: unknown) => error), "NOT_FINAL")).toBe(true);
    });

    it("says REQUEST_TIMEOUT when its node is away, whatever it is asked", async () => {
      const { unreachable } = world;
      const questions = [
        () => unreachable.head(),
        () => unreachable.events({ fromHeight: 0n, toHeight: 1n }),
        () => unreachable.eventsOf(world.unknownTxId),
        () => unreachable.vaultState(),
        () => unreachable.claimedQuanta(account(1), world.asset),
      ];
      for (const question of questions) {
        const answer = await question().catch((error: unknown) => error);
        expect(isIsthmusError(answer, "REQUEST_TIMEOUT")).toBe(true);
      }
    });
  });
}
