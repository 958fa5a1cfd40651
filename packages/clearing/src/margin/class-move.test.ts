import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { coin, coinWorld, listOption, wholeCoin } from "../testing/coin-world.ts";
import type { TestMember } from "../testing/member.ts";
import { accountRisk } from "./account-risk.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const bitcoin = 4_000_000n;
const ether = 200_000n;
const quantoCall = 20;

/** Two members with dollars alone, and prices moved by parts of a thousand. */
function world() {
  const rich = { usd: usd(2_000_000), btc: 0n };
  const { ccp, members } = coinWorld([rich, rich]);
  const [first, second] = members as [TestMember, TestMember];
  const onEther = {
    type: "option",
    optionType: "call",
    strikeTicks: ether,
    underlying: 2,
    settlementClass: "BTC",
  } as const;
  const prices = (bitcoinPermille: bigint, etherPermille: bigint, optionTicks?: bigint) => {
    const [btcTicks, ethTicks] = [(bitcoin * bitcoinPermille) / 1_000n, (ether * etherPermille) / 1_000n];
    const linear = {
      1: btcTicks,
      2: ethTicks,
      [coin.inverse]: btcTicks,
      [coin.quanto]: ethTicks,
      [coin.spot]: btcTicks,
    };
    if (optionTicks === undefined) return ccp.prices(linear, 60n);
    return ccp.prices({ ...linear, [quantoCall]: optionTicks }, 60n, {}, { [quantoCall]: 600_000 });
  };
  prices(1_000n, 1_000n);
  let next = 0;
  const trade = (
    buyer: TestMember,
    seller: TestMember,
    [instrument, priceTicks, sizeLots]: readonly [number, bigint, bigint],
  ) => {
    const parties = { buyer: buyer.id, seller: seller.id };
    const id = `q${++next}`;
    const applied = ccp.trades([{ id, instrument, ...parties, priceTicks, sizeLots, maker: "buyer" }]);
    expect(applied.ok && applied.effects.some(({ kind }) => kind === "trade-novated")).toBe(true);
  };
  return { ccp, first, second, prices, trade, onEther };
}

describe("the margin of a contract that pays in another class than its price is in", () => {
  it("covers a move of the price and of the class together: initial margin is what both cost", () => {
    for (const [side, etherPermille] of [
      ["long", 950n],
      ["short", 1_050n],
    ] as const) {
      const { ccp, first, second, prices, trade } = world();
      const [buyer, seller] = side === "long" ? [first, second] : [second, first];
      trade(buyer, seller, [coin.quanto, ether, 10_000n]);
      const { initialQuanta, marketEquityQuanta } = ccp.engine.health(first.id);
      prices(1_050n, etherPermille);
      const lost = marketEquityQuanta - ccp.engine.health(first.id).marketEquityQuanta;
      expect(lost).toBeGreaterThan(0n);
      expect(lost).toBeLessThanOrEqual(initialQuanta);
      // To a quantum or two what they cost: 5 % of the notional, at a price of the coin that is 5 % higher.
      expect(initialQuanta - lost).toBeLessThanOrEqual(3n);
    }
  });

  it("is that of the price alone where both are one: inverse contracts lose what a linear one does", () => {
    const { ccp, first, second, prices, trade } = world();
    trade(second, first, [coin.inverse, bitcoin, 1_000n]);
    const { initialQuanta, marketEquityQuanta } = ccp.engine.health(first.id);
    expect(initialQuanta).toBe(usd(5_000));
    prices(1_050n, 1_000n);
    const lost = marketEquityQuanta - ccp.engine.health(first.id).marketEquityQuanta;
    // A quantum of the coin is worth 400.
    expect(lost - initialQuanta).toBeLessThan(400n);
  });

  it("of an option is the worst of the scenarios with the class risen and fallen, and the explanation states it", () => {
    const { ccp, first, second, prices, trade, onEther } = world();
    listOption(ccp, { ...onEther, instrument: quantoCall });
    prices(1_000n, 1_000n, 4_000n);
    trade(second, first, [quantoCall, 4_000n, 1_000n]);
    const { initialQuanta } = ccp.engine.health(first.id);
    const explained = ccp.engine.explainMargin(first.id);
    const moved = explained.parts.find(({ kind }) => kind === "class-move")?.initialQuanta ?? 0n;
    // Of what the scenarios take, 5 %.
    expect(moved).toBeGreaterThan((initialQuanta * 4n) / 100n);
    expect(moved).toBeLessThan((initialQuanta * 6n) / 100n);
    expect(explained.parts.reduce((sum, part) => sum + part.initialQuanta, 0n)).toBe(initialQuanta);
  });
});

it("is a debt of nobody that holds enough of the class: what is held rises with what is lost", () => {
  const { ccp, first, second, trade } = world();
  trade(first, second, [coin.quanto, ether, 10_000n]);
  ccp.deposit(first.id, coin.asset, 50n * wholeCoin);
  const debtOf = ({ id }: TestMember): bigint => {
    const book = new Book(decodeState(encodeState(ccp.engine.state)) as State);
    return accountRisk(book, book.read(id)).closingDebtQuanta;
  };
  expect(debtOf(first)).toBeLessThanOrEqual(1n);
  expect(debtOf(second)).toBe(ccp.engine.health(second.id).maintenanceQuanta);
});
