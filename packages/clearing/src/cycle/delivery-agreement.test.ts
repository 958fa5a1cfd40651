import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { coinWorld, listOption } from "../testing/coin-world.ts";
import { agreeOnDeliveries } from "./delivery-agreement.ts";
import type { Leg, Party } from "./delivery-limits.ts";

const { ccp } = coinWorld([{ usd: 1_000_000n, btc: 0n }]);
ccp.prices({ 1: 4_000_000n });
for (const instrument of [30, 31, 32]) {
  listOption(ccp, { instrument, type: "option", optionType: "call", strikeTicks: 4_000_000n, deliveryClass: "BTC" });
}
const book = new Book(ccp.engine.state);
const account = book.accountsByNumber()[0];

/** Parties by their lots of instruments, and how often their legs are looked at. */
function parties(rows: readonly (readonly (readonly [instrument: number, lots: bigint])[])[]) {
  const looks = { count: 0 };
  const legOf = ([number, lots]: readonly [number, bigint]): Leg => {
    const position = { lots, costQuanta: 0n, fundingIndex: 0n };
    const size = lots < 0n ? -lots : lots;
    return {
      instrument: book.instrument(number),
      get position() {
        looks.count += 1;
        return position;
      },
      isBuying: lots > 0n,
      cap: size,
      share: size,
    };
  };
  const found = rows.flatMap((row): Party[] => (account === undefined ? [] : [{ account, legs: row.map(legOf) }]));
  return { found, looks };
}

const sharesOf = ({ legs }: Party): bigint[] => legs.map(({ share }) => share);
const isEven = ({ legs }: Party): boolean => new Set(legs.map(({ share }) => share)).size === 1;

describe("an agreement on what is delivered", () => {
  it("lowers a chain to its end, and nobody beside it", () => {
    const { found } = parties([
      [[30, 7n]],
      [[30, -7n]],
      [[31, 10n]],
      [
        [31, -10n],
        [32, 10n],
      ],
      [[32, -10n]],
    ]);
    agreeOnDeliveries(
      { allow: (party) => isEven(party) && (party.legs[0]?.position.lots !== 10n || shareAt(party) <= 4n) },
      found,
    );
    expect(found.map(sharesOf)).toEqual([[7n], [7n], [4n], [4n, 4n], [4n]]);
  });

  it("costs a constant number of looks per leg, and leaves strangers of the same instruments what they exchange", () => {
    // One lot after the other passes from one instrument to the other and back.
    const circle = Array.from({ length: 800 }, (_, index) => {
      const side = index % 2 === 0 ? 1n : -1n;
      return [
        [30, side],
        [31, -side],
      ] as const;
    });
    const { found, looks } = parties([
      [[30, 5n]],
      [[30, -5n]],
      [[32, 7n]],
      [[32, -7n]],
      [[30, 1n]],
      [[30, -3n]],
      [[30, 2n]],
      ...circle,
    ]);
    const refuses = (party: Party): boolean => party.legs[0]?.position.lots === 2n && shareAt(party) > 0n;
    agreeOnDeliveries({ allow: (party) => isEven(party) && !refuses(party) }, found);
    expect(found.every(isEven)).toBe(true);
    expect(looks.count).toBeLessThan(200 * 1_606);
    const [buyer, seller, otherBuyer, otherSeller] = found.map(shareAt);
    expect([otherBuyer, otherSeller]).toEqual([7n, 7n]);
    expect(buyer).toBeGreaterThanOrEqual(4n);
    expect(seller).toBeGreaterThanOrEqual(4n);
    for (const number of [30, 31, 32]) {
      const legs = found.flatMap((party) => party.legs.filter(({ instrument }) => instrument.instrument === number));
      const lots = legs.reduce((sum, { isBuying, share }) => sum + (isBuying ? share : -share), 0n);
      expect(lots).toBe(0n);
    }
  });

  it("ends with nothing for whom no part is good enough", () => {
    const { found } = parties([[[30, 5n]], [[30, -5n]]]);
    agreeOnDeliveries({ allow: (party) => shareAt(party) === 0n }, found);
    expect(found.map(sharesOf)).toEqual([[0n], [0n]]);
  });
});

function shareAt({ legs }: Party): bigint {
  return legs[0]?.share ?? 0n;
}
