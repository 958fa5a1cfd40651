import type { CycleOutput } from "@isthmus/clearing";
import { TestCcp } from "@isthmus/clearing/testing";
import { IsthmusError } from "@isthmus/protocol";

/** A closed cycle with an entitlement leaf. */
export function closedCycle(): CycleOutput {
  const ccp = TestCcp.standard();
  const member = ccp.open(0);
  ccp.deposit(member.id, 1, 10_000_000n);
  ccp.prices({ 1: 4_000_000n, 2: 200_000n });
  const applied = ccp.withdraw(member, 1, 4_000_000n);
  if (!applied.ok) throw applied.error;
  ccp.closeCycle();
  const output = ccp.engine.lastCycle();
  if (output === undefined) throw new IsthmusError("NOT_FOUND", { what: "cycle" });
  return output;
}
