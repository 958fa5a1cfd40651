import { type ChildProcess, spawn } from "node:child_process";
import { programArguments } from "@isthmus/launch";
import type { ReadyLine } from "@isthmus/service";

/** A process under test. */
export interface TestProcess {
  readonly url: string;
  readonly exited: Promise<number | null>;
  signal(signal: NodeJS.Signals): void;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts a process as in production and waits for its ready line. */
export async function startProcess(program: "coordinator" | "operator", configFile: string): Promise<TestProcess> {
  const child: ChildProcess = spawn(process.execPath, [...programArguments(program), configFile], {
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
  const { url } = JSON.parse(line) as ReadyLine;
  return {
    url,
    exited,
    signal: (signal) => {
      child.kill(signal);
    },
    end: async (signal) => {
      child.kill(signal);
      return await exited;
    },
  };
}
