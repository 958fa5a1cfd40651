/** One line that the story tells its supervisor: a JSON object on standard output. */
export type StoryLine =
  | { readonly tell: "step"; readonly text: string }
  | { readonly tell: "cycle"; readonly cycle: number; readonly state: string; readonly detail?: string }
  | { readonly tell: "refusal"; readonly name: string; readonly code: string; readonly unchanged: boolean }
  | { readonly tell: "assertion"; readonly name: string; readonly held: boolean; readonly detail: string }
  | { readonly tell: "kill"; readonly part: string; readonly cycle: number }
  | { readonly tell: "done"; readonly held: boolean };

/** Writes one line. */
export function tell(line: StoryLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Reads a line back; null when it is none of the story's. */
export function readStoryLine(text: string): StoryLine | null {
  if (!text.startsWith('{"tell":')) return null;
  return JSON.parse(text) as StoryLine;
}
