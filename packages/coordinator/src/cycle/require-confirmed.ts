import { type Command, type DueLoss, dueLosses, type Engine } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";

/** Who has to confirm, and who has. */
export interface Confirmations {
  /** Operators that a signed cycle needs. */
  readonly quorum: number;
  readonly confirmationsOf: (loss: DueLoss) => number;
}

/**
 * Refuses to close a cycle that takes a loss which too few operators have confirmed: none of them would sign it, and nothing that is
 * in the journal can be revoked. Until then the admin can still revoke the announcement.
 * @throws LOSS_UNCONFIRMED
 */
export function requireConfirmed(
  { state }: Engine,
  command: Command,
  { quorum, confirmationsOf }: Confirmations,
): void {
  if (command.kind !== "close-cycle") return;
  for (const loss of dueLosses(state, command.cycle)) {
    const confirmed = confirmationsOf(loss);
    if (confirmed < quorum) throw new IsthmusError("LOSS_UNCONFIRMED", { ...loss, confirmed, needed: quorum });
  }
}
