import type { Context } from "../book/context.ts";
import type { FreeCollateralCache } from "../margin/free-collateral-cache.ts";
import type { FastPath } from "./fast-path.ts";

/** The context of a command with the caches that speed up novation. */
export interface NovationContext extends Context {
  readonly freeCollateral: FreeCollateralCache;
  readonly fastPath: FastPath;
}
