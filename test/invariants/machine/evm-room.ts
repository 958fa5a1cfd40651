import {
  collateralVaultAbi,
  collateralVaultBytecode,
  hostileTokenAbi,
  hostileTokenBytecode,
  messageGateAbi,
  messageGateBytecode,
  vaultSettingsAbi,
  vaultSettingsBytecode,
} from "@isthmus/contracts-evm";
import { type AnvilNode, startAnvil } from "@isthmus/local";
import { accountId, fromHex, type Hex, padLeft32, toHex } from "@isthmus/protocol";
import { type Abi, decodeFunctionResult, encodeDeployData, encodeFunctionData } from "viem";
import type { Terms } from "../model/terms.ts";
import { EvmMachine } from "./evm-machine.ts";
import { EvmRpc } from "./evm-rpc.ts";
import { addressOf, type EvmVault, parties } from "./evm-vault.ts";
import type { MachineRoom } from "./machine.ts";
import { assetNumber } from "./messages.ts";

const houseId = 7;
const hubChain = 1;
const chain = 2;

/** An anvil with the real gate, vault and exit desk, and tokens that can turn hostile. */
export class EvmRoom implements MachineRoom {
  readonly terms: Terms;
  readonly #node: AnvilNode;
  readonly #rpc: EvmRpc;
  readonly #vault: EvmVault;
  #clean: string;

  private constructor(parts: { terms: Terms; node: AnvilNode; rpc: EvmRpc; vault: EvmVault; clean: string }) {
    this.terms = parts.terms;
    this.#node = parts.node;
    this.#rpc = parts.rpc;
    this.#vault = parts.vault;
    this.#clean = parts.clean;
  }

  static async start(terms: Terms): Promise<EvmRoom> {
    const node = await startAnvil({ evmChainId: 31_337 });
    const rpc = new EvmRpc(node);
    await rpc.must("anvil_setBlockTimestampInterval", [0]);
    await rpc.setSeconds(terms.openedAtSeconds);
    const vault = await deploy(rpc, terms);
    return new EvmRoom({ terms, node, rpc, vault, clean: await rpc.snapshot() });
  }

  async fresh(): Promise<EvmMachine> {
    await this.#rpc.revert(this.#clean);
    this.#clean = await this.#rpc.snapshot();
    return new EvmMachine({ rpc: this.#rpc, vault: this.#vault, terms: this.terms });
  }

  stop(): Promise<void> {
    return this.#node.stop();
  }
}

async function deploy(rpc: EvmRpc, terms: Terms): Promise<EvmVault> {
  const { admin, towers, ...others } = parties;
  const wallets = Array.from({ length: terms.members }, (_, member) => addressOf(0xca, member));
  for (const address of [admin, ...towers, ...Object.values(others), ...wallets]) await rpc.actAs(address);
  const create = async (abi: Abi, bytecode: Hex, args: readonly unknown[]): Promise<Hex> => {
    const { contractAddress } = await rpc.send({ from: admin, data: encodeDeployData({ abi, bytecode, args }) });
    return contractAddress as Hex;
  };
  const gate = await create(messageGateAbi as Abi, messageGateBytecode, [houseId, chain, hubChain, admin]);
  const { rootDelaySeconds, exitPeriodSeconds } = terms;
  const periods = {
    exitPeriodSeconds: BigInt(exitPeriodSeconds),
    takeBackDelaySeconds: BigInt(terms.takeBackDelaySeconds),
    inclusionPeriodSeconds: BigInt(terms.inclusionPeriodSeconds),
    messageLifetimeSeconds: 3_600n,
  };
  const settings = await create(vaultSettingsAbi as Abi, vaultSettingsBytecode, []);
  const vaultArgs = [houseId, chain, gate, admin, parties.pauser, BigInt(rootDelaySeconds), periods, settings];
  const vault = await create(collateralVaultAbi as Abi, collateralVaultBytecode, vaultArgs);
  const deskOf = async (functionName: "exitDesk" | "requestDesk"): Promise<Hex> => {
    const [data] = await rpc.read([{ to: vault, data: encodeFunctionData({ abi: collateralVaultAbi, functionName }) }]);
    return decodeFunctionResult({ abi: collateralVaultAbi, functionName, data: data as Hex });
  };
  const [desk, requests] = [await deskOf("exitDesk"), await deskOf("requestDesk")];
  const tokens: Hex[] = [];
  // Every second token returns nothing.
  for (const [asset, { tokenDecimals }] of terms.assets.entries())
    tokens.push(await create(hostileTokenAbi as Abi, hostileTokenBytecode, [tokenDecimals, asset % 2]));
  const parts = { gate, vault, desk, requests, tokens, wallets };
  const seconds = terms.openedAtSeconds + 2 ** 40;
  await configure(rpc, terms, parts);
  return {
    ...parts,
    naming: {
      scope: { houseId, chain, contract: toHex(padLeft32(fromHex(vault, 20))) },
      accounts: wallets.map((wallet) => accountId(houseId, chain, fromHex(wallet, 20))),
      recipients: wallets.map((wallet) => toHex(padLeft32(fromHex(wallet, 20)))),
      deadlineSeconds: BigInt(seconds),
    },
  };
}

/** Seats, watchtowers, assets, budgets and wallets. */
async function configure(rpc: EvmRpc, terms: Terms, parts: Omit<EvmVault, "naming">): Promise<void> {
  const { gate, vault, tokens, wallets } = parts;
  const { admin, bridgeA, bridgeB, attesters, towers } = parties;
  const toGate = (functionName: string, args: readonly unknown[]) =>
    rpc.send({ from: admin, to: gate, data: encodeFunctionData({ abi: messageGateAbi as Abi, functionName, args }) });
  const toVault = (functionName: string, args: readonly unknown[]) =>
    rpc.send({
      from: admin,
      to: vault,
      data: encodeFunctionData({ abi: collateralVaultAbi as Abi, functionName, args }),
    });
  await toGate("setHandler", [1, vault]);
  await toGate("openSession", [1, [bridgeA, bridgeB, attesters], 2, 4n]);
  await toGate("setWatchtowers", [[...towers], 2, terms.vetoSeconds]);
  for (const [asset, { tokenDecimals, minimumQuanta }] of terms.assets.entries()) {
    const token = tokens[asset] as Hex;
    await toVault("addAsset", [assetNumber(asset), token, tokenDecimals, minimumQuanta]);
    await toVault("setBudget", [assetNumber(asset), 2, terms.budgetQuanta]);
    for (const wallet of wallets) {
      const units = terms.walletUnits[asset] ?? 0n;
      const mint = encodeFunctionData({ abi: hostileTokenAbi, functionName: "mint", args: [wallet, units] });
      await rpc.send({ from: admin, to: token, data: mint });
      const args = [vault, 2n ** 255n] as const;
      const approve = encodeFunctionData({ abi: hostileTokenAbi, functionName: "approve", args });
      await rpc.send({ from: wallet, to: token, data: approve });
    }
  }
}
