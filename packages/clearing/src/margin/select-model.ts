import { productOf } from "../products/registry.ts";
import { linearModel } from "./linear.ts";
import type { Held, MarginModel } from "./margin-model.ts";
import { portfolioModel } from "./portfolio.ts";

/** The model that margins an account: scenarios if it holds one that they margin, linear otherwise. */
export function modelOf(held: readonly Held[]): MarginModel {
  for (const { instrument } of held) if (!productOf(instrument.terms).isAdditive) return portfolioModel;
  return linearModel;
}
