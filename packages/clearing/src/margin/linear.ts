import type { MarginRequirement } from "@isthmus/risk";
import type { Held, MarginModel } from "./model.ts";
import { openNotional, positionRequirement, positionValue } from "./position.ts";

/** Every position by itself, by the fractions of its instrument's terms; the requirements add up. Exact. */
export const linearModel: MarginModel = {
  name: "linear",
  requirement: (_book, held) => linearSum(held),
};

/** Sum of the linear requirements of positions. */
export function linearSum(held: readonly Held[]): MarginRequirement {
  let initialQuanta = 0n;
  let maintenanceQuanta = 0n;
  for (const { instrument, lots, extraOpenLots } of held) {
    const requirement = positionRequirement(
      instrument,
      positionValue(instrument, lots),
      openNotional(instrument, extraOpenLots),
    );
    initialQuanta += requirement.initialQuanta;
    maintenanceQuanta += requirement.maintenanceQuanta;
  }
  return { initialQuanta, maintenanceQuanta };
}
