import type { ChainEvent, ChainHead, FinalVaultReader, VaultState } from "@isthmus/adapter";
import { addressBytes32, evmAddress } from "@isthmus/clearing";
import { type ChainInfo, chainById, emptyAccumulator, emptyRoot, foldDeposit, type Hex } from "@isthmus/protocol";
import { houseId, keyOf } from "./test-setup.ts";

/** A chain with the events that a test lists, and a node that may omit some: for gaps, tampering and reorganisations. */
export class ListedChain implements FinalVaultReader {
  readonly chain: ChainInfo;
  readonly vault: Hex = addressBytes32(evmAddress(keyOf("vault")));
  final = 0n;
  /** The chain's events, in order. */
  held: ChainEvent[] = [];
  /** Events that the next answers omit, as a lagging node does. */
  hidden: (event: ChainEvent) => boolean = () => false;
  /** Cumulative payments of asset 1 that the vault has made. */
  paidQuanta = 0n;
  /** The root in effect at the vault. */
  effective: { readonly cycle: bigint; readonly root: Hex } = { cycle: 0n, root: emptyRoot };

  /** @param chain its number; default 1 */
  constructor(chain = 1) {
    this.chain = chainById(chain);
  }

  async head(): Promise<ChainHead> {
    return {
      latest: this.final,
      final: this.final,
      finalTimestampSeconds: 1_000n + this.final,
      finalBlockHash: "0xbb",
    };
  }

  async events(range: { readonly fromHeight: bigint; readonly toHeight: bigint }): Promise<readonly ChainEvent[]> {
    const inRange = ({ height }: ChainEvent) => height >= range.fromHeight && height <= range.toHeight;
    return this.held.filter((event) => inRange(event) && !this.hidden(event));
  }

  async eventsOf(txId: string): Promise<readonly ChainEvent[]> {
    return this.held.filter((event) => event.txId === txId);
  }

  async vaultState(): Promise<VaultState> {
    const last = this.#deposits().at(-1);
    const depositedQuanta = this.#deposits().reduce((sum, { amountQuanta }) => sum + amountQuanta, 0n);
    const amounts = { entitledQuanta: 0n, exitQuanta: 0n, consumedQuanta: 0n, effectiveCycle: 0n };
    const held = { sentQuanta: 0n, ledgerQuanta: depositedQuanta - this.paidQuanta, tokenUnits: 0n, suspended: false };
    return {
      vault: this.vault,
      depositIndex: last?.index ?? 0n,
      depositAccumulator: last?.accumulator ?? emptyAccumulator,
      effectiveCycle: this.effective.cycle,
      effectiveRoot: this.effective.root,
      receivedCycle: this.effective.cycle,
      assets: [
        {
          asset: 1,
          token: this.vault,
          tokenDecimals: 6,
          depositedQuanta,
          paidQuanta: this.paidQuanta,
          ...amounts,
          ...held,
        },
      ],
    };
  }

  async finalVaultState(height: bigint) {
    return { height, vault: await this.vaultState() };
  }

  async claimedQuanta(): Promise<bigint> {
    return this.paidQuanta;
  }

  async close(): Promise<void> {
    this.held = [];
  }

  /** Adds a deposit of asset 1 in a block of its own and makes it final. */
  deposit(account: Hex, amountQuanta: bigint): ChainEvent {
    const last = this.#deposits().at(-1);
    const link = { index: (last?.index ?? 0n) + 1n, account, asset: 1, amountQuanta };
    const scope = { houseId, chain: this.chain.id, contract: this.vault };
    const accumulator = foldDeposit(scope, last?.accumulator ?? emptyAccumulator, link);
    return this.add({ kind: "deposit", vault: this.vault, accumulator, ...link });
  }

  /** The vault pays its only claimant. */
  claim(account: Hex, amountQuanta: bigint): ChainEvent {
    this.paidQuanta += amountQuanta;
    const paid = { amountQuanta, claimedTotalQuanta: this.paidQuanta, recipient: account };
    return this.add({ kind: "claim", vault: this.vault, account, asset: 1, ...paid });
  }

  /** A root takes effect at the vault. */
  obey(cycle: bigint, root: Hex): ChainEvent {
    this.effective = { cycle, root };
    return this.add({ kind: "root-effective", vault: this.vault, cycle, root });
  }

  /** Adds an event in a block of its own and makes it final. */
  add(event: ListedEvent): ChainEvent {
    this.final += 1n;
    const txId = `0x${this.final.toString(16).padStart(64, "0")}`;
    const place = { chain: this.chain.id, height: this.final, blockHash: "0xbb", txId, logIndex: 0 };
    const placed: ChainEvent = { ...place, timestampSeconds: 1_000n + this.final, ...event };
    this.held.push(placed);
    return placed;
  }

  #deposits() {
    return this.held.flatMap((event) => (event.kind === "deposit" ? [event] : []));
  }
}

type Place = "chain" | "height" | "blockHash" | "txId" | "logIndex" | "timestampSeconds";
type ListedEvent = ChainEvent extends infer E ? (E extends ChainEvent ? Omit<E, Place> : never) : never;
