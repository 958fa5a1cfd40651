import type { Applied, Command } from "@isthmus/clearing";
import { Engine } from "@isthmus/clearing";
import {
  classSums,
  coin,
  coinWorld,
  listOption,
  type TestCcp,
  testGenesis,
  wholeCoin,
} from "@isthmus/clearing/testing";
import fc from "fast-check";
import { expect, it } from "vitest";

/** Worlds and steps of each; raise them to hunt. */
const worlds = Number(process.env.ISTHMUS_WORLDS ?? 10);
const steps = Number(process.env.ISTHMUS_STEPS ?? 60);

const usd = 1_000_000n;
/** Physical call and put, and an inverse call. */
const options = { call: 20, put: 21, coinCall: 22 } as const;

const act = fc.record({
  kind: fc.constantFrom(
    "trade",
    "trade",
    "trade",
    "prices",
    "prices",
    "gap",
    "bid",
    "close",
    "withdraw",
    "transfer",
    "bust",
  ),
  first: fc.nat(5),
  step: fc.integer({ min: 1, max: 5 }),
  instrument: fc.constantFrom(1, 2, coin.inverse, coin.inverse, coin.quanto, coin.spot, coin.spot, 20, 21, 22),
  move: fc.integer({ min: -30, max: 30 }),
  size: fc.integer({ min: 1, max: 1_000 }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** A clearing house with every product, whose options expire while it runs. */
class ClassWorld {
  readonly ccp: TestCcp;
  readonly #members;
  #bitcoin = 4_000_000n;
  #ether = 200_000n;

  constructor() {
    // Some hold dollars only, some coins only.
    const { ccp, members } = coinWorld(
      [0, 1, 2, 3, 4, 5].map((index) => ({
        usd: index % 3 === 1 ? 0n : 60_000n * usd,
        btc: index % 3 === 0 ? 0n : 2n * wholeCoin,
      })),
    );
    // Members are small: they bid with the least margin, and have the whole cycle to do it.
    const parameters = { closeOutSeconds: 0, takerMarginPpm: 1_000_000, takerSharePpm: 0 };
    ccp.admin({ kind: "set-parameters", parameters });
    this.ccp = ccp;
    this.#members = members;
    const physical = { type: "option", strikeTicks: 4_000_000n, deliveryClass: "BTC" } as const;
    listOption(ccp, { ...physical, instrument: options.call, optionType: "call" });
    listOption(ccp, { ...physical, instrument: options.put, optionType: "put" });
    const inCoin = { type: "inverse-option", strikeTicks: 3_900_000n, settlementClass: "BTC" } as const;
    listOption(ccp, { ...inCoin, instrument: options.coinCall, optionType: "call" });
    this.#prices(60n);
    ccp.closeCycle();
  }

  run(acts: readonly Act[]): void {
    for (const one of acts) {
      this.#act(one);
      checkClasses(this.ccp);
    }
    this.#close();
  }

  #act(given: Act): unknown {
    const { ccp } = this;
    const [from, to] = [this.#member(given.first), this.#member(given.first + given.step)];
    switch (given.kind) {
      case "trade":
        return this.#trade(given, from.id, to.id);
      case "prices":
      case "gap": {
        const bps = BigInt(given.kind === "gap" ? given.move * 100 : given.move * 10);
        this.#bitcoin += (this.#bitcoin * bps) / 10_000n;
        this.#ether += (this.#ether * bps) / 10_000n;
        return this.#prices(BigInt(given.size));
      }
      case "bid": {
        const [auction] = [...ccp.engine.state.auctions.values()];
        if (auction === undefined || auction.account === from.id) return null;
        const bid = { kind: "bid", seller: auction.account, sharePpm: 1_000_000n, limitQuanta: 10n ** 30n } as const;
        return ccp.give(from, bid);
      }
      case "withdraw":
        return ccp.withdraw(from, given.size % 2 === 0 ? coin.asset : 1, BigInt(given.size) * 1_000_000n);
      case "transfer":
        return ccp.port(from, to);
      case "bust":
        return ccp.bust(`t${ccp.journal.length - 1}`);
      case "close":
        return this.#close();
    }
  }

  #trade({ instrument, move, size }: Act, buyer: `0x${string}`, seller: `0x${string}`): Applied {
    const mark = this.ccp.engine.state.instruments.get(instrument)?.markTicks ?? 1n;
    const priceTicks = mark + (mark * BigInt(move)) / 1_000n + 1n;
    const perTrade = instrument === coin.inverse ? 9n : instrument <= 2 ? 90n : 20n;
    const trade = { instrument, buyer, seller, priceTicks, sizeLots: BigInt(size) * perTrade, maker: "buyer" } as const;
    return this.ccp.trades([{ id: `t${this.ccp.journal.length}`, ...trade }]);
  }

  #prices(seconds: bigint): void {
    const spot = this.#bitcoin;
    const intrinsic = spot > 4_000_000n ? spot - 4_000_000n : 0n;
    const marks = {
      1: spot,
      2: this.#ether,
      [coin.inverse]: spot,
      [coin.quanto]: this.#ether,
      [coin.spot]: spot,
      [options.call]: intrinsic + 50_000n,
      [options.put]: (spot < 4_000_000n ? 4_000_000n - spot : 0n) + 50_000n,
      [options.coinCall]: 400n,
    };
    const volatilities = { [options.call]: 600_000, [options.put]: 600_000, [options.coinCall]: 600_000 };
    const applied = this.ccp.prices(marks, seconds, { [coin.inverse]: 123_457n, 1: -54_321n }, volatilities);
    if (!applied.ok) throw applied.error;
  }

  /** Marks are fresh, so nobody is left in debt of the coin. */
  #close(): void {
    this.#prices(60n);
    this.ccp.closeCycle();
    checkClasses(this.ccp);
    const output = this.ccp.engine.lastCycle();
    expect(this.ccp.engine.state.unallocatedQuanta).toBe(0n);
    for (const { unallocatedQuanta } of output?.defaults ?? []) expect(unallocatedQuanta).toBe(0n);
    for (const { sumQuanta } of output?.otherObligations ?? []) expect(sumQuanta).toBe(0n);
    for (const { balances, classes } of this.ccp.engine.state.accounts.values()) {
      for (const { pendingQuanta, byReason } of classes?.values() ?? [])
        expect([pendingQuanta, byReason.size]).toEqual([0n, 0]);
      for (const asset of [coin.asset, coin.otherAsset]) expect(balances.get(asset) ?? 0n).toBeGreaterThanOrEqual(0n);
    }
    for (const statement of output?.statements ?? []) {
      for (const { byReason, netQuanta, placed } of [statement, ...(statement.classes ?? [])]) {
        expect(Object.values(byReason).reduce((sum, part) => sum + part, 0n)).toBe(netQuanta);
        expect(placed.reduce((sum, { amountQuanta }) => sum + amountQuanta, 0n)).toBe(netQuanta);
      }
    }
  }

  #member(index: number) {
    const found = this.#members[index % this.#members.length];
    if (found === undefined) throw new Error("no member");
    return found;
  }
}

/** What must hold after every command, recomputed from the state. */
function checkClasses(ccp: TestCcp): void {
  for (const { differenceQuanta } of ccp.engine.conservation()) expect(differenceQuanta).toBe(0n);
  const { pending, lots } = classSums(ccp);
  for (const sum of [...pending.values(), ...lots.values()]) expect(sum).toBe(0n);
  const gains = new Map<string, bigint>();
  for (const account of ccp.engine.state.accounts.values()) {
    for (const [name, ledger] of [["", account] as const, ...(account.classes ?? [])]) {
      expect([...ledger.byReason.values()].reduce((sum, part) => sum + part, 0n)).toBe(ledger.pendingQuanta);
      gains.set(name, (gains.get(name) ?? 0n) + ledger.realisedQuanta + ledger.variationQuanta);
    }
  }
  for (const sum of gains.values()) expect(sum).toBe(0n);
  for (const asset of ccp.engine.state.assets.values()) {
    expect(asset.entitledQuanta + asset.suspenseQuanta).toBeLessThanOrEqual(asset.depositedQuanta);
  }
}

it("keeps every class zero-sum to the last quantum, whatever is traded, delivered, liquidated and bankrupt", () => {
  const seen = { inLieu: 0, delivered: 0, defaulted: 0, sold: 0, dust: 0 };
  const run = fc.property(fc.array(act, { minLength: steps, maxLength: steps }), (acts) => {
    const world = new ClassWorld();
    const { ccp } = world;
    world.run(acts);
    count(seen, ccp.journal);
    const restored = Engine.restore(ccp.engine.snapshot());
    expect(restored.digest()).toBe(ccp.engine.digest());
  });
  fc.assert(run, { numRuns: worlds });
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(0);
});

/** Replays a journal and counts its effects, so that the worlds reach what they are for. */
function count(
  seen: Record<"inLieu" | "delivered" | "defaulted" | "sold" | "dust", number>,
  journal: readonly Command[],
) {
  const replayed = Engine.create(testGenesis);
  for (const command of journal) {
    const applied = replayed.apply(command);
    if (!applied.ok) throw applied.error;
    for (const effect of applied.effects) {
      if (effect.kind === "defaulted") seen.defaulted += 1;
      if (effect.kind === "liquidated") seen.sold += 1;
      if (effect.kind !== "posting") continue;
      if (effect.reason === "cash-in-lieu") seen.inLieu += 1;
      if (effect.reason === "delivery") seen.delivered += 1;
      if (effect.reason === "dust" && effect.class === "BTC") seen.dust += 1;
    }
  }
}
