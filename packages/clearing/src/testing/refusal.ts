import { IsthmusError } from "@isthmus/protocol";
import type { Command } from "../commands/registry.ts";
import type { TestCcp } from "./test-ccp.ts";

/** The code of a command's refusal; "accepted" where there is none. @throws ASSERTION_FAILED when a refusal changed anything */
export function refusal(ccp: TestCcp, command: Command): string {
  const before = ccp.engine.digest();
  const applied = ccp.apply(command);
  if (applied.ok) return "accepted";
  if (ccp.engine.digest() !== before)
    throw new IsthmusError("ASSERTION_FAILED", { reason: "a refused command changed the state", kind: command.kind });
  return applied.error.code;
}
