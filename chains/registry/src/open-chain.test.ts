import { AgreedReader, evmDeploymentOf } from "@isthmus/adapter";
import { testDeployment } from "@isthmus/adapter/testing";
import { EvmAdapter } from "@isthmus/chain-evm";
import { SolanaAdapter } from "@isthmus/chain-solana";
import type { Hex } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { addressFormatOf, contractIdsOf, openChain, openReader } from "./open-chain.ts";

const deployment = testDeployment();
const [evm, solana] = deployment.chains;
const keys = { evm: `0x${"11".repeat(32)}`, solana: `0x${"22".repeat(32)}` } as const;

it("opens the adapter of a chain's family, with that family's key", () => {
  if (evm === undefined || solana === undefined) throw new Error("the test deployment lacks a chain");
  expect(openChain(evm)).toBeInstanceOf(EvmAdapter);
  expect(openChain(solana)).toBeInstanceOf(SolanaAdapter);
  expect(openChain(evm, { keys }).sender).toMatch(/^0x[0-9a-f]{40}$/);
  expect(openChain(solana, { keys }).sender).toMatch(/^[1-9A-HJ-NP-Za-km-z]{32,44}$/);
});

it("opens a reader without keys, which refuses to name a sender", () => {
  for (const chain of deployment.chains) expect(() => openChain(chain).sender).toThrow(/CONFIG_INVALID|configuration/i);
});

it("opens one node as it is, and several as one reader that wants more than half of them", async () => {
  const chain = evmDeploymentOf(deployment, 1);
  expect(openReader(chain, { nodes: [] })).toBeInstanceOf(EvmAdapter);
  expect(openReader(chain, { nodes: ["http://127.0.0.1:9"] })).toBeInstanceOf(EvmAdapter);
  const several = openReader(chain, { nodes: ["http://127.0.0.1:9", "http://127.0.0.1:9"] });
  expect(several).toBeInstanceOf(AgreedReader);
  expect(several.chain.id).toBe(1);
  await several.close();
});

it("names contracts as 32 bytes and refuses a chain that the deployment lacks", () => {
  expect(contractIdsOf(deployment, 1)).toEqual({ vault: `0x${"00".repeat(12)}${"02".repeat(20)}`, venue: null });
  expect(contractIdsOf(deployment, 3)).toEqual({ vault: `0x${"00".repeat(32)}`, venue: null });
  expect(() => contractIdsOf(deployment, 2)).toThrowError(expect.objectContaining({ code: "CHAIN_UNKNOWN" }));
});

it.each<readonly [number, string, Hex]>([
  [1, "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045", `0x${"00".repeat(12)}d8da6bf26964af9d7eed9e03e53415d37aa96045`],
  [3, "11111111111111111111111111111112", `0x${"00".repeat(31)}01`],
])("reads and writes addresses of chain %i", (chain, text, bytes) => {
  const format = addressFormatOf(chain);
  expect(format.parse(text)).toBe(bytes);
  expect(format.format(bytes)).toBe(text);
  for (const wrong of ["", "0x12", text + text, text.replace(/^../, "0O")])
    expect(() => format.parse(wrong)).toThrowError(expect.objectContaining({ code: "INPUT_INVALID" }));
});

it("refuses an EVM address with a wrong checksum, and 32 bytes that are no EVM address", () => {
  const format = addressFormatOf(1);
  expect(() => format.parse("0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96046")).toThrow();
  expect(format.parse("0xd8da6bf26964af9d7eed9e03e53415d37aa96046")).toMatch(/96046$/);
  expect(() => format.format(`0x${"11".repeat(32)}`)).toThrow();
});
