import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { logarithm } from "../maths/logarithm.ts";
import { readPublishedPortfolio } from "../testing/published/published-portfolio.ts";
import { publishedTolerance, relativeError } from "../testing/published/tolerance.ts";
import { readJson, sharedFolder } from "../testing/shared-files.ts";
import { packPortfolios } from "./book.ts";
import { ExpiryScratch, loadExpiry } from "./expiry.ts";
import { explainPortfolio } from "./explain-portfolio.ts";
import { compileGrid } from "./grid.ts";
import { RiskArrays } from "./risk-arrays.ts";
import {
  type ExpiryVolatility,
  expiryVolatility,
  volatilityAbsolute,
  volatilityLinear,
  volatilityUp,
} from "./volatility.ts";

/** Figures of a published option beside its position: the file's own way to its shocked volatilities. */
interface PublishedOption {
  readonly Expiry: number;
  readonly Strike: number;
  readonly MarkVol: number;
  readonly MarkDiscount: number;
  readonly k: number;
  readonly k_star: number;
  readonly linear_mult_cap: number;
  readonly abs_mult_cap: number;
  readonly linear_multiplier: number;
  readonly abs_multiplier: number;
}

interface PublishedFile {
  readonly Scenario: {
    readonly Options: readonly PublishedOption[];
    readonly OptionFeeds: readonly { FeedExpiry: number; Forward: number; Rate: number }[];
  };
  readonly Result: Readonly<Record<string, unknown>>;
}

/** What `published.test.ts` checks number by number; everything else that a file states is checked here. */
const checkedThere = [
  ...["IM", "MM", "reg_losses", "tail_losses", "skew_losses", "worst_reg_loss", "worst_tail_loss", "worst_skew_loss"],
  ...["ForwardContingency", "OracleCont", "PortfolioMTM", "OptionMTM", "CollateralMTM", "MMPerpCont", "IMPerpCont"],
  ...["MMBaseCont", "IMBaseCont", "MMOptionCont", "IMOptionCont", "im_loss_factor"],
];
const checkedHere = [
  ...["IMHand", "MMHand", "Cash", "PerpMTM", "UnrealisedPerpPNL", "UnrealisedFunding", "IMLossFactor", "MMLossFactor"],
  ...["IMPerpContNormal", "IMBaseContNormal", "IMOptionContNormal", "worst_all_scenarios", "worst_reg_scenario"],
  ...["worst_tail_scenario", "worst_skew_scenario", "OptionMTMPerExpiry", "OptionMTMPerExpiryDiscounted"],
  ...["discount_factors", "VolShockUpMultiplier", "VolShockDownMultiplier", "VolShockUpEvaluated"],
  "VolShockDownEvaluated",
];

const shared = sharedFolder("parts of published portfolio margins");
const folder = `${shared}/conformance/pmrm2`;
const names = shared === null ? [] : readdirSync(folder).filter((name) => name.endsWith(".json"));

describe.skipIf(shared === null)("parts of published portfolio margins", () => {
  describe.each(names)("%s", (name) => {
    const json = readJson<PublishedFile>(`${folder}/${name}`);
    const { Result: result, Scenario: scenario } = json;
    const { portfolio, parameters } = readPublishedPortfolio(json);
    const got = explainPortfolio(portfolio, parameters);

    it("states no figure that is not checked", () => {
      expect(Object.keys(result).sort()).toEqual([...checkedThere, ...checkedHere].sort());
    });

    it.each([
      ["IMHand", got.initial],
      ["MMHand", got.maintenance],
      ["Cash", portfolio.cash],
      ["PerpMTM", portfolio.unrealisedPerpProfit],
      ["UnrealisedPerpPNL", portfolio.unrealisedPerpProfit],
      ["UnrealisedFunding", portfolio.unrealisedFunding],
      ["IMLossFactor", got.initialFactor],
      ["MMLossFactor", parameters.losses.maintenance],
      ["IMPerpContNormal", got.initialPerp + got.maintenancePerp],
      ["IMBaseContNormal", got.initialCollateral + got.maintenanceCollateral],
      ["IMOptionContNormal", got.initialOption + got.maintenanceOption],
    ])("%s", (label, value) => close(label, value, result[label]));

    it("names the worst scenario of each kind, and the worst kind", () => {
      const kinds = ["reg", "tail", "skew"].map((kind) => rowsOf(result, `${kind}_losses`));
      let from = 0;
      const worstOfKind = kinds.map((rows, at) => {
        const losses = got.scenarioLosses.slice(from, from + rows.length);
        from += rows.length;
        const worst = Math.min(0, ...losses);
        const label = [result[`worst_${["reg", "tail", "skew"][at]}_scenario`]].flat().slice(0, 2).map(plain);
        const named = losses.filter((_, row) => rows[row]?.slice(0, label.length).map(plain).join() === label.join());
        expect(named, label.join()).toHaveLength(1);
        close(label.join(), Math.min(0, named[0] as number), worst);
        return worst;
      });
      expect(from).toBe(got.scenarioLosses.length);
      const worstOf = new Map([
        ["regular", worstOfKind[0]],
        ["tail", worstOfKind[1]],
        ["skew", worstOfKind[2]],
        ["fwd_contingency", got.forwardContingency],
      ]);
      close("worst", worstOf.get(String(result.worst_all_scenarios)) ?? Number.NaN, got.worst);
    });

    it("per expiry: OptionMTMPerExpiry, OptionMTMPerExpiryDiscounted, discount_factors, MarkDiscount", () => {
      const inFile = [...new Set(scenario.Options.map((option) => option.Expiry))];
      const rising = [...inFile].sort((left, right) => left - right);
      const book = packPortfolios([portfolio]);
      const scratch = new ExpiryScratch();
      const factors = rowsOf(result, "discount_factors");
      expect(factors).toHaveLength(inFile.length);
      for (const [at, expiry] of inFile.entries()) {
        loadExpiry(scratch, book, rising.indexOf(expiry), new RiskArrays(compileGrid(parameters)));
        close(`mark ${expiry}`, scratch.markValue, rowsOf(result, "OptionMTMPerExpiry")[at]);
        close(`discounted ${expiry}`, scratch.discountedMark, rowsOf(result, "OptionMTMPerExpiryDiscounted")[at]);
        close(`long factor ${expiry}`, scratch.longDiscount, factors[at]?.[0]);
        close(`short factor ${expiry}`, scratch.shortDiscount, factors[at]?.[1]);
        const rate = scenario.OptionFeeds.find((feed) => feed.FeedExpiry === expiry)?.Rate ?? Number.NaN;
        // The files print the discount of a negative rate too, but the rules hold the rate at zero.
        const printed = scenario.Options.find((option) => option.Expiry === expiry)?.MarkDiscount;
        close(`MarkDiscount ${expiry}`, scratch.discount, rate < 0 ? 1 : printed);
      }
    });

    it("per option: VolShock multipliers and volatilities, k, k_star, skew caps and multipliers", () => {
      for (const [at, option] of scenario.Options.entries()) {
        const label = (what: string): string => `${what} of option ${at} (${option.Expiry} s, ${option.Strike})`;
        const shocks = shocksOf(option);
        const up = volatilityUp(option.MarkVol, shocks.upFactor, parameters.volatility.upFloor);
        close(label("up multiplier"), shocks.upFactor, rowsOf(result, "VolShockUpMultiplier")[at]);
        close(label("down multiplier"), shocks.downFactor, rowsOf(result, "VolShockDownMultiplier")[at]);
        close(label("up volatility"), up, rowsOf(result, "VolShockUpEvaluated")[at]);
        const down = option.MarkVol * shocks.downFactor;
        close(label("down volatility"), down, rowsOf(result, "VolShockDownEvaluated")[at]);
        const feed = scenario.OptionFeeds.find(({ FeedExpiry }) => FeedExpiry === option.Expiry);
        const logMoneyness = logarithm(option.Strike / (feed?.Forward ?? Number.NaN));
        close(label("k"), logMoneyness, option.k);
        close(label("k_star"), shocks.width, option.k_star);
        close(label("linear cap"), shocks.linearCap, option.linear_mult_cap);
        close(label("absolute cap"), shocks.absoluteCap, option.abs_mult_cap);
        // The files print multipliers before they are held at zero.
        const linear = volatilityLinear(1, shocks, logMoneyness);
        close(label("linear multiplier"), linear, Math.max(0, option.linear_multiplier));
        const absolute = volatilityAbsolute(1, shocks, logMoneyness);
        close(label("absolute multiplier"), absolute, Math.max(0, option.abs_multiplier));
      }
    });

    function shocksOf({ Expiry }: PublishedOption): ExpiryVolatility {
      return expiryVolatility(parameters.volatility, parameters.skew, Expiry / 31_536_000, Expiry / 86_400);
    }
  });
});

function close(label: string, value: number, expected: unknown): void {
  expect(typeof expected, label).toBe("number");
  expect(relativeError(value, expected as number), label).toBeLessThanOrEqual(publishedTolerance);
}

/** A list of a result whose rows may be lists. */
function rowsOf(result: PublishedFile["Result"], key: string): readonly (readonly unknown[])[] {
  return result[key] as readonly (readonly unknown[])[];
}

/** A part of a scenario's name: moves are printed with more digits in one place than in the other. */
function plain(part: unknown): string {
  const number = Number(part);
  return Number.isNaN(number) ? String(part) : number.toFixed(9);
}
