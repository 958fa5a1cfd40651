import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A process of the house under test. */
export interface TestProcess {
  readonly url: string;
  readonly exited: Promise<number | null>;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Entry of the coordinator, and of an operator: another process of the house, never imported here. */
export const coordinatorMain = fileURLToPath(new URL("../main.ts", import.meta.url));
export const operatorMain = fileURLToPath(new URL("../../../attester/src/main.ts", import.meta.url));

/** Starts a process and waits for its ready line. */
export async function startProcess(main: string, configFile: string): Promise<TestProcess> {
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", main, configFile], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-4_000);
  });
  const exited = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  const line = await new Promise<string>((ready, failed) => {
    child.stdout?.once("data", (chunk: Buffer) => ready(chunk.toString()));
    child.once("exit", (code) => failed(new Error(`exit ${code}: ${errors}`)));
  });
  const answer = JSON.parse(line) as { readonly port?: number; readonly url?: string };
  return {
    url: answer.url ?? `http://127.0.0.1:${answer.port}`,
    exited,
    end: async (signal) => {
      child.kill(signal);
      return await exited;
    },
  };
}
