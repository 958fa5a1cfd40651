import pc from "picocolors";
import type { ProgressLine } from "../demo/progress.ts";

/** Prints the progress of a run: lines for people, or JSON lines for machines. */
export class Printer {
  readonly #json: boolean;
  readonly #startedMs = Date.now();

  /** @param options.json whether to print JSON lines */
  constructor({ json }: { readonly json: boolean }) {
    this.#json = json;
  }

  /** Prints a step of the start or the stop. */
  step(text: string): void {
    this.#out({ step: text }, `${this.#clock()} ${text}`);
  }

  /** Prints a detail, dimmed. */
  detail(text: string): void {
    this.#out({ detail: text }, `${this.#clock()} ${pc.dim(text)}`);
  }

  /** Prints a result in bold, such as an address to open. */
  note(text: string): void {
    this.#out({ note: text }, `${this.#clock()} ${pc.bold(text)}`);
  }

  /** Prints a progress line of the demo. */
  progress(line: ProgressLine): void {
    // A refusal has a line of its own; machines get both.
    if (!this.#json && line.kind === "assertion" && line.held && line.name.startsWith("refused: ")) return;
    this.#out({ ...line }, `${this.#clock()} ${describeLine(line)}`);
  }

  /** Prints an error: to standard error, or as a JSON line. */
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

function describeLine(line: ProgressLine): string {
  switch (line.kind) {
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
      return `${pc.magenta("drill")} kill -9 ${line.part} during cycle ${line.cycle}`;
    case "done":
      return line.held ? pc.green("all demo checks passed") : pc.red("demo checks failed");
  }
}
