import { type EvmDeployment, evmDeployments } from "@isthmus/adapter";
import { EvmAccount, EvmReader, tokenAbi, vaultAbi } from "@isthmus/chain-evm";
import {
  addressBytes32,
  type Command,
  evmAddress,
  openedAccountId,
  signDigest,
  signingDigest,
  signPersonal,
  type Unsigned,
} from "@isthmus/clearing";
import { fromHex, type Hex } from "@isthmus/protocol";
import { encodeFunctionData } from "viem";
import { expect } from "vitest";
import type { ClearingNetwork } from "./clearing-network.ts";
import { asJson, post } from "./test-setup.ts";

/** Sends a command, which has to be taken. */
export async function sendTo(url: string, command: unknown): Promise<void> {
  const { answer } = await post(url, "/v1/commands", asJson(command));
  expect(answer.error).toBeUndefined();
}

/** Registers the second chain's vault and asset, opens a member's account, and gives it tokens there to deposit. */
export async function memberWithMoney({ networks, coordinator }: ClearingNetwork, key: Hex) {
  const { deployment, second, keys } = networks;
  const { houseId } = deployment;
  const byAdmin = async (unsigned: Record<string, unknown>) => {
    const digest = signingDigest(houseId, unsigned as unknown as Unsigned<Command>);
    await sendTo(coordinator.url, { ...unsigned, signature: signDigest(digest, fromHex(keys.admin)) });
  };
  const far = evmDeployments(deployment).find(({ chain }) => chain !== deployment.hubChain) as EvmDeployment;
  const { asset = 0, tokenDecimals: decimals = 0 } = deployment.assets.find((row) => row.chain === far.chain) ?? {};
  const unitsPerQuantum = 10n ** BigInt(Math.max(decimals - 8, 0));
  const token = far.tokens[String(asset)] as Hex;
  await byAdmin({ kind: "register-vault", chain: far.chain, vault: addressBytes32(far.vault), nonce: 1n });
  const terms = {
    symbol: "COIN",
    class: "COIN",
    haircutBps: 0,
    capQuanta: 0n,
    settlement: false,
    markInstrument: null,
  };
  await byAdmin({ kind: "register-asset", asset, chain: far.chain, decimals, ...terms, nonce: 2n });
  const address = evmAddress(fromHex(key));
  const word = addressBytes32(address);
  const opening = {
    kind: "open-account" as const,
    account: word,
    subAccount: 0,
    marginMode: "cross" as const,
    addresses: [{ chain: far.chain, address: word }],
    trader: address,
  };
  const id = openedAccountId(houseId, opening);
  const unsigned = { ...opening, account: id };
  const signatures = [signPersonal(signingDigest(houseId, unsigned), fromHex(key))];
  await sendTo(coordinator.url, { ...unsigned, signatures });
  await second.control.fund([address], 10n ** 20n);
  const { client } = new EvmReader({ deployment: far });
  const evmChainId = await client.getChainId();
  const account = new EvmAccount({ privateKey: key, rpcUrl: second.rpcUrl, evmChainId });
  const call = (to: Hex, data: Hex) => account.send({ to, data, valueWei: 0n });
  await call(token, encodeFunctionData({ abi: tokenAbi, functionName: "mint", args: [address, 10n ** 24n] }));
  await call(token, encodeFunctionData({ abi: tokenAbi, functionName: "approve", args: [far.vault, 10n ** 24n] }));
  const deposit = (quanta: bigint) =>
    call(
      far.vault,
      encodeFunctionData({ abi: vaultAbi, functionName: "deposit", args: [id, asset, quanta * unitsPerQuantum] }),
    );
  return { id, asset, word, chain: far.chain, client, deposit };
}
