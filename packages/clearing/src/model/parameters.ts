import { IsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import { concentrationDefaults, concentrationParameters } from "./parameters/concentration.ts";
import { cycleDefaults, cycleParameters } from "./parameters/cycle.ts";
import { defaultManagementDefaults, defaultManagementParameters } from "./parameters/default-management.ts";
import { lendingDefaults, lendingParameters } from "./parameters/lending.ts";
import { liquidationDefaults, liquidationParameters } from "./parameters/liquidation.ts";
import { marginDefaults, marginParameters } from "./parameters/margin.ts";
import { marginCallDefaults, marginCallParameters } from "./parameters/margin-calls.ts";
import { marketDataDefaults, marketDataParameters } from "./parameters/market-data.ts";
import { novationDefaults, novationParameters } from "./parameters/novation.ts";
import { settlementDefaults, settlementParameters } from "./parameters/settlement.ts";

/** House-wide parameters; each field that is present replaces the current one at the next cycle. */
export const houseParameterFields = {
  ...cycleParameters,
  ...lendingParameters,
  ...liquidationParameters,
  ...marketDataParameters,
  ...defaultManagementParameters,
  ...marginParameters,
  ...settlementParameters,
  ...concentrationParameters,
  ...novationParameters,
  ...marginCallParameters,
};

const parametersSchema = z.strictObject(houseParameterFields);

/** House-wide parameters; the files of `model/parameters` document each field. */
export type HouseParameters = z.infer<typeof parametersSchema>;

/** Parameters at genesis, unless it overrides them. */
export const defaultParameters: HouseParameters = {
  ...cycleDefaults,
  ...lendingDefaults,
  ...liquidationDefaults,
  ...marketDataDefaults,
  ...defaultManagementDefaults,
  ...marginDefaults,
  ...settlementDefaults,
  ...concentrationDefaults,
  ...novationDefaults,
  ...marginCallDefaults,
};

/**
 * Parameters as a command could set them. Absent ones stay absent.
 * @throws PARAMETER_INVALID if one is unknown or out of its range, with the first one
 */
export function checkedParameters(parameters: HouseParameters): HouseParameters {
  // Schemas read the form of the wire, where amounts are decimal text.
  const text = JSON.stringify(parameters, (_, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
  const wire: unknown = JSON.parse(text);
  const result = parametersSchema.safeParse(wire);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new IsthmusError("PARAMETER_INVALID", {
    field: issue === undefined || issue.path.length === 0 ? "parameters" : issue.path.join("."),
    problem: issue?.message.slice(0, 200) ?? "unknown",
  });
}
