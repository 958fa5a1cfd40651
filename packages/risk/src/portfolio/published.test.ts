import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPublishedPortfolio } from "../testing/published/published-portfolio.ts";
import { publishedTolerance, relativeError } from "../testing/published/tolerance.ts";
import { readJson, sharedFolder } from "../testing/shared-files.ts";
import { packPortfolios } from "./book.ts";
import { explainPortfolio } from "./explain-portfolio.ts";
import { compileGrid } from "./grid.ts";
import { marginPortfolios } from "./margin.ts";

interface PublishedResult {
  readonly IM: number;
  readonly MM: number;
  readonly reg_losses: readonly (readonly [number | string, number, string])[];
  readonly tail_losses: readonly (readonly [number | string, number, string])[];
  readonly skew_losses: readonly (readonly [string, string])[];
  readonly worst_reg_loss: number;
  readonly worst_tail_loss: number;
  readonly worst_skew_loss: number;
  readonly ForwardContingency: number;
  readonly OracleCont: number;
  readonly PortfolioMTM: number;
  readonly OptionMTM: number;
  readonly CollateralMTM: number;
  readonly MMPerpCont: number;
  readonly IMPerpCont: number;
  readonly MMBaseCont: number;
  readonly IMBaseCont: number;
  readonly MMOptionCont: number;
  readonly IMOptionCont: number;
  readonly im_loss_factor: number;
}

const shared = sharedFolder("published portfolio margins");
const folder = `${shared}/conformance/pmrm2`;
const names = shared === null ? [] : readdirSync(folder).filter((name) => name.endsWith(".json"));

describe.skipIf(shared === null)("published portfolio margins", () => {
  it("has all 69 files", () => {
    expect(names).toHaveLength(69);
  });

  describe.each(names)("%s", (name) => {
    const json = readJson<{ Result: PublishedResult }>(`${folder}/${name}`);
    const result = json.Result;
    const file = readPublishedPortfolio(json);
    const got = explainPortfolio(file.portfolio, file.parameters);

    const regular = result.reg_losses.map((row) => [`regular loss ${row[0]} vol ${row[1]}`, Number(row[2])] as const);
    const tail = result.tail_losses.map((row) => [`tail loss ${row[0]}`, Number(row[2])] as const);
    const skew = result.skew_losses.map((row) => [`skew loss ${row[0]}`, Number(row[1])] as const);
    const losses = [...regular, ...tail, ...skew];

    it("has one loss per scenario", () => {
      expect(got.scenarioLosses).toHaveLength(losses.length);
    });

    const firstTail = regular.length;
    const firstSkew = firstTail + tail.length;
    const worstOf = (from: number, to: number): number => Math.min(0, ...got.scenarioLosses.slice(from, to));
    it.each([
      ["IM", got.initial, result.IM],
      ["MM", got.maintenance, result.MM],
      ...losses.map(([label, expected], at) => [label, got.scenarioLosses[at] ?? Number.NaN, expected] as const),
      ["worst regular loss", worstOf(0, firstTail), result.worst_reg_loss],
      ["worst tail loss", worstOf(firstTail, firstSkew), result.worst_tail_loss],
      ["worst skew loss", worstOf(firstSkew, losses.length), result.worst_skew_loss],
      ["ForwardContingency", got.forwardContingency, result.ForwardContingency],
      ["OracleCont", got.oracleContingency, result.OracleCont],
      ["PortfolioMTM", got.markToMarket, result.PortfolioMTM],
      ["OptionMTM", got.optionMark, result.OptionMTM],
      ["CollateralMTM", got.collateralMark, result.CollateralMTM],
      ["MMPerpCont", got.maintenancePerp, result.MMPerpCont],
      ["IMPerpCont", got.initialPerp, result.IMPerpCont],
      ["MMBaseCont", got.maintenanceCollateral, result.MMBaseCont],
      ["IMBaseCont", got.initialCollateral, result.IMBaseCont],
      ["MMOptionCont", got.maintenanceOption, result.MMOptionCont],
      ["IMOptionCont", got.initialOption, result.IMOptionCont],
      ["im_loss_factor", got.initialFactor, result.im_loss_factor],
    ] as const)("%s", (_label, value, expected) => {
      expect(relativeError(value, expected)).toBeLessThanOrEqual(publishedTolerance);
    });

    it("gives the same bits from a whole book", () => {
      const book = packPortfolios([file.portfolio, file.portfolio]);
      const margins = marginPortfolios(book, compileGrid(file.parameters));
      expect([margins.initial[1], margins.maintenance[1]]).toEqual([got.initial, got.maintenance]);
    });
  });
});
