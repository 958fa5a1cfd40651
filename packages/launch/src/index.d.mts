/** Every program that runs as a process of its own: its name, and its entry below the repository's root. */
export const programs: {
  readonly coordinator: string;
  readonly operator: string;
  readonly relayer: string;
  readonly "relayer-reopen": string;
  readonly "solana-node": string;
  readonly postgres: string;
  readonly demo: string;
  readonly start: string;
  readonly "verify-report": string;
};

/** The name of such a program. */
export type ProgramName = keyof typeof programs;

/**
 * What Node is to be called with to run a program of ours, before the program's own arguments: its file in the bundle, or
 * its source through tsx when the bundle cannot be made (which is told on standard error) or `ISTHMUS_LAUNCH` is `tsx`.
 * The bundle is made when there is none of the sources as they are now, which takes some seconds. One process keeps the
 * bundle that it was given first, so that all that it starts are of one make.
 * @throws Error when there is no such program, or when `ISTHMUS_LAUNCH` is neither `bundle` nor `tsx`
 */
export function programArguments(name: ProgramName): readonly string[];
