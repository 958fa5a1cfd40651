import { describe, expect, it } from "vitest";
import { genesisState } from "../model/genesis.ts";
import { blank, testGenesis } from "../testing/local.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { modelNamed, modelOf } from "./models.ts";

const { parameters } = genesisState(testGenesis);
const id = `0x${"ab".repeat(32)}` as const;

describe("margin models", () => {
  it("are named by the house, or by an account of its own", () => {
    expect(modelOf(parameters, { id }).name).toBe("portfolio");
    expect(modelOf({ ...parameters, marginModel: "standard" }, { id }).name).toBe("standard");
    const own = { ...parameters, marginModels: [{ account: id, model: "standard" }] };
    expect(modelOf(own, { id }).name).toBe("standard");
    expect(modelOf(own, { id: `0x${"cd".repeat(32)}` }).name).toBe("portfolio");
  });

  it("that nobody has written are refused, in the parameters too", () => {
    expect(() => modelNamed("learned")).toThrowError(/marginModel/);
    const ccp = TestCcp.standard();
    const applied = ccp.apply({
      kind: "set-parameters",
      parameters: { marginModel: "learned" },
      nonce: 1_000n,
      signature: blank,
    });
    expect(applied.ok ? null : applied.error.code).toBe("PARAMETER_INVALID");
  });
});
