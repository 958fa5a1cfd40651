import type { Command, DueLoss } from "@isthmus/clearing";

/** An announced loss that lapsed at the closing of a cycle. */
export interface LapsedLoss extends DueLoss {
  readonly cycle: bigint;
}

/**
 * Losses that this party has confirmed and that the coordinator let lapse all the same (PROTOCOL P29): too few others had confirmed
 * them, or it left them out. Whoever knows better announces them again.
 */
export class LapsedLosses {
  readonly #confirmed: ReadonlyMap<number, bigint>;
  #lapsed: LapsedLoss[];

  /**
   * @param confirmed what this party has confirmed, by asset
   * @param open those that lapsed before; what is confirmed no more is left out
   */
  constructor(confirmed: ReadonlyMap<number, bigint>, open: readonly LapsedLoss[] = []) {
    this.#confirmed = confirmed;
    this.#lapsed = open.filter(({ asset, amountQuanta }) => confirmed.get(asset) === amountQuanta);
  }

  /** Those that were not taken since, oldest first. */
  get open(): readonly LapsedLoss[] {
    return this.#lapsed;
  }

  /**
   * After a command has been replayed.
   * @param due the losses that were due before it
   */
  note(command: Command, due: readonly DueLoss[]): void {
    if (command.kind !== "close-cycle") return;
    const { cycle, confirmedLosses: taken = [] } = command;
    for (const loss of due) {
      if (taken.some(({ asset }) => asset === loss.asset)) this.#lapsed = this.#lapsed.filter(isOther(loss));
      else if (this.#confirmed.get(loss.asset) === loss.amountQuanta) this.#lapsed.push({ ...loss, cycle });
    }
  }
}

const isOther = (loss: DueLoss) => (row: DueLoss) => row.asset !== loss.asset || row.amountQuanta !== loss.amountQuanta;
