import { readFileSync } from "node:fs";
import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { solanaNodeOptions } from "./model/options.ts";
import { startSolanaNode } from "./node.ts";

/** Runs the network as a process; argument: a JSON file with its options. */
async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === undefined)
    throw new IsthmusError("CONFIG_INVALID", { key: "arguments", reason: "a JSON file is required" });
  const node = await startSolanaNode(readConfig(file));
  const stop = () => {
    node.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  const { url, wsUrl, genesisHash } = node;
  process.stdout.write(`${JSON.stringify({ ready: true, url, wsUrl, genesisHash, pid: process.pid })}\n`);
}

function readConfig(file: string) {
  let config: unknown;
  try {
    config = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new IsthmusError("CONFIG_INVALID", { key: "arguments", file, reason: "not a readable JSON file" }, { cause });
  }
  const parsed = solanaNodeOptions.safeParse(config);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new IsthmusError("CONFIG_INVALID", { key: issue?.path.join(".") ?? "", reason: issue?.message ?? "" });
}

function fail(error: unknown): void {
  const body = isIsthmusError(error) ? error.toBody() : new IsthmusError("INTERNAL").toBody();
  if (!isIsthmusError(error)) console.error(error);
  process.stderr.write(`${JSON.stringify({ ready: false, error: body })}\n`);
  process.exit(1);
}

main().catch(fail);
