import { IsthmusError } from "@isthmus/protocol";
import type { z } from "zod";

/** The path of the first key that a schema refuses, unknown keys included; empty when the value as a whole is wrong. */
export function refusedPath(error: z.ZodError): string {
  const issue = error.issues[0];
  const unknownKeys = issue?.code === "unrecognized_keys" ? issue.keys : [];
  return [...(issue?.path ?? []), ...unknownKeys].map(String).join(".");
}

/**
 * Checks an input of a caller against its schema.
 * @param part what to name when the value as a whole is wrong, such as `body`
 * @throws INPUT_INVALID with the path of the first wrong field and the schema's complaint, each cut to 200 characters
 */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown, part: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new IsthmusError("INPUT_INVALID", {
    field: (refusedPath(result.error) || part).slice(0, 200),
    problem: (result.error.issues[0]?.message ?? "").slice(0, 200),
  });
}
