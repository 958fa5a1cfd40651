import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Report } from "../../report/schema.ts";
import type { Assertion } from "../checks/assertions.ts";
import type { DemoContext } from "../context.ts";
import { venue } from "../setup/markets.ts";
import { ExpectedPositions } from "./expected-positions.ts";
import { conservationFigures, tradeFigures } from "./final-figures.ts";

beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const books = { asset: 1, unconsumedQuanta: "10", membersQuanta: "70", unclaimedQuanta: "5", fundsQuanta: "15" };

async function conservationOf(tokensHeld: string) {
  const assertions: Assertion[] = [];
  const client = { get: async () => ({ conservation: [books] }) };
  const chains = [{ assets: [{ asset: 1, tokensHeld }] }] as unknown as Report["chains"];
  const [row] = await conservationFigures({ client, assertions } as unknown as DemoContext, chains);
  return { row, held: assertions[0]?.held };
}

it("compares the tokens at the vaults with the books of the clearing house", async () => {
  expect(await conservationOf("100")).toMatchObject({ row: { inVaults: "100", conservation: "0" }, held: true });
  expect(await conservationOf("99")).toMatchObject({ row: { inVaults: "99", conservation: "-1" }, held: false });
});

it("counts the novated trades of each venue", () => {
  const positions = new ExpectedPositions();
  positions.add({ venue: venue.http, buyer: "0x01", seller: "0x02", instrument: 1, sizeLots: 1n });
  const context = { positions, second: { chain: 2 } } as unknown as DemoContext;
  expect(tradeFigures(context)).toMatchObject([
    { venue: venue.onChain, chain: 2, novated: 0 },
    { venue: venue.http, chain: null, novated: 1 },
  ]);
});
