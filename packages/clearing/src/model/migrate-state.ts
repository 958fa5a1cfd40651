import { defaultParameters } from "./parameters.ts";
import type { Account, State } from "./state.ts";

/**
 * Completes a state of version 3 with what later rules keep beside it; nothing that it holds changes. Parameters that did
 * not exist take their defaults. Journals of version 3 are replayed by the release that wrote them: the rules have changed
 * since, so the same commands lead to other states.
 */
export function migrateFromVersion3(stored: State): State {
  for (const account of stored.accounts.values()) migrateAccount(account);
  const parameters = { ...defaultParameters, ...stored.parameters };
  const nextParameters = stored.nextParameters === null ? null : { ...defaultParameters, ...stored.nextParameters };
  return { ...stored, parameters, nextParameters };
}

function migrateAccount(_account: Account): void {
  // Fields added since version 3 are set here.
}
