import { readFileSync } from "node:fs";
import { IsthmusError } from "@isthmus/protocol";
import { type EmbeddedOptions, startEmbedded } from "./embedded.ts";

/**
 * Process entry: `embedded-main.ts CONFIG.json` with { folder, port, password, logFile?, startWithinMs? }. Prints one ready
 * line, stops the server on SIGTERM or SIGINT, and exits with 1 if the server ends, so that a supervisor restarts it.
 */
async function main(): Promise<void> {
  const options = readOptions(process.argv[2]);
  const server = await startEmbedded(options);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void server.stop();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.stdout.write(`${JSON.stringify({ ready: true, part: "postgres", port: options.port, pid: server.pid })}\n`);
  await server.ended;
  process.exitCode = stopping ? 0 : 1;
}

function readOptions(file: string | undefined): EmbeddedOptions {
  if (file === undefined) throw new IsthmusError("CONFIG_INVALID", { field: "configuration file" });
  const value = readJson(file);
  const allowed = ["folder", "logFile", "password", "port", "startWithinMs"];
  if (typeof value !== "object" || value === null) throw new IsthmusError("CONFIG_INVALID", { field: "configuration" });
  const unknown = Object.keys(value).find((key) => !allowed.includes(key));
  if (unknown !== undefined) throw new IsthmusError("CONFIG_INVALID", { field: unknown });
  const config = value as Record<string, unknown>;
  return {
    folder: text(config, "folder"),
    password: text(config, "password"),
    port: port(config.port),
    ...(config.logFile === undefined ? {} : { logFile: text(config, "logFile") }),
    ...(typeof config.startWithinMs === "number" ? { startWithinMs: config.startWithinMs } : {}),
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    // A parser quotes the text around the fault, which may be the password: the cause is dropped.
    const why = cause instanceof SyntaxError ? {} : { cause };
    throw new IsthmusError("CONFIG_INVALID", { field: "configuration file", file }, why);
  }
}

function text(config: Readonly<Record<string, unknown>>, field: string): string {
  const value = config[field];
  if (typeof value !== "string" || value.length === 0) throw new IsthmusError("CONFIG_INVALID", { field });
  return value;
}

function port(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > 65_535) {
    throw new IsthmusError("CONFIG_INVALID", { field: "port" });
  }
  return value;
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : "unknown";
  process.stderr.write(`${JSON.stringify({ level: 60, part: "postgres", msg: message })}\n`);
  process.exitCode = 1;
});
