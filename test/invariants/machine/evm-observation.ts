import { collateralVaultAbi, exitDeskAbi, hostileTokenAbi } from "@isthmus/contracts-evm";
import type { Hex } from "@isthmus/protocol";
import { decodeFunctionResult, encodeFunctionData } from "viem";
import type { AssetView, Observation, SlotView } from "../model/observation.ts";
import type { Terms } from "../model/terms.ts";
import type { EvmRpc } from "./evm-rpc.ts";
import type { EvmVault } from "./evm-vault.ts";
import { assetNumber } from "./messages.ts";

type ViewName = "depositIndex" | "effectiveRoot" | "maturingRoot" | "nextRoot" | "assetState" | "claimed";
type SlotName = "effectiveRoot" | "maturingRoot" | "nextRoot";

const slotNames: readonly SlotName[] = ["effectiveRoot", "maturingRoot", "nextRoot"];

/** Reads a vault and its members' wallets in one request. */
export async function observeEvm(rpc: EvmRpc, parts: EvmVault, terms: Terms): Promise<Observation> {
  const calls: { to: Hex; data: Hex }[] = [];
  const add = (to: Hex, data: Hex): number => calls.push({ to, data }) - 1;
  const view = (functionName: ViewName, args: readonly unknown[] = []): number =>
    add(parts.vault, encodeFunctionData({ abi: collateralVaultAbi, functionName, args } as never));
  const balance = (asset: number, owner: Hex): number =>
    add(
      parts.tokens[asset] as Hex,
      encodeFunctionData({ abi: hostileTokenAbi, functionName: "balanceOf", args: [owner] }),
    );
  const index = view("depositIndex");
  const slots = slotNames.map((name) => view(name));
  const frozen = add(parts.desk, encodeFunctionData({ abi: exitDeskAbi, functionName: "frozenAtSeconds" }));
  const assets = terms.assets.map((_, asset) => ({
    state: view("assetState", [assetNumber(asset)]),
    vault: balance(asset, parts.vault),
    wallets: parts.wallets.map((wallet) => balance(asset, wallet)),
  }));
  const claimed = parts.naming.accounts.map((account) =>
    terms.assets.map((_, asset) => view("claimed", [account, assetNumber(asset)])),
  );
  const data = await rpc.read(calls);
  const at = (place: number): Hex => data[place] as Hex;
  const [effective, maturing, next] = slots.map((place, which) => slotOf(slotNames[which] as SlotName, at(place)));
  return {
    depositIndex: Number(BigInt(at(index))),
    effective: effective ?? null,
    maturing: maturing ?? null,
    next: next ?? null,
    assets: assets.map(({ state, vault, wallets }) => ({
      ...ledgerOf(at(state)),
      vaultUnits: BigInt(at(vault)),
      walletUnits: wallets.map((place) => BigInt(at(place))),
    })),
    claimed: claimed.map((row) => row.map((place) => BigInt(at(place)))),
    frozen: BigInt(at(frozen)) !== 0n,
  };
}

function slotOf(functionName: SlotName, data: Hex): SlotView | null {
  const slot = decodeFunctionResult({ abi: collateralVaultAbi, functionName, data });
  if (slot.cycle === 0n) return null;
  const { cycle, depositIndex, effectiveAtSeconds } = slot;
  return {
    cycle: Number(cycle),
    depositIndex: Number(depositIndex),
    effectiveAtSeconds: Number(effectiveAtSeconds),
  };
}

function ledgerOf(data: Hex): Omit<AssetView, "vaultUnits" | "walletUnits"> {
  const state = decodeFunctionResult({ abi: collateralVaultAbi, functionName: "assetState", data });
  const { depositedQuanta, paidQuanta, entitledQuanta, exitQuanta, consumedQuanta, effectiveCycle } = state;
  return {
    depositedQuanta,
    paidQuanta,
    entitledQuanta,
    exitQuanta,
    consumedQuanta,
    effectiveCycle: Number(effectiveCycle),
  };
}
