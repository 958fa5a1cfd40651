import type { Hex } from "@isthmus/protocol";
import type { Context } from "../book/context.ts";
import { postObligation } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import type { LayerDraw, LayerName } from "../model/cycle-output.ts";
import type { Reason } from "../model/effect.ts";
import { systemAccounts } from "../model/system-accounts.ts";

/** What is open of one defaulter's loss in one segment. */
export interface OpenLoss {
  /** Of the defaulter, in the order given. */
  readonly index: number;
  /** Null if the defaulter lost in no segment. */
  readonly segment: number | null;
  openQuanta: bigint;
}

/** The reason under which a layer's money reaches the defaulters. */
const reasons: Readonly<Record<LayerName, Reason>> = {
  "defaulter-contribution": "default-fund",
  "owner-accounts": "owner-accounts",
  "house-capital": "house-capital",
  insurance: "insurance",
  "default-fund": "default-fund",
  assessments: "assessment",
  "gains-haircut": "gains-haircut",
  "tear-up": "tear-up",
  "house-remainder": "house-remainder",
  "balance-haircut": "balance-haircut",
  "house-debt": "house-debt",
};

/** The losses of one cut-off: what layers pay is split over them in proportion, so that no layer is asked once per default. */
export class LossPool {
  readonly #context: Context;
  readonly #defaulters: readonly Hex[];
  readonly #losses: OpenLoss[];
  /** By defaulter: what each layer paid, in the order of the waterfall. */
  readonly #draws: Map<LayerName, bigint>[];

  constructor(
    context: Context,
    losses: readonly { readonly defaulter: Hex; readonly parts: readonly (readonly [number | null, bigint])[] }[],
  ) {
    this.#context = context;
    this.#defaulters = losses.map(({ defaulter }) => defaulter);
    this.#losses = losses.flatMap(({ parts }, index) =>
      parts.map(([segment, openQuanta]) => ({ index, segment, openQuanta })),
    );
    this.#draws = losses.map(() => new Map());
  }

  all(): readonly OpenLoss[] {
    return this.#losses;
  }

  /** Losses in groups by what defaulters have in common, at the cost of one visit each; ordered by their first defaulter. */
  lossesBy<Key>(keyOf: (defaulter: Hex) => Key): Map<Key, OpenLoss[]> {
    const keys = this.#defaulters.map(keyOf);
    const groups = new Map<Key, OpenLoss[]>(keys.map((key) => [key, []]));
    for (const loss of this.#losses) groups.get(keys[loss.index] as Key)?.push(loss);
    return groups;
  }

  lossesIn(segment: number): readonly OpenLoss[] {
    return this.#losses.filter((loss) => loss.segment === segment);
  }

  /** Segments with an open loss, ascending. */
  segments(): number[] {
    const open = this.#losses.filter((loss) => loss.openQuanta > 0n);
    return [...new Set(open.map(({ segment }) => segment))]
      .filter((segment) => segment !== null)
      .sort((left, right) => left - right);
  }

  /** Splits what a layer paid over losses and pays it on to their defaulters. @param paidQuanta at most what is open of them */
  book(layer: LayerName, losses: readonly OpenLoss[], paidQuanta: bigint): void {
    if (paidQuanta === 0n) return;
    const shares = shareOut(
      paidQuanta,
      losses.map(({ openQuanta }) => ({ weight: openQuanta, cap: openQuanta })),
    );
    const byDefaulter = new Map<number, bigint>();
    losses.forEach((loss, at) => {
      const part = shares[at] ?? 0n;
      loss.openQuanta -= part;
      byDefaulter.set(loss.index, (byDefaulter.get(loss.index) ?? 0n) + part);
    });
    for (const [index, amountQuanta] of byDefaulter) {
      const to = this.#defaulters[index];
      if (to === undefined || amountQuanta === 0n) continue;
      postObligation(this.#context, { from: systemAccounts.clearing, to, amountQuanta, reason: reasons[layer] });
      const draws = this.#draws[index];
      draws?.set(layer, (draws.get(layer) ?? 0n) + amountQuanta);
    }
  }

  /** What each layer paid, by defaulter. */
  draws(): LayerDraw[][] {
    return this.#draws.map((draws) => [...draws].map(([layer, paidQuanta]) => ({ layer, paidQuanta })));
  }
}
