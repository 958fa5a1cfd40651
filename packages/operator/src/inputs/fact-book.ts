import type { ChainEvent, ChainReader } from "@isthmus/adapter";
import { type ChainId, IsthmusError } from "@isthmus/protocol";

/** A fact that the journal is to hold. */
export type JournaledFact = Extract<ChainEvent, { kind: "deposit" | "claim" | "root-effective" | "venue-trade" }>;

interface Scan {
  /** Every height up to this one has been read. */
  scannedTo: bigint;
  /** Time of the last final height that was reached. */
  timestampSeconds: bigint;
  /** Reading stopped half-way to a final height: what was reached is not up to date yet. */
  halfWay: boolean;
  /** By transaction; facts that were replayed are gone. */
  readonly open: Map<string, JournaledFact[]>;
}

/** Heights asked for at once: many nodes refuse longer ranges. */
const strideHeights = 2_000n;

/**
 * What one operator has read on its own nodes, past finality: the only ground on which it accepts journaled inputs.
 * Nothing that anyone hands in enters the book, and a fact counts once: `use` takes it out.
 */
export class FactBook {
  readonly #readers: ReadonlyMap<ChainId, ChainReader>;
  readonly #scans = new Map<ChainId, Scan>();
  readonly #startHeights: ReadonlyMap<ChainId, bigint>;

  /** @param startHeights per chain the first height that can hold anything of the house; 0 where none is given */
  constructor(readers: readonly ChainReader[], startHeights: ReadonlyMap<ChainId, bigint> = new Map()) {
    this.#readers = new Map(readers.map((reader) => [reader.chain.id, reader]));
    this.#startHeights = startHeights;
  }

  /**
   * Reads a chain up to its final height when the book does not reach `height` yet.
   * @throws CHAIN_UNKNOWN, REQUEST_TIMEOUT, NOT_FINAL when the chain has not made that height final
   */
  async reach(chain: ChainId, height: bigint): Promise<void> {
    const scan = await this.#advance(chain, height);
    if (scan.scannedTo < height) throw new IsthmusError("NOT_FINAL", { chain, height, final: scan.scannedTo });
  }

  /** Facts of one transaction that nothing replayed has used. */
  factsOf(chain: ChainId, txId: string): readonly JournaledFact[] {
    return this.#scans.get(chain)?.open.get(txId) ?? [];
  }

  /** All facts of a chain, read so far, that nothing replayed has used; oldest first. */
  *openFacts(chain: ChainId): Generator<JournaledFact> {
    for (const facts of this.#scans.get(chain)?.open.values() ?? []) yield* facts;
  }

  /** Takes a fact out of the book: the command that it proves has been replayed. */
  use(fact: JournaledFact): void {
    const open = this.#scans.get(fact.chain)?.open;
    const left = open?.get(fact.txId)?.filter((other) => other !== fact) ?? [];
    if (left.length === 0) open?.delete(fact.txId);
    else open?.set(fact.txId, left);
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
    if (scan.scannedTo >= height && !scan.halfWay) return scan;
    const head = await reader.head();
    while (scan.scannedTo < head.final) await readOn(reader, scan, head.final);
    if (scan.scannedTo === head.final) {
      scan.timestampSeconds = head.finalTimestampSeconds;
      scan.halfWay = false;
    }
    return scan;
  }

  #newScan(chain: ChainId): Scan {
    const startHeight = this.#startHeights.get(chain) ?? 0n;
    return { scannedTo: startHeight - 1n, timestampSeconds: 0n, halfWay: false, open: new Map() };
  }
}

/** Reads one stride further. */
async function readOn(reader: ChainReader, scan: Scan, finalHeight: bigint): Promise<void> {
  const fromHeight = scan.scannedTo + 1n;
  const last = scan.scannedTo + strideHeights;
  const toHeight = last < finalHeight ? last : finalHeight;
  const found = await reader.events({ fromHeight, toHeight });
  // A concurrent request may have read the same range meanwhile: only what lies beyond the book is added.
  const news = found.filter((event) => event.height > scan.scannedTo);
  if (toHeight <= scan.scannedTo) return;
  for (const event of news) if (isJournaled(event)) addTo(scan.open, event);
  scan.scannedTo = toHeight;
  scan.halfWay = true;
}

/** A claim that paid nothing changes nothing: no journal holds it. */
function isJournaled(event: ChainEvent): event is JournaledFact {
  if (event.kind === "claim") return event.amountQuanta > 0n;
  return event.kind === "deposit" || event.kind === "root-effective" || event.kind === "venue-trade";
}

function addTo(open: Map<string, JournaledFact[]>, fact: JournaledFact): void {
  const known = open.get(fact.txId);
  if (known === undefined) open.set(fact.txId, [fact]);
  else known.push(fact);
}
