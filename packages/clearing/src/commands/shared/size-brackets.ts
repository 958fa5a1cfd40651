import { require } from "../../book/context.ts";
import type { HouseParameters } from "../../model/parameters.ts";
import type { InstrumentTerms } from "../../model/state.ts";

/** Requires valid size parameters of the house. @throws PARAMETER_INVALID */
export function requireSizeParameters(parameters: HouseParameters): void {
  requireAscending(parameters.sizeBrackets.map(({ aboveDepthPpm, addPpm }) => [BigInt(aboveDepthPpm), addPpm]));
  const { openInterestLowerQuanta: lower, openInterestUpperQuanta: upper } = parameters;
  require(upper === 0n || upper > lower, "PARAMETER_INVALID", { field: "openInterestUpperQuanta", value: upper });
}

/** Requires valid size brackets of an instrument. @throws PARAMETER_INVALID */
export function requireSizeTerms({ sizeBrackets = [] }: InstrumentTerms): void {
  requireAscending(sizeBrackets.map(({ aboveLots, addPpm }) => [aboveLots, addPpm]));
}

/** Rising fractions: with falling ones two halves of a size could need more than the whole, and it would be cheaper to grow. */
function requireAscending(brackets: readonly (readonly [from: bigint, addPpm: number])[]): void {
  brackets.forEach(([from, addPpm], index) => {
    const before = brackets[index - 1];
    const ascending = before === undefined || (before[0] < from && before[1] <= addPpm);
    require(ascending, "PARAMETER_INVALID", { field: "sizeBrackets", index });
  });
}
