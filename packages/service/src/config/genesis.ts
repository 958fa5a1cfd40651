import { type Hex, IsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import { hexField, houseIdField } from "./fields.ts";

/** The engine's genesis in a configuration file; the same for every party of the clearing house. */
export const genesisSchema = z.strictObject({
  houseId: houseIdField,
  hubChain: z.int().min(1).max(65_535),
  hub: hexField(32),
  admin: hexField(20),
  oracle: hexField(20),
  settlementClass: z.string().min(1).max(32).optional(),
  /** Checked by `genesisOf`; bigints as decimal strings. */
  parameters: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** The engine's genesis, for parameters of the type `P`. */
export interface ConfiguredGenesis<P> {
  readonly houseId: number;
  readonly hubChain: number;
  readonly hub: Hex;
  readonly admin: Hex;
  readonly oracle: Hex;
  readonly settlementClass?: string;
  readonly parameters?: Partial<P>;
}

/**
 * Gives the parameters of a configured genesis the types of the engine's defaults.
 * @param defaults every parameter of the engine with its default value
 * @throws CONFIG_INVALID naming a parameter that the engine does not have or that is of another type
 */
export function genesisOf<P extends object>(
  configured: z.infer<typeof genesisSchema>,
  defaults: P,
): ConfiguredGenesis<P> {
  const { parameters, settlementClass, ...rest } = configured;
  return {
    ...rest,
    ...(settlementClass === undefined ? {} : { settlementClass }),
    ...(parameters === undefined ? {} : { parameters: typedParameters(parameters, defaults) }),
  };
}

function typedParameters<P extends object>(given: Readonly<Record<string, string | number>>, defaults: P): Partial<P> {
  const known = new Map<string, unknown>(Object.entries(defaults));
  const entries = Object.entries(given).map(([name, value]) => {
    const example = known.get(name);
    const fits = typeof example === "bigint" ? /^[0-9]{1,39}$/.test(String(value)) : typeof example === typeof value;
    if (!fits) throw new IsthmusError("CONFIG_INVALID", { key: `genesis.parameters.${name}` });
    return [name, typeof example === "bigint" ? BigInt(value) : value];
  });
  return Object.fromEntries(entries) as Partial<P>;
}
