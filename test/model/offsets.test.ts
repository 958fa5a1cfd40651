import { TestCcp } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type ModelLeg, nettedMargin, pairCredit } from "./offsets.ts";
import { partsPerMillion, Rational, whole } from "./rational.ts";

const worlds = Number(process.env.ISTHMUS_WORLDS ?? 60);
const mark = 4_000_000n;

interface Contract {
  readonly instrument: number;
  readonly underlying: number;
  readonly initialPpm: number;
  readonly maintenanceOfInitialPpm: number;
  /** Value of a lot at the mark. */
  readonly lotQuanta: bigint;
}

const contracts: readonly Contract[] = [
  { instrument: 1, underlying: 1, initialPpm: 50_000, maintenanceOfInitialPpm: 600_000, lotQuanta: mark },
  { instrument: 31, underlying: 1, initialPpm: 70_000, maintenanceOfInitialPpm: 500_000, lotQuanta: mark },
  { instrument: 32, underlying: 1, initialPpm: 33_333, maintenanceOfInitialPpm: 700_001, lotQuanta: mark },
  { instrument: 2, underlying: 2, initialPpm: 50_000, maintenanceOfInitialPpm: 600_000, lotQuanta: 2_000_000n },
];

const lots = fc.integer({ min: -300_000, max: 300_000 });
const house = fc.record({
  calendarSpreadPpm: fc.integer({ min: 0, max: 60_000 }),
  offsetFloorPpm: fc.integer({ min: 0, max: 400_000 }),
  creditPpm: fc.integer({ min: 1, max: 500_000 }),
});

it("the engine's offsets are those of the definition, rounded against the member by less than a quantum a figure", () => {
  let offset = 0;
  fc.assert(
    fc.property(house, fc.tuple(lots, lots, lots, lots), ({ creditPpm, ...parameters }, sizes) => {
      const ccp = world({ ...parameters, offsetPairs: [{ underlying: 1, other: 2, creditPpm }] });
      const [alice, bob] = [ccp.open(0), ccp.open(1)];
      for (const { id } of [alice, bob]) ccp.deposit(id, 1, 10n ** 14n);
      contracts.forEach(({ instrument }, at) => {
        const size = sizes[at] as number;
        if (size === 0) return;
        const [buyer, seller] = size > 0 ? [alice.id, bob.id] : [bob.id, alice.id];
        const sizeLots = BigInt(Math.abs(size));
        const priceTicks = instrument === 2 ? 200_000n : mark;
        ccp.trades([{ id: String(at + 1), instrument, buyer, seller, priceTicks, sizeLots, maker: "buyer" }]);
      });
      const { initialQuanta, maintenanceQuanta } = ccp.engine.health(alice.id);
      const initial = exact(sizes, parameters, creditPpm, () => Rational.one);
      const maintenance = exact(sizes, parameters, creditPpm, (row) => partsPerMillion(row.maintenanceOfInitialPpm));
      agree(initialQuanta, initial);
      agree(maintenanceQuanta, maintenance);
      const { parts } = ccp.engine.explainMargin(alice.id);
      expect(parts.reduce((sum, part) => sum + part.initialQuanta, 0n)).toBe(initialQuanta);
      expect(parts.reduce((sum, part) => sum + part.maintenanceQuanta, 0n)).toBe(maintenanceQuanta);
      if (parts.some(({ kind }) => kind === "spread-credit")) offset += 1;
    }),
    { numRuns: worlds },
  );
  expect(offset).toBeGreaterThan(worlds / 4);
}, 600_000);

function agree(quanta: bigint, exactly: Rational): void {
  expect(whole(quanta).compare(exactly)).toBeGreaterThanOrEqual(0);
  expect(whole(quanta - 16n).compare(exactly)).toBeLessThan(0);
}

/** @param fraction what of the initial requirement counts */
function exact(
  sizes: readonly number[],
  { calendarSpreadPpm, offsetFloorPpm }: { readonly calendarSpreadPpm: number; readonly offsetFloorPpm: number },
  creditPpm: number,
  fraction: (row: Contract) => Rational,
): Rational {
  const groups = [1, 2].map((underlying) => {
    const legs = contracts.flatMap((row, at): ModelLeg[] => {
      const size = sizes[at] as number;
      if (size === 0 || row.underlying !== underlying) return [];
      const notional = whole(BigInt(Math.abs(size)) * row.lotQuanta).times(fraction(row));
      const requirement = notional.times(partsPerMillion(row.initialPpm));
      const spread = notional.times(partsPerMillion(calendarSpreadPpm));
      return [{ isLong: size > 0, requirement, charge: spread.compare(requirement) < 0 ? spread : requirement }];
    });
    return nettedMargin(legs, partsPerMillion(offsetFloorPpm));
  });
  const [bitcoin, ether] = groups as [(typeof groups)[0], (typeof groups)[0]];
  const credit = pairCredit(bitcoin.outright, ether.outright, partsPerMillion(creditPpm));
  return bitcoin.margin.plus(ether.margin).minus(credit);
}

function world(parameters: Record<string, unknown>): TestCcp {
  // Size has rules of its own.
  const plain = { sizeBrackets: [], openInterestUpperQuanta: 0n, positionLimitPpm: 0 };
  const ccp = TestCcp.standard({ genesis: { parameters: { ...plain, ...parameters } } });
  const { terms } = ccp.engine.state.instruments.get(1) ?? {};
  if (terms === undefined) throw new RangeError("no terms");
  const expirySeconds = ccp.timeSeconds + 30n * 86_400n;
  for (const { instrument, initialPpm, maintenanceOfInitialPpm } of contracts.slice(1, 3)) {
    const own = { initialPpm, maintenanceOfInitialPpm, symbol: `F${instrument}`, expirySeconds, underlying: 1 };
    ccp.admin({ kind: "list-instrument", instrument, ...terms, ...own, type: "future" });
  }
  ccp.closeCycle();
  ccp.prices({ 1: mark, 2: 200_000n, 31: mark, 32: mark }, 60n);
  return ccp;
}
