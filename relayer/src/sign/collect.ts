import { type ErrorCode, IsthmusError, isIsthmusError } from "@isthmus/protocol";

/** Accepted answers of a quorum of operators, with the refusals of others. */
export interface Collected<T> {
  readonly accepted: readonly T[];
  /** Refusal or failure by operator index. Operators without an answer at quorum are left out. */
  readonly refusals: Readonly<Record<string, ErrorCode>>;
}

/**
 * Asks all operators in parallel and resolves as soon as enough answers are accepted: an unreachable operator adds no delay.
 * @param ask returns one operator's verified answer; its errors become refusals
 * @throws CollectError if too few accept: QUORUM_MISSING, or the code that every refusal shares if it is conclusive
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
    const finish = () => {
      open -= 1;
      if (accepted.length >= needed || open === 0) resolve();
    };
    for (let operator = 0; operator < operators; operator++) {
      ask(operator).then(
        (answer) => {
          if (accepted.length < needed) accepted.push(answer);
          finish();
        },
        (error: unknown) => {
          refusals[operator] = isIsthmusError(error) ? error.code : "INTERNAL";
          finish();
        },
      );
    }
    if (operators === 0) resolve();
  });
  if (accepted.length >= needed) return { accepted, refusals };
  throw new CollectError(accepted.length, needed, refusals);
}

/** Codes that operators may decide a delivery by. Any other code concerns the operator and must not end the delivery. */
const conclusiveCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "NOT_FINAL",
  "SOURCE_NOT_FOUND",
  "SIGNATURE_INVALID",
  "REQUEST_TIMEOUT",
]);

/** Too few operators signed. Its code is the shared conclusive code of all refusals, otherwise QUORUM_MISSING. */
export class CollectError extends IsthmusError {
  readonly refusals: Readonly<Record<string, ErrorCode>>;

  constructor(got: number, needed: number, refusals: Readonly<Record<string, ErrorCode>>) {
    const codes = new Set(Object.values(refusals));
    const only = codes.size === 1 ? [...codes][0] : undefined;
    super(only !== undefined && conclusiveCodes.has(only) ? only : "QUORUM_MISSING", { got, needed });
    this.refusals = refusals;
  }
}
