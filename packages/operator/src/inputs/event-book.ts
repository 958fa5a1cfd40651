import type { ChainEvent, ChainReader } from "@isthmus/adapter";
import { type ChainId, IsthmusError } from "@isthmus/protocol";

/** A chain event that the journal must contain. */
export type JournaledEvent = Extract<ChainEvent, { kind: (typeof journaledKinds)[number] }>;

const journaledKinds = [
  "deposit",
  "take-back-request",
  "take-back",
  "withdrawal-request",
  "claim",
  "root-effective",
  "venue-trade",
  "credit-stopped",
  "vault-frozen",
  "exit-paid",
  "rebalance-paid",
] as const;

/** What a book holds of one chain. */
export interface BookRecord {
  readonly chain: ChainId;
  /** Every height up to this one has been read. */
  readonly scannedTo: bigint;
  readonly timestampSeconds: bigint;
  /** Events that no replayed command has used, oldest first. */
  readonly open: readonly JournaledEvent[];
}

interface Scan {
  /** Every height up to this one has been read. */
  scannedTo: bigint;
  /** Time of the last final height that was reached. */
  timestampSeconds: bigint;
  /** Reading stopped before the final height: `timestampSeconds` is older than `scannedTo`. */
  partial: boolean;
  /** By transaction; without the events of replayed commands. */
  readonly open: Map<string, JournaledEvent[]>;
  /** Heights that a book before a restart has read are read once more: what it has of them is not added again. */
  readonly known: { readonly to: bigint; readonly isReplayed: (event: JournaledEvent) => boolean } | null;
}

/** Above every height of a chain. */
const anyHeight = 1n << 64n;
/** Heights per request: many nodes refuse longer ranges. */
const strideHeights = 2_000n;
/** Heights below the last one read that are read once more after a restart. */
const overlapHeights = 128n;

/**
 * The chain events that one operator has read on its own nodes, past finality: the only evidence by which it accepts
 * journaled inputs. Nothing that a caller submits enters the book, and an event proves one command: `use` removes it.
 */
export class EventBook {
  readonly #readers: ReadonlyMap<ChainId, ChainReader>;
  readonly #scans = new Map<ChainId, Scan>();
  readonly #startHeights: ReadonlyMap<ChainId, bigint>;

  /** @param startHeights first height of each chain that can hold an event of the clearing house; 0 when absent */
  constructor(readers: readonly ChainReader[], startHeights: ReadonlyMap<ChainId, bigint> = new Map()) {
    this.#readers = new Map(readers.map((reader) => [reader.chain.id, reader]));
    this.#startHeights = startHeights;
  }

  /** The chains that the operator reads. */
  chains(): ChainId[] {
    return [...this.#readers.keys()];
  }

  /**
   * Reads a chain up to its final height unless the book has reached `height`.
   * @throws CHAIN_UNKNOWN, REQUEST_TIMEOUT, NOT_FINAL when that height is not final yet
   */
  async reach(chain: ChainId, height: bigint): Promise<void> {
    const scan = await this.#advance(chain, height);
    if (scan.scannedTo < height) throw new IsthmusError("NOT_FINAL", { chain, height, final: scan.scannedTo });
  }

  /** Unused events of one transaction. */
  eventsOf(chain: ChainId, txId: string): readonly JournaledEvent[] {
    return this.#scans.get(chain)?.open.get(txId) ?? [];
  }

  /** Unused events of a chain, as far as it has been read; oldest first. */
  *openEvents(chain: ChainId): Generator<JournaledEvent> {
    for (const events of this.#scans.get(chain)?.open.values() ?? []) yield* events;
  }

  /**
   * Every event of a chain as it is now, up to a final height, whatever has been read of it before; oldest first. Costs a walk over
   * the whole chain: for reorganisations alone.
   * @throws CHAIN_UNKNOWN, REQUEST_TIMEOUT, NOT_FINAL
   */
  async *presentEvents(chain: ChainId, height: bigint): AsyncGenerator<ChainEvent> {
    const reader = this.#readers.get(chain);
    if (reader === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain });
    const { final } = await reader.head();
    if (final < height) throw new IsthmusError("NOT_FINAL", { chain, height, final });
    for (let from = this.#startHeights.get(chain) ?? 0n; from <= height; from += strideHeights) {
      const last = from + strideHeights - 1n;
      yield* await reader.events({ fromHeight: from, toHeight: last < height ? last : height });
    }
  }

  /**
   * Reads every chain on to its final height: what has been final once stays in the book, whatever becomes of its block.
   * @throws REQUEST_TIMEOUT when a node does not answer; the other chains have been read
   */
  async readOn(): Promise<void> {
    const read = await Promise.allSettled([...this.#readers.keys()].map((chain) => this.#advance(chain, anyHeight)));
    const failed = read.find((result) => result.status === "rejected");
    if (failed !== undefined) throw failed.reason;
  }

  /**
   * Reads a chain again from its beginning, after a reorganisation: from here on the book holds what is on it now.
   * @param isReplayed whether an event's command has been replayed: it proves no further one
   */
  async readAgain(chain: ChainId, isReplayed: (event: JournaledEvent) => boolean): Promise<void> {
    const reader = this.#readers.get(chain);
    if (reader === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain });
    const head = await reader.head();
    const scan = this.#newScan(chain);
    while (scan.scannedTo < head.final) await readStride(reader, scan, head.final);
    scan.timestampSeconds = head.finalTimestampSeconds;
    scan.partial = false;
    for (const [txId, events] of scan.open) {
      const unused = events.filter((event) => !isReplayed(event));
      if (unused.length === 0) scan.open.delete(txId);
      else scan.open.set(txId, unused);
    }
    this.#scans.set(chain, scan);
  }

  /** What the book holds, to resume from after a restart. */
  records(): BookRecord[] {
    return [...this.#scans].map(([chain, { scannedTo, timestampSeconds, open }]) => {
      return { chain, scannedTo, timestampSeconds, open: [...open.values()].flat() };
    });
  }

  /**
   * Goes on from what a book held before a restart; chains that it did not hold are read from their beginning.
   * @param isReplayed whether the journal that has been replayed by then contains an event
   */
  resume(records: readonly BookRecord[], isReplayed: (event: JournaledEvent) => boolean): void {
    this.#scans.clear();
    for (const { chain, scannedTo: to, timestampSeconds, open: events } of records) {
      if (!this.#readers.has(chain)) continue;
      const { scannedTo: start, open } = this.#newScan(chain);
      const from = to - overlapHeights;
      const scannedTo = from > start ? from : start;
      for (const event of events) addTo(open, event);
      this.#scans.set(chain, { scannedTo, timestampSeconds, partial: true, open, known: { to, isReplayed } });
    }
  }

  /** Removes an event: the command that it proves has been replayed. */
  use(event: JournaledEvent): void {
    const open = this.#scans.get(event.chain)?.open;
    const unused = open?.get(event.txId)?.filter((other) => other !== event) ?? [];
    if (unused.length === 0) open?.delete(event.txId);
    else open?.set(event.txId, unused);
  }

  /** The last final height that was read, and its time. */
  readTo(chain: ChainId): { readonly height: bigint; readonly timestampSeconds: bigint } {
    const scan = this.#scans.get(chain);
    return { height: scan?.scannedTo ?? -1n, timestampSeconds: scan?.timestampSeconds ?? 0n };
  }

  async #advance(chain: ChainId, height: bigint): Promise<Scan> {
    const reader = this.#readers.get(chain);
    if (reader === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain });
    const scan = this.#scans.get(chain) ?? this.#newScan(chain);
    this.#scans.set(chain, scan);
    if (scan.scannedTo >= height && !scan.partial) return scan;
    const head = await reader.head();
    while (scan.scannedTo < head.final) await readStride(reader, scan, head.final);
    if (scan.scannedTo === head.final) {
      scan.timestampSeconds = head.finalTimestampSeconds;
      scan.partial = false;
    }
    return scan;
  }

  #newScan(chain: ChainId): Scan {
    const startHeight = this.#startHeights.get(chain) ?? 0n;
    return { scannedTo: startHeight - 1n, timestampSeconds: 0n, partial: false, open: new Map(), known: null };
  }
}

async function readStride(reader: ChainReader, scan: Scan, finalHeight: bigint): Promise<void> {
  const fromHeight = scan.scannedTo + 1n;
  const last = scan.scannedTo + strideHeights;
  const toHeight = last < finalHeight ? last : finalHeight;
  const found = await reader.events({ fromHeight, toHeight });
  // A concurrent request may have read the same range in the meantime: only events beyond the book are added.
  const added = found.filter((event) => event.height > scan.scannedTo);
  if (toHeight <= scan.scannedTo) return;
  for (const event of added) if (isJournaled(event) && !isKnown(scan, event)) addTo(scan.open, event);
  scan.scannedTo = toHeight;
  scan.partial = true;
}

function isKnown({ known, open }: Scan, event: JournaledEvent): boolean {
  if (known === null || event.height > known.to) return false;
  if (known.isReplayed(event)) return true;
  return (open.get(event.txId) ?? []).some(({ kind, logIndex }) => kind === event.kind && logIndex === event.logIndex);
}

/** A payment of nothing changes nothing and is never journaled. */
function isJournaled(event: ChainEvent): event is JournaledEvent {
  if (event.kind === "claim" || event.kind === "exit-paid") return event.amountQuanta > 0n;
  return journaledKinds.some((kind) => kind === event.kind);
}

function addTo(open: Map<string, JournaledEvent[]>, event: JournaledEvent): void {
  const known = open.get(event.txId);
  if (known === undefined) open.set(event.txId, [event]);
  else known.push(event);
}
