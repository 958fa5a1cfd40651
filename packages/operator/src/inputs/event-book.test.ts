import { describe, expect, it } from "vitest";
import { at, bytes32, chain, secondsAt, sourcesOf } from "../testing/listed-chain.ts";
import type { JournaledEvent } from "./event-book.ts";

const trade = (sequence: bigint, height: bigint) =>
  at(height, {
    kind: "venue-trade",
    venue: bytes32(0x32),
    sequence,
    tradeId: bytes32(0x70),
    instrument: 1,
    buyer: bytes32(0xb1),
    seller: bytes32(0xb2),
    priceTicks: 100n,
    sizeLots: 5n,
    buyerUsedQuanta: 50n,
    sellerUsedQuanta: 60n,
  });

const unpaid = at(5n, {
  kind: "claim",
  vault: bytes32(3),
  account: bytes32(4),
  asset: 1,
  recipient: bytes32(5),
  amountQuanta: 0n,
  claimedTotalQuanta: 7n,
});
const vote = at(6n, { kind: "message-voted", messageId: bytes32(6), adapter: bytes32(7) });

describe("EventBook", () => {
  it("refuses a height that is not final, and a chain without a reader", async () => {
    const { events } = sourcesOf([], 100n).sources;
    await expect(events.reach(chain, 101n)).rejects.toMatchObject({ code: "NOT_FINAL", details: { final: 100n } });
    await expect(events.reach(9, 1n)).rejects.toMatchObject({ code: "CHAIN_UNKNOWN" });
  });

  it("reads a range once, also for concurrent requests, and keeps only events that are journaled", async () => {
    const { sources, reader } = sourcesOf([unpaid, vote, trade(1n, 7n)]);
    const { events } = sources;
    await Promise.all([events.reach(chain, 10n), events.reach(chain, 20n)]);
    await events.reach(chain, 100n);
    expect([...events.openEvents(chain)].map(({ kind }) => kind)).toEqual(["venue-trade"]);
    expect(reader.asked).toBeLessThanOrEqual(2);
  });

  it("reads a long chain in bounded ranges, from the deployed height", async () => {
    const { sources, reader } = sourcesOf([trade(1n, 20_000n), trade(2n, 24_500n)], 25_000n, 20_000n);
    await sources.events.reach(chain, 25_000n);
    expect([...sources.events.openEvents(chain)].map(({ height }) => height)).toEqual([20_000n, 24_500n]);
    expect(reader.asked).toBe(3);
  });

  it("resumes where a node failed, adds nothing twice, and has no time before it is up to date", async () => {
    const { sources, reader } = sourcesOf([trade(1n, 100n), trade(2n, 4_500n)], 5_000n);
    const { events } = sources;
    reader.failsAt = 4_000n;
    await expect(events.reach(chain, 100n)).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
    // The first two ranges are in the book, but the chain's time is not known yet.
    expect(events.readTo(chain)).toEqual({ height: 3_999n, timestampSeconds: 0n });
    await expect(events.reach(chain, 100n)).rejects.toMatchObject({ code: "REQUEST_TIMEOUT" });
    reader.failsAt = null;
    await events.reach(chain, 100n);
    expect([...events.openEvents(chain)].map(({ height }) => height)).toEqual([100n, 4_500n]);
    expect(events.readTo(chain)).toEqual({ height: 5_000n, timestampSeconds: secondsAt(5_000n) });
  });

  it("lets an event prove one command: a used one is removed, the others of its transaction stay", async () => {
    const first = trade(1n, 7n);
    const second = { ...trade(2n, 7n), logIndex: 5 };
    const { events } = sourcesOf([first, second]).sources;
    await events.reach(chain, 7n);
    events.use(first as JournaledEvent);
    expect(events.eventsOf(chain, first.txId)).toEqual([second]);
    events.use(second as JournaledEvent);
    expect([events.eventsOf(chain, first.txId), [...events.openEvents(chain)]]).toEqual([[], []]);
  });

  it("goes on after a restart without an event twice, and with what stood in no block before", async () => {
    const [used, open, late, next] = [trade(1n, 20n), trade(2n, 60n), trade(3n, 61n), trade(4n, 101n)];
    const before = sourcesOf([used, open]).sources.events;
    await before.reach(chain, 100n);
    before.use(used as JournaledEvent);
    const { sources, reader } = sourcesOf([used, open, late, next], 110n);
    const { events } = sources;
    // The state knows the used one; the open one is in the book; the late one is new below the height that was read.
    events.resume(before.records(), (event) => event.kind === "venue-trade" && event.sequence <= 1n);
    await events.reach(chain, 110n);
    const sequences = [...events.openEvents(chain)].map((event) => "sequence" in event && event.sequence);
    expect(sequences).toEqual([2n, 3n, 4n]);
    expect(events.readTo(chain)).toEqual({ height: 110n, timestampSeconds: secondsAt(110n) });
    expect(reader.asked).toBe(1);
  });
});
