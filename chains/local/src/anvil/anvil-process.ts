import { type ChildProcess, spawn } from "node:child_process";
import { IsthmusError } from "@isthmus/protocol";
import { freePort } from "@isthmus/store";
import { AnvilControl } from "./anvil-control.ts";
import { anvilBinary } from "./binary.ts";

/** How to start one anvil. */
export interface AnvilOptions {
  readonly evmChainId: number;
  /** 0 or unset: a free one. */
  readonly port?: number;
  /**
   * Seconds between blocks, fractions allowed; a transaction gets its block immediately, and blocks follow at this pace so
   * that it becomes final. Timestamps stay on the wall clock. Unset: blocks only for transactions.
   */
  readonly blockTimeSeconds?: number;
  /** A file written by `AnvilControl.saveState`: blocks, transactions, receipts and logs come back with it. */
  readonly loadStateFile?: string;
  /** Accept no transaction into a block: for reading a saved state back. */
  readonly frozen?: boolean;
}

/** A running anvil. */
export interface AnvilNode {
  readonly rpcUrl: string;
  readonly port: number;
  readonly pid: number;
  readonly control: AnvilControl;
  /** Ends the process and waits until it is gone. */
  stop(): Promise<void>;
}

/** The EVM rules of the local network, pinned so that gas figures stay comparable. */
const anvilHardfork = "prague";

/** The command that runs an anvil, for whoever spawns it as a process of its own. It has no dev accounts: no known keys. */
export function anvilCommand(options: AnvilOptions & { readonly port: number }): { file: string; args: string[] } {
  const args = ["--port", String(options.port), "--chain-id", String(options.evmChainId)];
  args.push("--hardfork", anvilHardfork, "--accounts", "0", "--silent");
  // Old states serve reorganisations only; without a bound they would fill memory and disk.
  args.push("--prune-history", "256");
  if (options.frozen === true) args.push("--no-mining");
  else if (options.blockTimeSeconds !== undefined)
    args.push("--block-time", String(options.blockTimeSeconds), "--mixed-mining");
  if (options.loadStateFile !== undefined) args.push("--load-state", options.loadStateFile);
  return { file: anvilBinary(), args };
}

/**
 * Starts an anvil as a child process and waits until it answers.
 * @throws PROCESS_FAILED when it ends before it answers, with its last words
 */
export async function startAnvil(options: AnvilOptions): Promise<AnvilNode> {
  const port = options.port === undefined || options.port === 0 ? await freePort() : options.port;
  const { file, args } = anvilCommand({ ...options, port });
  const child = spawn(file, args, { stdio: ["ignore", "ignore", "pipe"] });
  const rpcUrl = `http://127.0.0.1:${port}`;
  const control = new AnvilControl(rpcUrl);
  await untilReady(child, control);
  const pid = child.pid as number;
  return { rpcUrl, port, pid, control, stop: () => stopChild(child) };
}

async function untilReady(child: ChildProcess, control: AnvilControl): Promise<void> {
  let stderr = "";
  let ended = false;
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr = (stderr + chunk.toString()).slice(-500);
  });
  child.once("error", (error) => {
    stderr += error.message;
    ended = true;
  });
  child.once("exit", () => {
    ended = true;
  });
  for (let waitedMs = 0; ; waitedMs += 20) {
    if (ended || waitedMs > 20_000) {
      child.kill("SIGKILL");
      throw new IsthmusError("PROCESS_FAILED", { process: "anvil", lastWords: stderr.trim() });
    }
    if (await control.answers()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Ends a child process: SIGTERM, then SIGKILL after five seconds. */
async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(timer);
}
