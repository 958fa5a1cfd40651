import { decodeRevert, type EvmCall } from "@isthmus/chain-evm";
import type { Hex } from "@isthmus/protocol";
import type { PublicClient } from "viem";

const gas = 1_000_000n;

/**
 * Sends a call as any address, which only a local node allows: the demo's way to play a compromised contract.
 * @throws the called contract's own error code when it reverts
 */
export async function sendAs(client: PublicClient, from: Hex, call: EvmCall): Promise<void> {
  const { to, data } = call;
  const request = (method: string, params: unknown[]): Promise<unknown> =>
    client.request({ method: method as never, params: params as never });
  await request("anvil_setBalance", [from, "0xde0b6b3a7640000"]);
  await request("anvil_impersonateAccount", [from]);
  try {
    const hash = (await request("eth_sendTransaction", [{ from, to, data, gas: `0x${gas.toString(16)}` }])) as Hex;
    const receipt = await client.waitForTransactionReceipt({ hash, pollingInterval: 50 });
    if (receipt.status === "success") return;
    await client.call({ account: from, to, data, gas });
  } catch (error) {
    throw decodeRevert(error);
  } finally {
    await request("anvil_stopImpersonatingAccount", [from]);
  }
}
