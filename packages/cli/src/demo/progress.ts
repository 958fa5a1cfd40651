/** One line that the demo tells its supervisor: a JSON object on standard output. */
export type DemoLine =
  | { readonly tell: "step"; readonly text: string }
  | { readonly tell: "cycle"; readonly cycle: number; readonly state: string; readonly detail?: string }
  | { readonly tell: "refusal"; readonly name: string; readonly code: string; readonly unchanged: boolean }
  | { readonly tell: "assertion"; readonly name: string; readonly held: boolean; readonly detail: string }
  | { readonly tell: "kill"; readonly part: string; readonly cycle: number }
  | { readonly tell: "done"; readonly held: boolean };

/** Writes one line. */
export function tell(line: DemoLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Reads a line back; null when it is none of the demo's. */
export function readDemoLine(text: string): DemoLine | null {
  if (!text.startsWith('{"tell":')) return null;
  return JSON.parse(text) as DemoLine;
}
