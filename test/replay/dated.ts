import { testPerpetual } from "@isthmus/clearing/testing";
import { markOf, type RandomCcp } from "./random-ccp.ts";

/** Lists a future, a call and a put that expire within the next hours; strikes around the mark. */
export function listDated(given: RandomCcp): void {
  const { ccp, random } = given;
  const expirySeconds = ccp.timeSeconds + 3_600n + BigInt(random(20_000));
  const strikeTicks = (markOf(given, 1) * BigInt(900_000 + random(200_000))) / 1_000_000n;
  const terms = {
    ...testPerpetual,
    quantaPerTickLot: 1n,
    lotsPerUnit: 10_000n,
    expirySeconds,
    underlying: 1,
  } as const;
  for (const [type, optionType] of [
    ["future", null],
    ["option", "call"],
    ["option", "put"],
  ] as const) {
    const instrument = given.nextInstrument++;
    ccp.admin({
      kind: "list-instrument",
      ...terms,
      instrument,
      symbol: `D${instrument}`,
      type,
      optionType,
      strikeTicks: type === "option" ? strikeTicks : null,
    });
    given.instruments.add(instrument);
  }
}

/** Marks of the dated instruments: the future near the perpetual, options at their intrinsic value and some more. */
export function optionMarks(given: RandomCcp): Record<number, bigint> {
  const marks: Record<number, bigint> = {};
  const spot = markOf(given, 1);
  for (const number of given.instruments) {
    const instrument = given.ccp.engine.state.instruments.get(number);
    if (number < 10 || instrument === undefined) continue;
    if (instrument.expired) {
      given.instruments.delete(number);
      continue;
    }
    const { type, strikeTicks, optionType } = instrument.terms;
    const time = BigInt(given.random(40_000));
    if (type === "future" || strikeTicks === null) {
      marks[number] = spot + time / 4n;
      continue;
    }
    const intrinsic = optionType === "call" ? spot - strikeTicks : strikeTicks - spot;
    marks[number] = (intrinsic > 0n ? intrinsic : 0n) + time;
  }
  return marks;
}
