import type { CommandOf } from "@isthmus/clearing";
import { evmAddress } from "@isthmus/clearing";
import { localKeys, TestCcp, type TestMember } from "@isthmus/clearing/testing";
import { type EvmChains, mintAndDeposit, vaultScope } from "@isthmus/local/testing";
import type { Hex } from "@isthmus/protocol";
import { openPriceSource } from "@isthmus/risk/files";
import { genesisOf, prices } from "./operator.ts";

/** Marks of the price source of coordinator and operators. */
const source = openPriceSource(prices);

/** Asset 1 is the dollar on the hub. */
const dollar = 1;
export const bitcoin = 1;

/**
 * The coordinator's side of a clearing house on real nodes, without its service: the real engine with commands that are
 * really signed and deposits that the hub's vault really took.
 */
export class World {
  readonly book: TestCcp;
  readonly #networks: EvmChains;
  #readTo = -1n;
  #step = 0;

  /** A clearing house with the dollar, an HTTP venue and one perpetual of such a maintenance margin. */
  constructor(networks: EvmChains, { maintenanceOfInitialPpm = 600_000 } = {}) {
    this.#networks = networks;
    this.book = new TestCcp({ signed: true, genesis: genesisOf(networks) });
    const { chain, contract } = vaultScope(networks, networks.hub);
    this.book.admin({ kind: "register-vault", chain, vault: contract });
    const terms = { symbol: "USD", class: "USD", decimals: 6, haircutBps: 0, capQuanta: 0n, markInstrument: null };
    this.book.admin({ kind: "register-asset", asset: dollar, chain, settlement: true, ...terms });
    const authority = evmAddress(localKeys.venue);
    const http = { name: "book", chain: null, contract: null, creditCapQuanta: 0n };
    this.book.admin({ kind: "register-venue", venue: 2, authority, ...http });
    this.book.admin({
      kind: "list-instrument",
      instrument: bitcoin,
      symbol: "BTC-PERP",
      type: "perpetual",
      quantaPerTickLot: 1n,
      lotsPerUnit: 10_000n,
      initialPpm: 50_000,
      maintenanceOfInitialPpm,
      openInterestLowerQuanta: 0n,
      openInterestUpperQuanta: 0n,
      maxOpenInterestLots: 0n,
      makerFeePpm: 0,
      takerFeePpm: 500,
      maxPriceStepPpm: 0,
      bandPpm: 100_000,
      fundingPeriodSeconds: 28_800,
      maxFundingRateE9: 100_000_000n,
      expirySeconds: null,
      underlying: null,
      strikeTicks: null,
      optionType: null,
    });
  }

  /** A deposit on the hub's vault, final when this returns; its command when it has not been fed yet. */
  async depositOnHub(account: Hex, amountQuanta: bigint): Promise<CommandOf<"deposit">> {
    const { hub } = this.#networks;
    await mintAndDeposit(hub, await hub.account("depositor"), { account, asset: dollar, tokenUnits: amountQuanta });
    await hub.node.control.mine(hub.deployment.finalityDepth);
    const { final } = await hub.reader.head();
    const events = await hub.reader.events({ fromHeight: this.#readTo + 1n, toHeight: final });
    this.#readTo = final;
    const event = events.findLast((seen) => seen.kind === "deposit");
    if (event?.kind !== "deposit") throw new Error("the hub's vault took no deposit");
    const { kind, chain, index, accumulator, asset, txId, height } = event;
    return { kind, chain, index, accumulator, account, asset, amountQuanta: event.amountQuanta, txId, height };
  }

  /** Opens a member on the hub chain with so many dollars. */
  async openWith(index: number, amountQuanta: bigint): Promise<TestMember> {
    const member = this.book.open(index, [1]);
    this.book.must(await this.depositOnHub(member.id, amountQuanta));
    return member;
  }

  /** The mark of the next hour as the price source has it. */
  nextMark(): bigint {
    return source.marks(this.#step).prices[0]?.priceTicks ?? 0n;
  }

  /** Feeds the next hour's price, moved by so many ticks from the source's. */
  feedPrice(movedTicks = 0n, fundingE9: Readonly<Record<number, bigint>> = {}): void {
    const { timeSeconds } = source.marks(this.#step);
    const seconds = timeSeconds - this.book.timeSeconds;
    const applied = this.book.prices({ [bitcoin]: this.nextMark() + movedTicks }, seconds, fundingE9);
    if (!applied.ok) throw applied.error;
    this.#step++;
  }

  /** Trades at the last mark. */
  trade(id: string, buyer: TestMember, seller: TestMember, sizeLots: bigint): void {
    const priceTicks = this.book.engine.instruments()[0]?.markTicks ?? 0n;
    const trade = { id, instrument: bitcoin, buyer: buyer.id, seller: seller.id, priceTicks, sizeLots } as const;
    const applied = this.book.trades([{ ...trade, maker: "buyer" }]);
    if (!applied.ok) throw applied.error;
  }

  /** Closes the cycle at the engine's time. @returns its digest */
  close(): Hex {
    const applied = this.book.closeCycle(0n);
    if (!applied.ok) throw applied.error;
    return this.book.engine.cycleDigest;
  }
}

/** A world with two members who traded, one of them withdrew, and one cycle that was closed. */
export async function playedWorld(networks: EvmChains): Promise<{ readonly world: World; readonly digest: Hex }> {
  const world = new World(networks);
  const buyer = await world.openWith(0, 900_000_000n);
  const seller = await world.openWith(1, 700_000_000n);
  world.feedPrice();
  world.trade("t1", buyer, seller, 20n);
  world.feedPrice();
  const withdrawn = world.book.withdraw(buyer, dollar, 50_000_000n);
  if (!withdrawn.ok) throw withdrawn.error;
  return { world, digest: world.close() };
}
