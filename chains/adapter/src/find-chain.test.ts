import { expect, it } from "vitest";
import {
  deploymentOf,
  evmDeploymentOf,
  evmDeployments,
  hubDeploymentOf,
  solanaDeploymentOf,
  solanaDeployments,
} from "./find-chain.ts";
import { testDeployment } from "./testing/deployment.ts";

const deployment = testDeployment();
const [hub, solana] = deployment.chains;
const unknown = expect.objectContaining({ code: "CHAIN_UNKNOWN" });

it("finds chains by number and family", () => {
  expect([deploymentOf(deployment, 1), deploymentOf(deployment, 3)]).toEqual([hub, solana]);
  expect([evmDeploymentOf(deployment, 1), solanaDeploymentOf(deployment, 3)]).toEqual([hub, solana]);
  expect([evmDeployments(deployment), solanaDeployments(deployment)]).toEqual([[hub], [solana]]);
});

it("throws CHAIN_UNKNOWN for a missing chain and for one of another family", () => {
  expect(() => deploymentOf(deployment, 2)).toThrowError(unknown);
  expect(() => evmDeploymentOf(deployment, 3)).toThrowError(unknown);
  expect(() => solanaDeploymentOf(deployment, 1)).toThrowError(unknown);
});

it("finds the hub only where its contract is", () => {
  expect(hubDeploymentOf(deployment)).toEqual(hub);
  const without = deployment.chains.map((chain) => (chain.family === "evm" ? { ...chain, hub: null } : chain));
  expect(() => hubDeploymentOf({ ...deployment, chains: without })).toThrowError(unknown);
});
