import { type EvmDeployment, evmDeployments } from "@isthmus/adapter";
import {
  decodeKnown,
  EvmAccount,
  EvmReader,
  exitCall,
  exitDeskAbi,
  freezeCall,
  settleExitCall,
  tokenAbi,
  vaultAbi,
} from "@isthmus/chain-evm";
import { AnvilControl, evmAddress } from "@isthmus/local";
import { chainById, type Hex, isIsthmusError, unitsPerQuantum } from "@isthmus/protocol";
import { encodeFunctionData } from "viem";
import type { DemoResult } from "../report/demo-result.ts";
import type { SavedProof } from "./save-proofs.ts";
import type { Wiring } from "./wiring.ts";

type Assertions = DemoResult["assertions"];

/** One EVM vault whose house is silent. */
interface SilentVault {
  readonly name: string;
  readonly deployment: EvmDeployment;
  readonly reader: EvmReader;
  readonly control: AnvilControl;
  readonly desk: Hex;
  /** Who has nothing to do with the house. */
  readonly stranger: EvmAccount;
}

/** What an asset's exits pay, as the vault fixed it. */
interface Settlement {
  readonly owedQuanta: bigint;
  readonly heldQuanta: bigint;
}

/** For anyone to bring totals of the last root; exits are settled afterwards in any case. */
const totalsGraceSeconds = 86_400;

/**
 * Plays what members do when a house is silent: time passes, a stranger freezes each EVM vault, and every member takes out
 * what its saved proof states. At the on-chain venue's chain a tenth of the tokens is gone, so that all are paid in proportion.
 */
export async function playExit(
  { deployment, keys }: Wiring,
  proofs: readonly SavedProof[],
  report: (text: string) => void,
): Promise<Assertions> {
  const assertions: { name: string; held: boolean; detail: string }[] = [];
  for (const evm of evmDeployments(deployment)) {
    const vault = await openVault(evm, keys.evmKey("stranger"));
    assertions.push(...(await freeze(vault)));
    report(`a stranger froze the vault at ${vault.name} after the exit period`);
    if (evm.venue !== null) await takeTenth(vault);
    await vault.control.advanceSeconds(totalsGraceSeconds + 1);
    for (const asset of Object.keys(evm.tokens).map(Number)) {
      const own = proofs.filter(({ chain, leaf }) => chain === evm.chain && leaf.asset === asset);
      assertions.push(...(await payOut(vault, asset, own)));
    }
    report(`members left the vault at ${vault.name} with their saved proofs`);
  }
  return assertions;
}

async function openVault(deployment: EvmDeployment, strangerKey: Hex): Promise<SilentVault> {
  const { rpcUrl } = deployment;
  const { name, evmChainId } = chainById(deployment.chain);
  const reader = new EvmReader({ deployment });
  const control = new AnvilControl(rpcUrl);
  const stranger = new EvmAccount({ privateKey: strangerKey, rpcUrl, evmChainId: evmChainId ?? 0 });
  await control.fund([evmAddress(strangerKey)], 10n ** 20n);
  const at = { address: deployment.vault, abi: vaultAbi } as const;
  const desk = await reader.client.readContract({ ...at, functionName: "exitDesk" });
  return { name, deployment, reader, control, desk, stranger };
}

/** Nobody freezes a vault before its house has been silent for the exit period; then anyone does. */
async function freeze({ name, reader, control, desk, stranger }: SilentVault): Promise<Assertions> {
  const at = { address: desk, abi: exitDeskAbi } as const;
  const early = await stranger.send(freezeCall(desk)).then(
    () => "frozen",
    (error: unknown) => (isIsthmusError(error) ? error.code : String(error)),
  );
  const from = await passExitPeriod({ reader, control, desk });
  await stranger.send(freezeCall(desk));
  const frozenAt = await reader.client.readContract({ ...at, functionName: "frozenAtSeconds" });
  return [
    { name: `nobody froze ${name} before its exit period`, held: early === "HOUSE_NOT_SILENT", detail: early },
    { name: `a stranger froze ${name}`, held: frozenAt >= from, detail: `at ${frozenAt}, possible from ${from} on` },
  ];
}

/** @returns the time from which anyone may freeze, which has come: a root that waited takes effect meanwhile and moves it once */
async function passExitPeriod({ reader, control, desk }: Pick<SilentVault, "reader" | "control" | "desk">) {
  const at = { address: desk, abi: exitDeskAbi, functionName: "freezableFromSeconds" } as const;
  for (;;) {
    const from = await reader.client.readContract(at);
    const { timestamp } = await reader.client.getBlock();
    if (from <= timestamp) return from;
    await control.advanceSeconds(Number(from - timestamp) + 1);
  }
}

/** Tokens of the vault disappear, as at a token whose issuer takes them. */
async function takeTenth({ deployment, reader, control }: SilentVault): Promise<void> {
  for (const token of Object.values(deployment.tokens)) {
    const balance = await balanceOf(reader, token, deployment.vault);
    const args = ["0x000000000000000000000000000000000000dead", balance / 10n] as const;
    const data = encodeFunctionData({ abi: tokenAbi, functionName: "transfer", args });
    await control.sendAs(deployment.vault, { to: token, data });
  }
}

/** Settles an asset and pays every saved leaf of it. */
async function payOut(vault: SilentVault, asset: number, proofs: readonly SavedProof[]): Promise<Assertions> {
  const { name, deployment, reader, desk, stranger } = vault;
  const settled = await settle(vault, asset);
  const token = deployment.tokens[String(asset)] as Hex;
  const { tokenDecimals } = (await reader.vaultState()).assets.find((row) => row.asset === asset) ?? {
    tokenDecimals: 0,
  };
  let [right, due, paid] = [true, 0n, 0n];
  for (const { leaf, proof } of proofs) {
    const recipient: Hex = `0x${leaf.recipient.slice(26)}`;
    const owed = leaf.exitQuanta + (await unclaimed(vault, leaf));
    const before = await balanceOf(reader, token, recipient);
    await stranger.send(exitCall(desk, leaf, proof));
    const got = ((await balanceOf(reader, token, recipient)) - before) / unitsPerQuantum(tokenDecimals);
    right &&= got === share(settled, owed);
    [due, paid] = [due + owed, paid + got];
  }
  const ratio = `${settled.heldQuanta} of ${settled.owedQuanta} quanta held`;
  const sum = `${proofs.length} members, ${paid} of ${due} quanta paid, ${ratio}`;
  return [
    { name: `members left ${name} with their share of asset ${asset}`, held: right && proofs.length > 0, detail: sum },
    {
      name: `exits of asset ${asset} at ${name} stay within what was held`,
      held: paid <= settled.heldQuanta,
      detail: ratio,
    },
  ];
}

async function settle({ desk, stranger }: SilentVault, asset: number): Promise<Settlement> {
  const { logs } = await stranger.send(settleExitCall(desk, asset));
  for (const log of logs) {
    const event = decodeKnown(exitDeskAbi, log);
    if (event?.eventName === "ExitSettled") return event.args;
  }
  return { owedQuanta: 0n, heldQuanta: 0n };
}

async function unclaimed({ reader }: SilentVault, leaf: SavedProof["leaf"]): Promise<bigint> {
  const claimed = await reader.claimedQuanta(leaf.account, leaf.asset);
  return leaf.entitledQuanta > claimed ? leaf.entitledQuanta - claimed : 0n;
}

/** Everything where the vault holds what it owes, otherwise the same part for everybody, rounded down. */
function share({ owedQuanta, heldQuanta }: Settlement, due: bigint): bigint {
  return heldQuanta >= owedQuanta ? due : (due * heldQuanta) / owedQuanta;
}

function balanceOf(reader: EvmReader, token: Hex, owner: Hex): Promise<bigint> {
  return reader.client.readContract({ address: token, abi: tokenAbi, functionName: "balanceOf", args: [owner] });
}
