import type { ChainEvent, ChainEventData, ChainReader } from "@isthmus/adapter";
import type { Command } from "@isthmus/clearing";
import { testGenesis } from "@isthmus/clearing/testing";
import { addressOfPrivateKey, chainById, fromHex, type Hex, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { OwnPrices } from "@isthmus/risk";
import { openPriceSource } from "@isthmus/risk/files";
import { checkInput, type InputSources } from "../inputs/check-input.ts";
import { EventBook } from "../inputs/event-book.ts";

/** The listed chain's id. */
export const chain = 2;

/** 32 bytes of one value. */
export const bytes32 = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;

/** The contract of venue 1 in `sourcesOf`. */
export const venueContract = bytes32(0x32);

/** The operators whose declarations count in `voidRules`. */
export const attesterKeys = [1, 2, 3, 4].map((byte) => fromHex(bytes32(byte), 32));

/** Who declares entries void. */
export const voidRules = {
  hub: { houseId: testGenesis.houseId, hubChain: testGenesis.hubChain, hub: testGenesis.hub },
  attesters: attesterKeys.map(addressOfPrivateKey),
};

/** Blocks above the last final one: a node returns their events too. */
export const unfinalBlocks = 5n;

/** A chain that is a list of events; whole networks are in test/operator. */
class ListedChain implements ChainReader {
  readonly chain = chainById(chain);
  /** The chain's events, in order; replaced by a reorganisation. */
  held: readonly ChainEvent[];
  finalHeight: bigint;
  /** Ranges of events read so far. */
  asked = 0;
  /** The node fails at ranges that hold this height. */
  failsAt: bigint | null = null;

  constructor(events: readonly ChainEvent[], finalHeight: bigint) {
    this.held = events;
    this.finalHeight = finalHeight;
  }

  async head() {
    const final = this.finalHeight;
    const latest = final + unfinalBlocks;
    return { latest, final, finalTimestampSeconds: secondsAt(final), finalBlockHash: bytes32(1) };
  }

  async events({ fromHeight, toHeight }: { readonly fromHeight: bigint; readonly toHeight: bigint }) {
    this.asked++;
    if (this.failsAt !== null && fromHeight <= this.failsAt && toHeight >= this.failsAt)
      throw new IsthmusError("REQUEST_TIMEOUT", { what: "events", fromHeight, toHeight });
    return this.held.filter(({ height }) => height >= fromHeight && height <= toHeight);
  }

  eventsOf(): never {
    throw new IsthmusError("INTERNAL", { reason: "an operator reads ranges" });
  }

  vaultState(): never {
    throw new IsthmusError("INTERNAL", { reason: "an operator reads events" });
  }

  claimedQuanta(): never {
    throw new IsthmusError("INTERNAL", { reason: "an operator reads events" });
  }

  async close(): Promise<void> {
    this.asked = 0;
  }
}

/** Time of a block, Unix seconds: two blocks a second. */
export const secondsAt = (height: bigint): bigint => 1_000n + height / 2n;

/** An event in a block of the listed chain. */
export function at(height: bigint, event: ChainEventData): ChainEvent {
  const place = { chain, height, blockHash: bytes32(2), txId: bytes32(Number(height)), logIndex: 4 };
  return { ...place, timestampSeconds: secondsAt(height), ...event };
}

/** Sources of an operator whose only chain is a list; its own BTC price is that of seed 1. */
export function sourcesOf(events: readonly ChainEvent[], finalHeight = 100n, startHeight = 0n) {
  const reader = new ListedChain(events, finalHeight);
  const symbols = { BTC: { startTicks: "4000000", maxStepPpm: 10_000 } };
  const source = openPriceSource({ seed: 1, startSeconds: 0, symbols, files: {}, fromMs: null });
  const sources: InputSources = {
    events: new EventBook([reader], new Map([[chain, startHeight]])),
    prices: new OwnPrices(source),
    priceBandBps: 0,
    maxFundingRateE9: 0n,
    maxPriceGapSeconds: 7_200,
    confirmedLosses: new Map([[3, 70n]]),
    maxCreditLifetimeSeconds: 60,
    symbolOf: () => undefined,
    classOf: () => undefined,
    venueContract: (venue) => (venue === 1 ? venueContract : undefined),
    places: {
      contractsOf: (number) => (number === chain ? { vault: bytes32(0x22), venue: venueContract } : {}),
      tokenOf: (asset) => (asset === 3 ? { chain, tokenDecimals: 18 } : undefined),
    },
    houseSeconds: () => 0n,
    nowSeconds: () => 5_000n,
  };
  return { sources, reader, source };
}

/** The operator's verdict on a command: "proven" or the code of the refusal. */
export const outcome = (command: Command, sources: InputSources): Promise<string> =>
  checkInput(command, sources).then(
    () => "proven",
    (error: unknown) => (isIsthmusError(error) ? error.code : String(error)),
  );
