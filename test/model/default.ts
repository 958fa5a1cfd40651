import { type DefaultRecord, type Effect, systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import { adoptAll, type CloseOutMode } from "./close-out.ts";
import { draw } from "./contribution.ts";
import type { Model } from "./model.ts";
import { Rational, whole } from "./rational.ts";
import { layersOf, type ModelLimits, proportional, sellEther } from "./waterfall.ts";

/** Limits of the layers that pay a loss, of engine and model alike. */
export const limits: ModelLimits = {
  capital: 2_000_000_000n,
  insurance: 2_000_000_000n,
  assessmentPpm: 500_000n,
  gainsPpm: 800_000n,
};

/** What a member has paid for others in the cycle that is closing. */
interface Paid {
  /** In the default fund when the close began. */
  readonly contribution: bigint;
  assessed: bigint;
  cut: bigint;
}

/** The waterfall of one closing cycle. */
export interface Pass {
  readonly model: Model;
  readonly mode: CloseOutMode;
  /** Layers that have paid, for the test's own check that it saw them. */
  readonly seen: Set<string>;
  /** Members, ascending. */
  readonly ids: readonly Hex[];
  readonly before: Map<Hex, Paid>;
  /** Remainder of the clearing house's layers in this cycle. */
  readonly left: { capital: bigint; insurance: bigint };
}

/** One default: loss, every layer's total, and each member's share are checked before the model takes them over. */
export function followDefault(pass: Pass, record: DefaultRecord, effects: readonly Effect[]): void {
  const { model, mode, seen, before, left, ids } = pass;
  const { account: id } = record;
  const { capital, insurance } = systemAccounts;
  expect(model.accountRisk(id).equity).toBeLessThan(0n);
  adoptAll(model, effects, insurance, mode);
  expect(model.account(id).positions.size).toBe(0);
  sellEther(model, id, insurance, capital);
  const { equity } = model.accountRisk(id);
  const loss = equity < 0n ? -equity : 0n;
  expect(record.lossQuanta).toBe(loss);
  const layers = layersOf(model, {
    defaulter: id,
    loss,
    left,
    limits,
    before,
    funds: { capital, insurance },
    members: ids,
  });
  expect(record.draws).toEqual(layers.map(({ layer, paid }) => ({ layer, paidQuanta: paid })));
  for (const { layer } of layers) seen.add(layer);
  const covered = layers.reduce((sum, { paid }) => sum + paid, 0n);
  expect(record.unallocatedQuanta).toBe(loss - covered);
  model.account(id).money += covered;
  model.account(id).suspended = true;
  payFromFunds(pass, id, layers);
  chargeMembers(pass, layers, effects);
}

type Layers = ReturnType<typeof layersOf>;

/** Takes the layers that are funds out of the model. */
function payFromFunds({ model, seen, left }: Pass, defaulter: Hex, layers: Layers): void {
  const { capital, insurance, defaultFund } = systemAccounts;
  for (const layer of layers) {
    if (layer.layer === "house-capital") {
      model.account(capital).money -= layer.paid;
      left.capital -= layer.paid;
    } else if (layer.layer === "insurance") {
      model.account(insurance).money -= layer.paid;
      left.insurance -= layer.paid;
    } else if (layer.layer === "defaulter-contribution") {
      model.account(defaultFund).money -= layer.paid;
      draw(model, defaulter, layer.paid);
    } else if (layer.layer === "default-fund") {
      model.account(defaultFund).money -= layer.paid;
      const shares = proportional(
        layer.paid,
        layer.payers.map((payer) => payer.weight),
      );
      layer.payers.forEach((payer, index) => {
        if (model.account(payer.id).leaving.size > 0) seen.add("drawn under notice");
        draw(model, payer.id, shares[index] as bigint);
      });
    }
  }
}

/** Takes what members pay from the effects; each member's share is checked against its weight and its cap. */
function chargeMembers({ model, before }: Pass, layers: Layers, effects: readonly Effect[]): void {
  for (const [reason, name] of [
    ["assessment", "assessments"],
    ["gains-haircut", "gains-haircut"],
    ["tear-up", "tear-up"],
  ] as const) {
    const layer = layers.find((row) => row.layer === name);
    const payers = layer?.payers ?? [];
    const total = payers.reduce((sum, payer) => sum + payer.weight, 0n);
    for (const effect of effects) {
      if (effect.kind !== "posting" || effect.reason !== reason) continue;
      const payer = payers.find((row) => row.id === effect.from);
      if (layer !== undefined) expect(effect.amountQuanta).toBeLessThanOrEqual(payer?.cap ?? 0n);
      const paid = layer?.paid ?? 0n;
      const capped = payers.some((row) => row.weight * paid > row.cap * total);
      if (layer !== undefined && !capped) {
        const exact = new Rational(layer.paid * (payer?.weight ?? 0n), total);
        expect(
          whole(effect.amountQuanta)
            .minus(exact)
            .absolute()
            .compare(whole(BigInt(payers.length))),
        ).toBeLessThan(1);
      }
      model.account(effect.from).money -= effect.amountQuanta;
      const row = before.get(effect.from);
      if (row !== undefined && reason === "assessment") row.assessed += effect.amountQuanta;
      if (row !== undefined && reason === "gains-haircut") row.cut += effect.amountQuanta;
    }
  }
}
