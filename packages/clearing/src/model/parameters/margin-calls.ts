import { z } from "zod";

/** Margin calls. */
export const marginCallParameters = {
  /**
   * How long a member has to meet a call for initial margin by its own terms; its portfolio is then sold down to that, at a
   * discount of at most `coveredDiscountPpm`. 0 means that no calls are made.
   */
  marginCallSeconds: z.int().min(0).max(31_536_000),
};

/** Their values at genesis, unless it overrides them. */
export const marginCallDefaults = {
  marginCallSeconds: 86_400,
} as const;
