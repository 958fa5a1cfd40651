import type { Report } from "../../report/schema.ts";

/** What the story process hands to its supervisor: its part of the report. */
export type StoryResult = Pick<Report, "chains" | "cycles" | "trades" | "refusals" | "conservation" | "assertions">;
