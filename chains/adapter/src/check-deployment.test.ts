import { isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { checkDeployment } from "./check-deployment.ts";
import { testDeployment } from "./testing/deployment.ts";

const deployment = testDeployment();
const [evm, solana] = deployment.chains;

function refusedKey(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    if (isIsthmusError(error, "CONFIG_INVALID")) return error.details.key;
    throw error;
  }
  throw new Error("it was accepted");
}

/** The deployment with one part put in place of another, by its path; undefined takes the part away. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(deployment) as unknown as Record<string, unknown>;
  const names = path.split(".");
  const last = names.pop() as string;
  const parent = names.reduce((node, name) => node[name] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

describe("a deployment", () => {
  it("is taken with whatever else it holds, by its own house and by whoever serves any", () => {
    const more = { ...deployment, more: 1 };
    expect(checkDeployment(more, 7)).toEqual(more);
    expect(checkDeployment(deployment)).toEqual(deployment);
  });

  it.each<readonly [string, unknown]>([
    ["houseId", 8],
    ["houseId", "7"],
    ["hubChain", 3],
    ["hubChain", 2],
    ["session", 0],
    ["chains", []],
    ["chains.0", null],
    ["chains.0.family", "cosmos"],
    ["chains.0.chain", 65_535],
    ["chains.0.rpcUrl", "nowhere"],
    ["chains.0.rpcUrl", "file:///etc/passwd"],
    ["chains.0.finalityDepth", -1],
    ["chains.0.deployedHeight", 0.5],
    ["chains.0.gate", "0x"],
    ["chains.0.vault", `0x${"00".repeat(21)}`],
    ["chains.0.attesterSet", undefined],
    ["chains.0.adapters.attester", ""],
    ["chains.0.layerZero.dvn", 7],
    ["chains.0.wormholeCore", null],
    ["chains.0.tokens.1", "0x12"],
    ["chains.1.vault", "0OIl"],
    ["chains.1.wsUrl", "http://127.0.0.1:9"],
    ["chains.1.tokens.2", "0x12"],
    ["assets.0.minimumQuanta", "-1"],
    ["assets.0.tokenDecimals", 256],
    ["rootDelaySeconds", -1],
    ["messageLifetimeSeconds", "60"],
    ["attesters", []],
    ["attesters", undefined],
    ["guardians", deployment.guardians.slice(1)],
    ["dvnSigners", [...deployment.dvnSigners, deployment.admin]],
    ["admin", "0x12"],
    ["oracle", 0],
  ])("is refused with a wrong %s: %j", (path, value) => {
    expect(refusedKey(() => checkDeployment(changed(path, value), 7))).toBe(`deployment.${path}`);
  });

  it("is refused with a chain twice, without the hub's contract, and as no object", () => {
    expect(refusedKey(() => checkDeployment({ ...deployment, chains: [evm, evm] }))).toBe("deployment.chains");
    expect(refusedKey(() => checkDeployment({ ...deployment, chains: [solana] }))).toBe("deployment.hubChain");
    expect(refusedKey(() => checkDeployment(changed("chains.0.hub", null)))).toBe("deployment.hub");
    for (const value of [null, [], "x", 7]) expect(refusedKey(() => checkDeployment(value))).toBe("deployment");
  });

  it("names Token-2022 as the token program of its own assets alone, and no third program", () => {
    const token2022 = "TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb";
    const at = "chains.1.tokenPrograms";
    expect(() => checkDeployment(changed(at, { 2: token2022 }))).not.toThrow();
    expect(refusedKey(() => checkDeployment(changed(at, { 3: token2022 })))).toBe(`deployment.${at}.3`);
    expect(refusedKey(() => checkDeployment(changed(at, { 2: "1".repeat(32) })))).toBe(`deployment.${at}.2`);
  });
});
