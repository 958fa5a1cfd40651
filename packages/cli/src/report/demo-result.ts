import type { Report } from "./schema.ts";

/** The part of the report that the demo process writes for its supervisor. */
export type DemoResult = Pick<Report, "chains" | "cycles" | "trades" | "refusals" | "conservation" | "assertions">;
