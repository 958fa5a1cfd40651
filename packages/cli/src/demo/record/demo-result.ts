import type { Report } from "../../report/schema.ts";

/** What the demo process hands to its supervisor: its part of the report. */
export type DemoResult = Pick<Report, "chains" | "cycles" | "trades" | "refusals" | "conservation" | "assertions">;
