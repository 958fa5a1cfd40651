import { createHash } from "node:crypto";
import type { TradeBatch } from "../book/trade-batch.ts";
import { VenueTrades } from "../book/venue-trades.ts";
import { AccountWriter } from "../model/account-writer.ts";
import { compareText, sortedNumbers } from "../model/order.ts";
import type { Account, State, TradeRecord } from "../model/state.ts";
import { StateWriter } from "../model/state-writer.ts";
import { endSegment, segmentBytes, segmentKind, startSegment } from "./segment-form.ts";

/**
 * A snapshot in segments of about 4 MiB, each with a checksum of its own: the rest of the state, accounts by number, single
 * trades by venue and key, packed batches as the rows they came in, and an end that covers all before it. Equal states give
 * equal bytes. The state must not change until the last one has been taken.
 * @param version 0 to 255
 */
export function* encodeSegments(version: number, state: State): Generator<Uint8Array, undefined> {
  const segments = new Segments(version);
  const { accounts, accountIds, trades, ...rest } = state;
  const venues = sortedNumbers(trades.keys());
  yield segments.take(segmentKind.rest, (writer) => writer.value([rest, accountIds.length, venues]));
  const accountWriter = new AccountWriter(segments.writer);
  const write = (id: (typeof accountIds)[number]): void => void accountWriter.write(accounts.get(id) as Account);
  yield* segments.list(segmentKind.accounts, accountIds, write);
  for (const venue of venues) {
    const venueTrades = trades.get(venue) ?? new Map<string, TradeRecord>();
    const singles = venueTrades instanceof VenueTrades ? venueTrades.singles() : venueTrades;
    yield* segments.list(segmentKind.trades, [...singles.keys()].sort(compareText), (key) => {
      segments.writer.number(venue);
      segments.writer.text(key);
      segments.writer.value(singles.get(key));
    });
  }
  for (const venue of venues) {
    const venueTrades = trades.get(venue);
    if (!(venueTrades instanceof VenueTrades)) continue;
    yield* segments.list(segmentKind.batches, venueTrades.batches, (batch) =>
      writeBatch(segments.writer, venue, batch),
    );
  }
  yield segments.end();
  return undefined;
}

function writeBatch(writer: StateWriter, venue: number, batch: TradeBatch): void {
  const { firstId, batch: number, cycle, timeSeconds, marks, refused, rows } = batch;
  writer.value({ venue, firstId, batch: number, cycle, timeSeconds, marks, refused });
  writer.count(rows.bytes.length);
  writer.raw(rows.bytes);
}

/** Segments in the making, one after another in one buffer. */
class Segments {
  readonly writer = new StateWriter();
  readonly #version: number;
  readonly #checks = createHash("sha256");
  #number = 0;

  constructor(version: number) {
    this.#version = version;
  }

  take(kind: number, write: (writer: StateWriter) => void): Uint8Array {
    startSegment(this.writer, this.#version, { kind, number: this.#number++ });
    write(this.writer);
    const bytes = endSegment(this.writer);
    this.#checks.update(bytes.subarray(-32));
    return bytes;
  }

  /** As many segments as the items take: each item behind a 1, and a 0 at the end. */
  *list<T>(kind: number, items: readonly T[], write: (item: T) => void): Generator<Uint8Array, undefined> {
    for (let at = 0; at < items.length; ) {
      yield this.take(kind, (writer) => {
        for (; at < items.length && writer.length < segmentBytes; at++) {
          writer.byte(1);
          write(items[at] as T);
        }
        writer.byte(0);
      });
    }
    return undefined;
  }

  end(): Uint8Array {
    const checks = this.#checks.copy().digest();
    return this.take(segmentKind.end, (writer) => writer.raw(checks));
  }
}
