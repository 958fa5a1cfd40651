import { type ErrorCode, IsthmusError, isIsthmusError } from "@isthmus/protocol";

/** What asking all operators brought: enough accepted answers, or why not. */
export interface Collected<T> {
  readonly accepted: readonly T[];
  /** Refusal or failure by operator index. Those that had not answered when there were enough are left out. */
  readonly refusals: Readonly<Record<string, ErrorCode>>;
}

/**
 * Asks all operators concurrently and stops as soon as enough answers were accepted: a dead operator costs nothing.
 * @param ask one operator's answer, already checked by us; its errors become refusals
 * @throws QUORUM_MISSING with every refusal when too few accept; NOT_FINAL when nothing but waiting for finality is wrong
 */
export async function collect<T>(
  operators: number,
  needed: number,
  ask: (operator: number) => Promise<T>,
): Promise<Collected<T>> {
  const accepted: T[] = [];
  const refusals: Record<string, ErrorCode> = {};
  await new Promise<void>((resolve) => {
    let open = operators;
    const settle = () => {
      open -= 1;
      if (accepted.length >= needed || open === 0) resolve();
    };
    for (let operator = 0; operator < operators; operator++) {
      ask(operator).then(
        (answer) => {
          if (accepted.length < needed) accepted.push(answer);
          settle();
        },
        (error: unknown) => {
          refusals[operator] = isIsthmusError(error) ? error.code : "INTERNAL";
          settle();
        },
      );
    }
    if (operators === 0) resolve();
  });
  if (accepted.length >= needed) return { accepted, refusals };
  throw new CollectError(accepted.length, needed, refusals);
}

/** Codes by which operators may refuse a delivery. Any other code is theirs: it must not end the delivery, whatever it means elsewhere. */
const refusalCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "NOT_FINAL",
  "SOURCE_NOT_FOUND",
  "SIGNATURE_INVALID",
  "REQUEST_TIMEOUT",
]);

/** Too few operators signed. Its code is the most specific one: all wait for finality, all refuse alike, or a mixture. */
export class CollectError extends IsthmusError {
  readonly refusals: Readonly<Record<string, ErrorCode>>;

  constructor(got: number, needed: number, refusals: Readonly<Record<string, ErrorCode>>) {
    const codes = new Set(Object.values(refusals));
    const only = codes.size === 1 ? [...codes][0] : undefined;
    super(only !== undefined && refusalCodes.has(only) ? only : "QUORUM_MISSING", { got, needed });
    this.refusals = refusals;
  }
}
