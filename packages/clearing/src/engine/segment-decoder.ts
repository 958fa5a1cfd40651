import { createHash } from "node:crypto";
import type { Hex } from "@isthmus/protocol";
import { TradeBatch } from "../book/trade-batch.ts";
import { VenueTrades } from "../book/venue-trades.ts";
import { AccountReader } from "../model/account-reader.ts";
import { PackedRows } from "../model/packed-rows.ts";
import type { Account, State, TradeRecord } from "../model/state.ts";
import { damaged, type StateReader } from "../model/state-reader.ts";
import { openSegment, type Segment, segmentKind } from "./segment-form.ts";

type Rest = Omit<State, "accounts" | "accountIds" | "trades">;

/** Reads the segments of a snapshot, one after another; what it has made does not depend on their bytes any more. */
export class SegmentDecoder {
  #rest: Rest | null = null;
  #accountCount = 0;
  readonly #accounts = new Map<Hex, Account>();
  readonly #accountIds: Hex[] = [];
  readonly #trades = new Map<number, VenueTrades>();
  #accountReader: AccountReader | null = null;
  readonly #checks = createHash("sha256");
  #count = 0;
  #kind: number = segmentKind.rest;
  #isComplete = false;

  /** @throws INPUT_INVALID if it is damaged, or not the one that comes next */
  add(bytes: Uint8Array): void {
    const segment = openSegment(bytes);
    const { kind, number, reader } = segment;
    const isFirst = number === 0;
    if (number !== this.#count || kind < this.#kind || isFirst !== (kind === segmentKind.rest) || this.#isComplete)
      throw damaged("order");
    this.#kind = kind;
    this.#count++;
    this.#read(segment);
    if (reader.at !== segment.namesAt) throw damaged("content");
    this.#checks.update(segment.check);
  }

  /** The state. @throws INPUT_INVALID if segments are missing */
  finish(): State {
    const isWhole = this.#isComplete && this.#accounts.size === this.#accountCount;
    if (this.#rest === null || !isWhole) throw damaged("end");
    return { ...this.#rest, accounts: this.#accounts, accountIds: this.#accountIds, trades: this.#trades };
  }

  #read({ kind, reader }: Segment): void {
    if (kind === segmentKind.rest) this.#readRest(reader);
    else if (kind === segmentKind.accounts) this.#readAccounts(reader);
    else if (kind === segmentKind.trades) each(reader, () => this.#readTrade(reader));
    else if (kind === segmentKind.batches) each(reader, () => this.#readBatch(reader));
    else if (kind === segmentKind.end) this.#readEnd(reader);
    else throw damaged("kind");
  }

  #readRest(reader: StateReader): void {
    const [rest, accountCount, venues] = reader.value() as [Rest, number, number[]];
    for (const venue of venues) this.#trades.set(venue, new VenueTrades());
    this.#accountCount = accountCount;
    this.#rest = rest;
  }

  #readAccounts(reader: StateReader): void {
    const accountReader = this.#accountReader ?? new AccountReader(reader);
    this.#accountReader = accountReader;
    accountReader.continueWith(reader);
    each(reader, () => {
      const account = accountReader.read();
      if (this.#accounts.has(account.id)) throw damaged("accounts");
      this.#accounts.set(account.id, account);
      this.#accountIds.push(account.id);
    });
  }

  #readTrade(reader: StateReader): void {
    const trades = this.#venueTrades(reader.number());
    const key = reader.text();
    if (trades.has(key)) throw damaged("trades");
    trades.set(key, reader.value() as TradeRecord);
  }

  #readBatch(reader: StateReader): void {
    const { venue, refused, ...given } = reader.value() as Pick<
      TradeBatch,
      "firstId" | "batch" | "cycle" | "timeSeconds" | "marks" | "refused"
    > & { readonly venue: number };
    // A copy: what stays of a segment are its rows alone.
    const rows = PackedRows.of(Uint8Array.from(reader.raw(reader.count())));
    const batch = new TradeBatch(rows, this.#accountIds, given);
    for (const [row, code] of refused) batch.refuse(row, code);
    const trades = this.#venueTrades(venue);
    if (trades.mayHoldBatch(batch)) throw damaged("batches");
    trades.addBatch(batch);
  }

  #readEnd(reader: StateReader): void {
    if (!this.#checks.copy().digest().equals(reader.raw(32))) throw damaged("checks");
    this.#isComplete = true;
  }

  #venueTrades(venue: number): VenueTrades {
    const trades = this.#trades.get(venue);
    if (trades === undefined) throw damaged("venue");
    return trades;
  }
}

/** Items, each behind a 1, until a 0. */
function each(reader: StateReader, read: () => void): void {
  for (;;) {
    const mark = reader.byte();
    if (mark === 0) return;
    if (mark !== 1) throw damaged("mark");
    read();
  }
}
