import { readFileSync, statSync } from "node:fs";
import { IsthmusError } from "@isthmus/protocol";

const largestBytes = 64 * 1024 * 1024;

/**
 * Reads and parses one JSON file.
 * @throws NOT_FOUND when it cannot be read, INPUT_TOO_LARGE above 64 MiB, INPUT_INVALID when it is not JSON
 */
export function readJsonFile(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "file", expected: "JSON" }, { cause });
  }
}

function readText(path: string): string {
  let bytes: number;
  try {
    bytes = statSync(path).size;
    if (bytes <= largestBytes) return readFileSync(path, "utf8");
  } catch (cause) {
    throw new IsthmusError("NOT_FOUND", { file: path }, { cause });
  }
  throw new IsthmusError("INPUT_TOO_LARGE", { file: path, bytes, limitBytes: largestBytes });
}
