import { TestCcp } from "@isthmus/clearing/testing";
import { seededNumbers } from "../bench/benchmark.ts";

/**
 * A fixed journal that passes through every part of the engine whose result could depend on the machine: integer
 * settlement, scenario margins of options in floating point, auctions, defaults, roots.
 * @returns digests after it
 */
export function goldenDigests(): { state: string; journal: string; cycle: string } {
  const ccp = TestCcp.standard();
  const random = seededNumbers(11);
  const members = Array.from({ length: 12 }, (_, index) => ccp.open(index, index % 2 === 0 ? [1, 2, 3] : [1]));
  members.forEach((member, index) => {
    ccp.deposit(member.id, 1 + (index % 2), 50_000_000_000n);
    if (index % 4 === 0) ccp.deposit(member.id, 3, 5n * 10n ** 8n);
  });
  let mark = 3_000_000n;
  ccp.prices({ 1: mark, 2: 150_000n });
  const { terms } = ccp.engine.state.instruments.get(1) ?? {};
  if (terms === undefined) throw new Error("no terms");
  const expirySeconds = ccp.timeSeconds + 2_000_000n;
  const option = {
    ...terms,
    type: "option",
    expirySeconds,
    underlying: 1,
    strikeTicks: mark,
    optionType: "call",
  } as const;
  ccp.admin({ kind: "list-instrument", instrument: 20, ...option, symbol: "CALL" });
  for (let step = 0; step < 60; step++) {
    mark += (mark * BigInt(random(160_001) - 80_000)) / 1_000_000n;
    ccp.prices(
      { 1: mark, 2: mark / 20n, 20: mark / 15n },
      3_600n,
      { 1: BigInt(random(200_000)) },
      { 20: 500_000 + random(500_000) },
    );
    const trades = Array.from({ length: 6 }, (_, index) => {
      const instrument = [1, 2, 20][random(3)] as number;
      const buyer = random(members.length);
      const seller = (buyer + 1 + random(members.length - 1)) % members.length;
      const priceTicks = instrument === 1 ? mark : instrument === 2 ? mark / 20n : mark / 15n;
      const [from, to] = [members[buyer], members[seller]];
      if (from === undefined || to === undefined) throw new Error("no member");
      const sizeLots = BigInt(1 + random(instrument === 20 ? 30_000 : 90_000));
      return {
        id: `${step}-${index}`,
        instrument,
        buyer: from.id,
        seller: to.id,
        priceTicks,
        sizeLots,
        maker: "buyer" as const,
      };
    });
    ccp.trades(trades);
    for (const auction of [...ccp.engine.state.auctions.values()]) {
      const bidder = members[random(members.length)];
      if (bidder === undefined) continue;
      ccp.give(bidder, { kind: "bid", seller: auction.account, sharePpm: 100_000n, limitQuanta: 10n ** 30n });
    }
    if (step % 8 === 7) ccp.closeCycle();
  }
  const { engine } = ccp;
  return { state: engine.digest(), journal: engine.journalDigest, cycle: engine.cycleDigest };
}
