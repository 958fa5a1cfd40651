import { expect, it } from "vitest";
import { ExpectedPositions } from "./expected-positions.ts";

const [ana, ben] = ["0xa1", "0xb2"] as const;

it("nets the trades of all venues to one position per account and instrument", () => {
  const positions = new ExpectedPositions();
  positions.add({ venue: 1, buyer: ana, seller: ben, instrument: 1, sizeLots: 7n });
  positions.add({ venue: 2, buyer: ben, seller: ana, instrument: 1, sizeLots: 10n });
  positions.add({ venue: 2, buyer: ana, seller: ben, instrument: 2, sizeLots: 3n });
  expect([positions.get(ana, 1), positions.get(ben, 1)]).toEqual([-3n, 3n]);
  expect([positions.get(ana, 2), positions.get(ben, 2)]).toEqual([3n, -3n]);
  expect([positions.novated(1), positions.novated(2), positions.novated(3)]).toEqual([1, 2, 0]);
});
