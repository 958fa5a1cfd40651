import { strict as assert } from "node:assert";
import { compressConservative } from "../conformance/compression/conservative.ts";
import { grossOf, type Obligation } from "../conformance/compression/obligation.ts";
import { compressionProgramme, solveWithHighs } from "../conformance/linear-programme.ts";
import { loadHighs } from "../conformance/load-highs.ts";
import { type Benchmark, durationFigure, type Figure, growthFigures, seededNumbers, shortestMs } from "./benchmark.ts";

const edgesPerParty = 10;

/** Conservative compression against HiGHS on the same books, from names and bigints to the remaining obligations. */
export const compressionBenchmark: Benchmark = {
  name: "compression",
  run: async () => {
    const highs = await loadHighs();
    const figures: Figure[] = [];
    for (const parties of [1_000, 5_000]) {
      const book = randomBook(parties);
      let cancelledQuanta = 0n;
      const durationMs = shortestMs(7, () => {
        cancelledQuanta = grossOf(book) - compressConservative(book).grossAfterQuanta;
      });
      const programme = compressionProgramme(highs, book);
      let optimum = 0;
      const highsMs = shortestMs(2, () => {
        optimum = solveWithHighs(highs, programme);
      });
      assert.equal(Number(cancelledQuanta), Math.round(optimum));
      const what = `conservative compression, ${parties.toLocaleString("en")} parties, ${book.length.toLocaleString("en")} edges`;
      figures.push(durationFigure(what, durationMs, "HiGHS on ready arrays, without presolve", highsMs));
    }
    const points = [100, 1_000, 10_000].map((parties) => {
      const book = randomBook(parties);
      return { size: book.length, durationMs: shortestMs(3, () => void compressConservative(book)) };
    });
    return [...figures, ...growthFigures("conservative compression, edges", "edge", points)];
  },
};

function randomBook(parties: number): Obligation[] {
  const below = seededNumbers(31);
  return Array.from({ length: parties * edgesPerParty }, () => {
    const debtor = below(parties);
    const creditor = (debtor + 1 + below(parties - 1)) % parties;
    return { debtor: `P${debtor}`, creditor: `P${creditor}`, amountQuanta: BigInt(1 + below(1_000_000)) };
  });
}
