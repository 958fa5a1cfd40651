import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Lane, LaneResult } from "./load.ts";

/** A program of this folder as a process that answers messages. */
class Child {
  readonly #process: ChildProcess;

  constructor(file: string) {
    const program = new URL(file, import.meta.url);
    this.#process = fork(program, { execArgv: ["--import", "tsx"], serialization: "advanced" });
  }

  async ask(message: string): Promise<unknown> {
    const answered = once(this.#process, "message");
    this.#process.send(message);
    return (await answered)[0];
  }

  async next(): Promise<unknown> {
    return (await once(this.#process, "message"))[0];
  }

  async close(): Promise<void> {
    const exited = once(this.#process, "exit");
    this.#process.disconnect();
    await exited;
  }
}

/** The process that sends requests. */
export class LoadProcess {
  readonly #child = new Child("load-main.ts");
  readonly #file: string;

  /** @param folder for the bodies */
  constructor(folder: string) {
    this.#file = join(folder, "lanes.json");
  }

  /** Sends all lanes side by side; results in their order. */
  async run(lanes: readonly Lane[]): Promise<readonly LaneResult[]> {
    writeFileSync(this.#file, JSON.stringify(lanes));
    const { results, failure } = (await this.#child.ask(this.#file)) as {
      readonly results?: readonly LaneResult[];
      readonly failure?: string;
    };
    if (results === undefined) throw new Error(failure);
    return results;
  }

  close(): Promise<void> {
    return this.#child.close();
  }
}

/** Fastify alone. */
export class EchoProcess {
  readonly #child: Child;
  readonly port: number;

  private constructor(child: Child, port: number) {
    this.#child = child;
    this.port = port;
  }

  static async start(): Promise<EchoProcess> {
    const child = new Child("echo-main.ts");
    return new EchoProcess(child, ((await child.next()) as { readonly port: number }).port);
  }

  /** Processor time since its start. */
  async processorMs(): Promise<number> {
    return ((await this.#child.ask("processor")) as { readonly processorMs: number }).processorMs;
  }

  close(): Promise<void> {
    return this.#child.close();
  }
}
