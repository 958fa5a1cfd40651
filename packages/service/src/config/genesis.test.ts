import { isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { genesisOf, genesisSchema } from "./genesis.ts";

const plain = {
  houseId: 7,
  hubChain: 1,
  hub: `0x${"11".repeat(32)}`,
  admin: `0x${"12".repeat(20)}`,
  oracle: `0x${"13".repeat(20)}`,
};
const defaults = { maxCyclesAhead: 8, debtLimitQuanta: 5n };

describe("genesisOf", () => {
  it("gives parameters the types of the defaults", () => {
    const parameters = { maxCyclesAhead: 3, debtLimitQuanta: "12000000000000000000" };
    const configured = genesisSchema.parse({ ...plain, settlementClass: "USD", parameters });
    expect(genesisOf(configured, defaults)).toEqual({
      ...plain,
      settlementClass: "USD",
      parameters: { maxCyclesAhead: 3, debtLimitQuanta: 12_000_000_000_000_000_000n },
    });
  });

  it("leaves out what the file leaves out", () => {
    expect(genesisOf(genesisSchema.parse(plain), defaults)).toEqual(plain);
  });

  it.each([{ mint: 1 }, { maxCyclesAhead: "3" }, { debtLimitQuanta: "-1" }, { debtLimitQuanta: "x" }])(
    "refuses the parameter %j by its name",
    (parameters) => {
      const configured = genesisSchema.parse({ ...plain, parameters });
      try {
        genesisOf(configured, defaults);
      } catch (error) {
        if (!isIsthmusError(error, "CONFIG_INVALID")) throw error;
        expect(error.details.key).toBe(`genesis.parameters.${Object.keys(parameters)[0]}`);
        return;
      }
      throw new Error("it was accepted");
    },
  );
});
