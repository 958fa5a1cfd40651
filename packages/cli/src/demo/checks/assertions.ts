import { reportProgress } from "../progress.ts";

/** A condition of the demo and whether it held. */
export interface Assertion {
  /** What is asserted; the same name may be asserted many times. */
  readonly name: string;
  readonly held: boolean;
  /** The values compared. */
  readonly detail: string;
}

/** Records an assertion: one entry per name, which keeps the first failure. */
export function assertThat({ assertions }: { readonly assertions: Assertion[] }, assertion: Assertion): void {
  const known = assertions.findIndex(({ name }) => name === assertion.name);
  if (known < 0 || !assertion.held) reportProgress({ kind: "assertion", ...assertion });
  if (known < 0) assertions.push(assertion);
  else if (assertions[known]?.held === true) assertions[known] = assertion;
}
