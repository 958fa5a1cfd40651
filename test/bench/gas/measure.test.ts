import { beforeAll, expect, it } from "vitest";
import type { GasFigure } from "./figure.ts";
import { measureGas } from "./measure.ts";

let figures: readonly GasFigure[];

beforeAll(async () => {
  figures = await measureGas();
}, 900_000);

const figure = (start: string): GasFigure => {
  const found = figures.find(({ what }) => what.startsWith(start));
  if (found === undefined) throw new Error(`no figure of ${start}`);
  return found;
};

it("measures every act, each once and at no less than what any implementation must pay", () => {
  const names = figures.map(({ what }) => what);
  expect(new Set(names).size).toBe(names.length);
  for (const { what, value, floor } of figures) {
    expect(value, what).toBeGreaterThan(0);
    expect(floor.value, what).toBeLessThan(value);
    expect(floor.value, what).toBe(floor.parts.reduce((sum, { gas }) => sum + gas, 0));
  }
});

it("keeps the aims that were reached", () => {
  for (const start of [
    "deposit: a later one",
    "vote: attesters",
    "venue trade: fresh orders",
    "Solana claim at depth 22: first",
    "Solana claim at depth 22: repeated",
  ]) {
    const { value, aim } = figure(start);
    expect(value, start).toBeLessThanOrEqual(aim ?? 0);
  }
});

it("sends a cycle over a hundred chains in parts that fit into a transaction", () => {
  // The most gas of one transaction since Osaka (EIP-7825).
  const most = 2 ** 24;
  expect(figure("storeCycle: 100").value).toBeLessThan(most / 10);
  expect(figure("dispatchRows: 10 of 100").value).toBeLessThan(most / 10);
  // Rows cost the same each, however many there are: nothing is copied again for every row.
  const [ten, hundred] = [figure("submitCycle: 10 "), figure("submitCycle: 100 ")];
  expect(hundred.value).toBeLessThan(10 * ten.value);
});
