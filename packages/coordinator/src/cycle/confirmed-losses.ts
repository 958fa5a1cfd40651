import { type ConfirmedLoss, type DueLoss, dueLosses, type Engine } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";

/** Who has to confirm, and who has. */
export interface Confirmations {
  /** Operators that a signed cycle needs. */
  readonly quorum: number;
  /** Operators that have answered lately, whatever they confirm. */
  readonly answering: () => number;
  readonly confirmationsOf: (loss: ConfirmedLoss) => number;
}

/**
 * The losses that the open cycle takes when it closes: those due that a quorum of operators has confirmed. The others lapse with it,
 * so that whoever announces one stops nothing.
 * @throws LOSS_UNCONFIRMED while too few operators answer: nobody knows then what they have confirmed, and none would sign the cycle
 */
export function confirmedLosses({ state }: Engine, confirmations: Confirmations): ConfirmedLoss[] {
  const { quorum, answering, confirmationsOf } = confirmations;
  const due = dueLosses(state, state.cycle + 1n);
  const answers = answering();
  const [first] = due;
  if (first !== undefined && answers < quorum)
    throw new IsthmusError("LOSS_UNCONFIRMED", { ...first, answers, needed: quorum });
  return due
    .filter((loss) => confirmationsOf(loss) >= quorum)
    .map(({ asset, amountQuanta }: DueLoss) => ({ asset, amountQuanta }))
    .sort((a, b) => a.asset - b.asset);
}
