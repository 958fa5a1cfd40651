import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../demo/run.ts";

const addressLine = /API and status page: (http:\/\/\S+)/;

/** A run of `npm start` until it is stopped. */
export interface RunningNetwork {
  /** Of the API and the status page. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts a run in a folder of its own. @throws Error with the output of the run if it ends before it is ready */
export async function startNetwork(args: readonly string[]): Promise<RunningNetwork> {
  const state = join(mkdtempSync(join(tmpdir(), "isthmus-page-")), "state");
  const child = spawn(process.execPath, [join(root, "tools/run.mjs"), "start", "--state", state, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    // With CI set, colours are on even without a terminal, and would stick to the address.
    env: { ...process.env, NO_COLOR: "1" },
  });
  const closed = new Promise<void>((resolve) => child.on("close", () => resolve()));
  try {
    return { url: await addressOf(child), stop: () => stop(child, closed) };
  } catch (error) {
    await stop(child, closed);
    throw error;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  let output = "";
  return new Promise((resolve, reject) => {
    const read = (part: Buffer) => {
      output += part.toString("utf8");
      const found = addressLine.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("error", reject);
    child.on("close", (code) => reject(new Error(`the run ended with ${code} before it served:\n${output}`)));
  });
}

async function stop(child: ChildProcess, closed: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
  await closed;
}
