import type { Highs, ModelData } from "highs";
import { netPositions, type Obligation } from "./compression/obligation.ts";

/**
 * Conservative compression as a linear programme: maximise what is cancelled, a circulation within the original
 * amounts. The gross after compression is the gross before minus the optimum. Of the formulations tried, HiGHS solves
 * this one fastest, and without presolve.
 */
export function compressionProgramme(highs: Highs, book: readonly Obligation[]): ModelData {
  const rows = new Map([...netPositions(book).keys()].map((name, row) => [name, row]));
  const starts = new Int32Array(book.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  book.forEach(({ debtor, creditor }, at) => {
    if (debtor !== creditor) {
      indices.push(rows.get(debtor) ?? 0, rows.get(creditor) ?? 0);
      values.push(1, -1);
    }
    starts[at + 1] = indices.length;
  });
  const zeros = new Float64Array(rows.size);
  return {
    numCols: book.length,
    numRows: rows.size,
    sense: highs.constants.objectiveSense.maximize,
    colCost: new Float64Array(book.length).fill(1),
    colLower: new Float64Array(book.length),
    colUpper: Float64Array.from(book, ({ amountQuanta }) => Number(amountQuanta)),
    rowLower: zeros,
    rowUpper: zeros,
    matrix: { format: "csc", numRows: rows.size, numCols: book.length, starts, indices, values },
  };
}

/** Solves a programme; returns the optimum. */
export function solveWithHighs(highs: Highs, programme: ModelData): number {
  return highs.withModel(programme, (model) => {
    model.options.set({ output_flag: false, presolve: "off" });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error("HiGHS found no optimum");
    return model.getObjectiveValue();
  });
}
