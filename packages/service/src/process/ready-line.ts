/** What a service prints on standard output once it serves: one JSON line, which supervisors and tests wait for. */
export interface ReadyLine {
  readonly ready: true;
  /** The service, such as `coordinator`. */
  readonly part: string;
  /** Where it listens, with the port that it took. */
  readonly url: string;
}

/** The line with its line feed. */
export function readyLine(part: string, url: string): string {
  const line: ReadyLine = { ready: true, part, url };
  return `${JSON.stringify(line)}\n`;
}
