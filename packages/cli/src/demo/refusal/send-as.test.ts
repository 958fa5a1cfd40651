import { plainCall } from "@isthmus/chain-evm";
import { type AnvilNode, startAnvil } from "@isthmus/local";
import { createPublicClient, http, type PublicClient } from "viem";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sendAs } from "./send-as.ts";

/** A contract that reverts unless 0x11…11 calls it, and then stores 1 in slot 0. */
const onlyCaller = `0x73${"11".repeat(20)}3314601e57600080fd5b6001600055` as const;
const contract = `0x${"22".repeat(20)}` as const;
const allowed = `0x${"11".repeat(20)}` as const;

let node: AnvilNode;
let client: PublicClient;

beforeAll(async () => {
  node = await startAnvil({ evmChainId: 31337 });
  client = createPublicClient({ transport: http(node.rpcUrl), cacheTime: 0 });
  await client.request({ method: "anvil_setCode" as never, params: [contract, onlyCaller] as never });
});
afterAll(() => node.stop());

it("sends calls in the name of any address", async () => {
  await sendAs(client, allowed, plainCall(contract, "0x"));
  expect(await client.getStorageAt({ address: contract, slot: "0x0" })).toMatch(/1$/);
});

it("throws the decoded revert, and ends the impersonation", async () => {
  const other = `0x${"33".repeat(20)}` as const;
  await expect(sendAs(client, other, plainCall(contract, "0x"))).rejects.toMatchObject({ name: "IsthmusError" });
  const again = client.request({
    method: "eth_sendTransaction" as never,
    params: [{ from: other, to: contract, data: "0x" }] as never,
  });
  await expect(again).rejects.toThrow(/signer/i);
});
