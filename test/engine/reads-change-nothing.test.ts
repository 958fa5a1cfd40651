import { type CommandOf, Engine } from "@isthmus/clearing";
import { coin, coinWorld, TestCcp, type TestMember, wholeCoin } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { btcTicks, expectConserved, submitTrade, usd } from "./small-ccp.ts";

const ethTicks = 200_000n;

/** What a command made of its only trade. */
function outcomeOf(applied: ReturnType<Engine["apply"]>): string {
  if (!applied.ok) return applied.error.code;
  const refused = applied.effects.find((effect) => effect.kind === "trade-refused");
  return refused?.kind === "trade-refused" ? String(refused.error) : "novated";
}

describe("what an engine has been asked in between", () => {
  it("changes no later decision: a debt that trades have just realised counts before it is written back", () => {
    const { ccp, members } = coinWorld([
      { usd: usd(2_000_000), btc: 0n },
      { usd: usd(9_000_000), btc: 0n },
      { usd: usd(10), btc: 100n * wholeCoin },
      { usd: usd(10), btc: 100n * wholeCoin },
    ]);
    const [winner, maker, seller, borrower] = members as [TestMember, TestMember, TestMember, TestMember];
    const prices = (ticks: bigint) => {
      ccp.prices({ 1: ticks, 2: ethTicks, [coin.inverse]: ticks, [coin.quanto]: ethTicks, [coin.spot]: ticks }, 60n);
    };
    const most = usd(1_000_000_000);
    ccp.admin({
      kind: "set-parameters",
      parameters: { debtLimitQuanta: most, ownerDebtLimitQuanta: most, maxUtilisationPpm: 100_000 },
    });
    prices(btcTicks);
    ccp.closeCycle(0n);
    prices(btcTicks);
    const deal = (buyer: TestMember, from: TestMember, terms: { lots: bigint; ticks: bigint; instrument: number }) =>
      submitTrade(ccp, {
        buyer,
        seller: from,
        sizeLots: terms.lots,
        priceTicks: terms.ticks,
        instrument: terms.instrument,
      });
    // It wins in bitcoin, unrealised, and realises a loss of more than it owns in ether.
    expect(deal(winner, maker, { lots: 2_500_000n, ticks: btcTicks, instrument: 1 })).toBe("novated");
    for (let step = 1n; step <= 8n; step++) prices(btcTicks + step * 60_000n);
    const journalled = ccp.journal.length;
    for (let times = 0; times < 14; times++) {
      deal(winner, maker, { lots: 800_000n, ticks: ethTicks + 10_000n, instrument: 2 });
      deal(maker, winner, { lots: 800_000n, ticks: ethTicks - 10_000n, instrument: 2 });
    }
    // What follows is novated in the write-back cache.
    for (let times = 0; times < 20; times++) {
      deal(winner, maker, { lots: 5_000n, ticks: ethTicks + 10_000n, instrument: 2 });
      deal(maker, winner, { lots: 5_000n, ticks: ethTicks - 10_000n, instrument: 2 });
    }
    const snapshot = ccp.engine.snapshot();
    const command = (lots: bigint): CommandOf<"trades"> => ({
      kind: "trades",
      venue: 2,
      batch: 1_000_000n + lots,
      trades: [
        {
          id: `${lots}`,
          instrument: coin.spot,
          buyer: borrower.id,
          seller: seller.id,
          priceTicks: btcTicks + 480_000n,
          sizeLots: lots,
          maker: "buyer",
        },
      ],
      signature: `0x${"11".repeat(65)}`,
    });
    let [passes, fails] = [0n, 1_000_000n];
    while (fails - passes > 1n) {
      const middle = (passes + fails) / 2n;
      if (outcomeOf(Engine.restore(snapshot).apply(command(middle))) === "novated") passes = middle;
      else fails = middle;
    }
    expect(outcomeOf(Engine.restore(snapshot).apply(command(fails)))).toBe("DEBT_LIMIT_EXCEEDED");
    for (const lots of [passes, fails]) {
      const unread = new TestCcp();
      for (const [index, entry] of ccp.journal.entries()) {
        expect(unread.engine.apply(entry).ok).toBe(true);
        // One cut-off before, so that both start from a book that is written back.
        if (index === journalled - 1) expect(unread.engine.state.cycle).toBe(1n);
      }
      const read = Engine.restore(snapshot);
      expect(outcomeOf(unread.engine.apply(command(lots)))).toBe(outcomeOf(read.apply(command(lots))));
      expect(unread.engine.digest()).toBe(read.digest());
    }
    expectConserved(ccp);
  });
});
