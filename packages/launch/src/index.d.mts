/** Every program that runs as a process of its own: its name, and its entry below the repository's root. */
export const programs: {
  readonly coordinator: string;
  readonly operator: string;
  readonly watchtower: string;
  readonly relayer: string;
  readonly "relayer-reopen": string;
  readonly "solana-node": string;
  readonly postgres: string;
  readonly demo: string;
  readonly start: string;
  readonly "verify-report": string;
  readonly member: string;
};

/** The name of such a program. */
export type ProgramName = keyof typeof programs;

/**
 * Arguments of Node that run one of our programs, before the program's own: its file in the bundle, or its source through
 * tsx if the bundle cannot be made (with the reason on standard error) or `ISTHMUS_LAUNCH` is `tsx`. Makes the bundle of the
 * current sources if there is none, which takes some seconds. A process keeps its first bundle, so that all programs it
 * starts are of the same version.
 * @throws LaunchError NOT_FOUND for an unknown program, CONFIG_INVALID if `ISTHMUS_LAUNCH` is neither `bundle` nor `tsx`
 */
export function programArguments(name: ProgramName): readonly string[];
