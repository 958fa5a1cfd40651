import { linearModel } from "./linear.ts";
import type { Held, MarginModel } from "./margin-model.ts";
import { portfolioModel } from "./portfolio.ts";

/** The model that margins an account: scenarios if it holds an option, linear otherwise. */
export function modelOf(held: readonly Held[]): MarginModel {
  for (const { instrument } of held) if (instrument.terms.type === "option") return portfolioModel;
  return linearModel;
}
