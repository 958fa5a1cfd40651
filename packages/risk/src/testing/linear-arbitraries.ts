import fc from "fast-check";
import { checkLinearParameters, type LinearMarginParameters, ppmOne } from "../linear/parameters.ts";

/** Valid linear parameters, with and without open-interest scaling. */
export const anyLinearParameters: fc.Arbitrary<LinearMarginParameters> = fc
  .record({
    initialPpm: fc.bigInt(1n, ppmOne),
    maintenanceOfInitialPpm: fc.bigInt(1n, ppmOne),
    openInterestLowerQuanta: fc.bigInt(0n, 10n ** 15n),
    width: fc.bigInt(1n, 10n ** 15n),
    scaled: fc.boolean(),
  })
  .map(({ width, scaled, ...rest }) =>
    checkLinearParameters({ ...rest, openInterestUpperQuanta: scaled ? rest.openInterestLowerQuanta + width : 0n }),
  );
/** A signed notional, quote quanta. */
export const anyNotionalQuanta = fc.bigInt(-(10n ** 18n), 10n ** 18n);
/** The open notional of an instrument, quote quanta. */
export const anyOpenQuanta = fc.bigInt(0n, 10n ** 16n);
