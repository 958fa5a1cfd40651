import type { Hex } from "@isthmus/protocol";
import type { Model } from "./model.ts";
import { Rational, whole } from "./rational.ts";

/** Limits of the model's waterfall, as in the engine's parameters. */
export interface ModelLimits {
  readonly capital: bigint;
  readonly insurance: bigint;
  readonly assessmentPpm: bigint;
  readonly gainsPpm: bigint;
}

/** What a layer can and should pay. */
export interface ModelLayer {
  readonly layer: string;
  readonly paid: bigint;
  /** Who pays at most how much, where members do; proportional to `weight`. */
  readonly payers: readonly { readonly id: Hex; readonly weight: bigint; readonly cap: bigint }[];
}

const positive = (value: bigint): bigint => (value > 0n ? value : 0n);
/** The least of some numbers. */
export const least = (...values: bigint[]): bigint => values.sort((a, b) => (a < b ? -1 : 1))[0] as bigint;

/**
 * Sells a defaulter's ether to the insurance fund, then to the capital, at its value after haircut.
 * Changes the model.
 */
export function sellEther(model: Model, id: Hex, insurance: Hex, capital: Hex): void {
  const account = model.account(id);
  const { mark, quantaPerTickLot } = model.instrument(model.etherInstrument);
  const perQuantum = new Rational(mark * quantaPerTickLot * 1_000n, 100_000_000n).times(
    Rational.one.minus(model.etherCut()),
  );
  if (perQuantum.numerator === 0n) return;
  for (const fund of [insurance, capital]) {
    const buyer = model.account(fund);
    const wanted = positive(-account.money);
    const paid = least(wanted, whole(account.ether).times(perQuantum).floor(), positive(buyer.money));
    if (paid <= 0n) continue;
    const sold = least(account.ether, whole(paid).over(perQuantum).ceil());
    account.ether -= sold;
    buyer.ether += sold;
    account.money += paid;
    buyer.money -= paid;
  }
}

/** A default, and the state of the waterfall before it. */
export interface ModelDefault {
  readonly defaulter: Hex;
  readonly loss: bigint;
  /** Remainder of the clearing house's layers in this cycle. */
  readonly left: { readonly capital: bigint; readonly insurance: bigint };
  readonly limits: ModelLimits;
  readonly before: ReadonlyMap<Hex, { contribution: bigint; assessed: bigint; cut: bigint }>;
  readonly funds: { readonly capital: Hex; readonly insurance: Hex };
  readonly members: readonly Hex[];
}

/** The payments of each layer for a loss, by definition: the lesser of the open loss and the layer's limit. */
export function layersOf(model: Model, event: ModelDefault): ModelLayer[] {
  const { defaulter, loss, left, limits, before, funds, members } = event;
  const layers: ModelLayer[] = [];
  let open = loss;
  const add = (layer: string, most: bigint, payers: ModelLayer["payers"] = []): void => {
    const paid = least(open, positive(most));
    open -= paid;
    if (paid > 0n) layers.push({ layer, paid, payers });
  };
  const others = members.filter((id) => id !== defaulter);
  const sum = (payers: ModelLayer["payers"]): bigint => payers.reduce((total, { cap }) => total + cap, 0n);
  const part = (amount: bigint, ppm: bigint): bigint => whole(amount).times(new Rational(ppm, 1_000_000n)).floor();
  add("defaulter-contribution", model.account(defaulter).contribution);
  add("house-capital", least(positive(model.account(funds.capital).money), left.capital));
  add("insurance", least(positive(model.account(funds.insurance).money), left.insurance));
  const contributors = others.map((id) => ({
    id,
    weight: model.account(id).contribution,
    cap: model.account(id).contribution,
  }));
  add("default-fund", sum(contributors), contributors);
  const assessed = others.map((id) => {
    const { contribution, assessed: done } = before.get(id) ?? { contribution: 0n, assessed: 0n };
    const cap = positive(least(part(contribution, limits.assessmentPpm) - done, model.accountRisk(id).equity));
    return { id, weight: contribution, cap: contribution > 0n ? cap : 0n };
  });
  add("assessments", sum(assessed), assessed);
  // What an assessment took is no longer there to be cut.
  const taken = (id: Hex): bigint => takenBy(layers, "assessments", id);
  const winners = others.map((id) => {
    const { gained } = model.account(id);
    const cut = before.get(id)?.cut ?? 0n;
    const cap = positive(
      least(part(positive(gained), limits.gainsPpm) - cut, model.accountRisk(id).equity - taken(id)),
    );
    return { id, weight: positive(gained), cap };
  });
  add("gains-haircut", sum(winners), winners);
  const holders = others.map((id) => {
    let weight = 0n;
    for (const [number, { lots }] of model.account(id).positions) {
      const { mark, quantaPerTickLot } = model.instrument(number);
      weight += (lots < 0n ? -lots : lots) * mark * quantaPerTickLot;
    }
    const rest = model.accountRisk(id).equity - taken(id) - takenBy(layers, "gains-haircut", id);
    return { id, weight, cap: weight > 0n ? positive(rest) : 0n };
  });
  add("tear-up", sum(holders), holders);
  return layers;
}

/** When a layer is exhausted each pays its cap; otherwise nothing after it matters. */
function takenBy(layers: readonly ModelLayer[], name: string, id: Hex): bigint {
  return layers.find((row) => row.layer === name)?.payers.find((payer) => payer.id === id)?.cap ?? 0n;
}

/** In proportion to weights, rounded down; single quanta that are left go to the first in order with room. */
export function proportional(total: bigint, weights: readonly bigint[]): bigint[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  if (all === 0n) return weights.map(() => 0n);
  const shares = weights.map((weight) => whole(total).times(new Rational(weight, all)).floor());
  let left = total - shares.reduce((sum, share) => sum + share, 0n);
  weights.forEach((weight, index) => {
    const share = shares[index] as bigint;
    if (left === 0n || share >= weight) return;
    shares[index] = share + 1n;
    left -= 1n;
  });
  return shares;
}
