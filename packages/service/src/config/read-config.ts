import { readFileSync } from "node:fs";
import { IsthmusError } from "@isthmus/protocol";
import type { z } from "zod";
import { refusedPath } from "../validate/parse-input.ts";

/**
 * Reads a JSON file.
 * @param file its path, or undefined when the command line named none
 * @throws CONFIG_INVALID when there is no such file or it is not JSON; the error shows nothing of its text
 */
export function readJsonFile(file: string | undefined): unknown {
  if (file === undefined || file === "")
    throw new IsthmusError("CONFIG_INVALID", { reason: "no configuration file given" });
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    // A parser quotes the text around the fault, which may be a key: its message goes no further.
    const shown = cause instanceof SyntaxError ? {} : { cause };
    throw new IsthmusError("CONFIG_INVALID", { file, reason: "not readable as JSON" }, shown);
  }
}

/**
 * Checks a configuration against its schema.
 * @throws CONFIG_INVALID with the path of the first wrong or unknown key, never with its value: it may be a secret
 */
export function parseConfig<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const key = refusedPath(result.error) || "configuration";
  throw new IsthmusError("CONFIG_INVALID", { key, reason: result.error.issues[0]?.code ?? "unknown" });
}
