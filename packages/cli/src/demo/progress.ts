/** One progress line of the demo: a JSON object on standard output, read by the supervisor. */
export type ProgressLine =
  | { readonly kind: "step"; readonly text: string }
  | { readonly kind: "cycle"; readonly cycle: number; readonly state: string; readonly detail?: string }
  | { readonly kind: "refusal"; readonly name: string; readonly code: string; readonly unchanged: boolean }
  | { readonly kind: "assertion"; readonly name: string; readonly held: boolean; readonly detail: string }
  | { readonly kind: "kill"; readonly part: string; readonly cycle: number }
  | { readonly kind: "done"; readonly held: boolean };

/** Writes one progress line to standard output. */
export function reportProgress(line: ProgressLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Parses a progress line; null for any other output of the demo process. */
export function readProgressLine(text: string): ProgressLine | null {
  if (!text.startsWith('{"kind":')) return null;
  return JSON.parse(text) as ProgressLine;
}
