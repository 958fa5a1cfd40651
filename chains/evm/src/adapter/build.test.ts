import type { EvmDeployment, TransactionRequest } from "@isthmus/adapter";
import { testDeployment } from "@isthmus/adapter/testing";
import { toFunctionSelector } from "viem";
import { expect, it } from "vitest";
import { EvmReader } from "../reader/evm-reader.ts";
import { buildCall } from "./build.ts";

const [hub] = testDeployment().chains as readonly [EvmDeployment];
const sender = `0x${"ee".repeat(20)}` as const;
const hex = `0x${"07".repeat(32)}` as const;
const packet = {
  header: hex,
  payloadHash: hex,
  guid: hex,
  nonce: 1n,
  srcEid: 1,
  sender: hex,
  dstEid: 2,
  receiver: hex,
  message: "0x01",
} as const;
const dvnCall = { vid: 1, target: sender, callData: "0x", expirationSeconds: 1n } as const;
const totals = { asset: 1, entitledQuanta: 1n, exitQuanta: 0n, consumedQuanta: 0n };

const build = (request: TransactionRequest, deployment = hub) =>
  buildCall(new EvmReader({ deployment }), sender, request);

const cases: readonly (readonly [TransactionRequest, string, string])[] = [
  [{ kind: "vote", transport: "wormhole", vaa: "0x01" }, hub.adapters.wormhole, "receiveVaa(bytes)"],
  [{ kind: "vote", transport: "attester", vaa: "0x01" }, hub.adapters.attester, "receiveVaa(bytes)"],
  [{ kind: "execute", envelope: "0x01" }, hub.gate, "execute(bytes)"],
  [{ kind: "activate" }, hub.vault, "activate()"],
  [
    { kind: "activate-asset", totals, proof: [], recordIndex: 0n },
    hub.vault,
    "activateAsset((uint16,uint128,uint128,uint128),bytes32[],bytes32)",
  ],
  [
    { kind: "layerzero-verify", call: dvnCall, signatures: "0x" },
    hub.layerZero.dvn,
    "execute((uint32,address,bytes,uint256,bytes)[])",
  ],
  [{ kind: "layerzero-commit", packet }, hub.layerZero.receiveLibrary, "commitVerification(bytes,bytes32)"],
  [
    { kind: "layerzero-receive", packet },
    hub.layerZero.endpoint,
    "lzReceive((uint32,bytes32,uint64),address,bytes32,bytes,bytes)",
  ],
];

it.each(cases.map(([request, ...wanted]) => [request.kind, request, ...wanted] as const))(
  "builds %s for its contract and function, with an explicit gas limit",
  async (_kind, request, to, signature) => {
    const call = await build(request);
    expect([call.to, call.data.slice(0, 10), call.valueWei]).toEqual([to, toFunctionSelector(signature), 0n]);
    expect(call.gas).toBeGreaterThanOrEqual(400_000n);
  },
);

it("spends a nonce with an empty transfer to the sender", async () => {
  expect(await build({ kind: "nothing" })).toEqual({ to: sender, data: "0x", valueWei: 0n, gas: 21_000n });
});

it("refuses a cycle where no hub is", async () => {
  const request = { kind: "submit-cycle", header: {} as never, signatures: [] } as const;
  await expect(build(request, { ...hub, hub: null })).rejects.toMatchObject({ code: "INPUT_INVALID" });
});
