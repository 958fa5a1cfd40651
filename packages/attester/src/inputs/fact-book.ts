import type { ChainEvent, ChainReader } from "@isthmus/adapter";
import { type ChainId, IsthmusError } from "@isthmus/protocol";

/** A fact that the journal is to hold. */
export type JournaledFact = Extract<ChainEvent, { kind: "deposit" | "claim" | "root-effective" | "venue-trade" }>;

interface Scan {
  /** Every height up to this one has been read. */
  scannedTo: bigint;
  /** Time of that height. */
  timestampSeconds: bigint;
  /** By transaction; facts that were replayed are gone. */
  readonly open: Map<string, JournaledFact[]>;
}

/**
 * What one operator has read on its own nodes, past finality: the only ground on which it accepts journaled inputs.
 * Nothing that anyone hands in enters the book, and a fact counts once: `use` takes it out.
 */
export class FactBook {
  readonly #readers: ReadonlyMap<ChainId, ChainReader>;
  readonly #scans = new Map<ChainId, Scan>();

  constructor(readers: readonly ChainReader[]) {
    this.#readers = new Map(readers.map((reader) => [reader.chain.id, reader]));
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
    const scan = this.#scans.get(chain) ?? { scannedTo: -1n, timestampSeconds: 0n, open: new Map() };
    this.#scans.set(chain, scan);
    if (scan.scannedTo >= height) return scan;
    const head = await reader.head();
    if (head.final <= scan.scannedTo) return scan;
    const found = await reader.events({ fromHeight: scan.scannedTo + 1n, toHeight: head.final });
    // A concurrent request may have read the same range meanwhile: only what lies beyond the book is added.
    const news = found.filter((event) => event.height > scan.scannedTo);
    if (head.final > scan.scannedTo) {
      for (const event of news) if (isJournaled(event)) addTo(scan.open, event);
      scan.scannedTo = head.final;
      scan.timestampSeconds = head.finalTimestampSeconds;
    }
    return scan;
  }
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
