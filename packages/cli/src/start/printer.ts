import pc from "picocolors";
import type { DemoLine } from "../demo/progress.ts";

/** Shows a run: lines for people, or JSON lines for machines. */
export class Printer {
  readonly #json: boolean;
  readonly #startedMs = Date.now();

  constructor(json: boolean) {
    this.#json = json;
  }

  /** A step of the set-up. */
  step(text: string): void {
    this.#out({ step: text }, `${this.#clock()} ${text}`);
  }

  /** Something that one need not read, but that shows that it goes on. */
  detail(text: string): void {
    this.#out({ detail: text }, `${this.#clock()} ${pc.dim(text)}`);
  }

  /** A fact worth remembering, such as an address to open. */
  note(text: string): void {
    this.#out({ note: text }, `${this.#clock()} ${pc.bold(text)}`);
  }

  /** A line of the demo. */
  demo(line: DemoLine): void {
    // A refusal has a line of its own; machines get both.
    if (!this.#json && line.tell === "assertion" && line.held && line.name.startsWith("refused: ")) return;
    this.#out({ ...line }, `${this.#clock()} ${describe(line)}`);
  }

  /** Something that went wrong. */
  error(text: string): void {
    if (this.#json) this.#out({ error: text }, text);
    else process.stderr.write(`${this.#clock()} ${pc.red(text)}\n`);
  }

  #clock(): string {
    return pc.dim(`${((Date.now() - this.#startedMs) / 1000).toFixed(1).padStart(6)} s`);
  }

  #out(json: Record<string, unknown>, text: string): void {
    process.stdout.write(
      this.#json ? `${JSON.stringify({ seconds: (Date.now() - this.#startedMs) / 1000, ...json })}\n` : `${text}\n`,
    );
  }
}

function describe(line: DemoLine): string {
  switch (line.tell) {
    case "step":
      return line.text;
    case "cycle":
      return `${pc.cyan(`cycle ${line.cycle}`)} ${line.state}${line.detail === undefined ? "" : pc.dim(` (${line.detail})`)}`;
    case "refusal":
      return `${pc.yellow("refused")} ${line.name}: ${pc.bold(line.code)}, state ${line.unchanged ? "unchanged" : pc.red("CHANGED")}`;
    case "assertion":
      return line.held
        ? `${pc.green("holds")} ${line.name}`
        : `${pc.red("DOES NOT HOLD")} ${line.name}: ${line.detail}`;
    case "kill":
      return `${pc.magenta("drill")} kill -9 ${line.part} in the middle of cycle ${line.cycle}`;
    case "done":
      return line.held ? pc.green("the demo held in every point") : pc.red("the demo did not hold");
  }
}
