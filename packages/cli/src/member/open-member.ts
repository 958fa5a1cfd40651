import { type Deployment, evmDeployments, solanaDeploymentOf } from "@isthmus/adapter";
import { readDeployment } from "@isthmus/adapter/deployment-file";
import { addressFormatOf, contractIdsOf } from "@isthmus/chains";
import {
  addressOfPrivateKey,
  type ChainInfo,
  chainById,
  chainByName,
  fromHex,
  type Hex,
  IsthmusError,
  type LeafScope,
} from "@isthmus/protocol";
import { EvmMember } from "./evm-member.ts";
import { readKey } from "./key-file.ts";
import type { MemberVault } from "./member-vault.ts";
import type { MemberOptions } from "./options.ts";
import { SolanaMember } from "./solana-member.ts";

/** A wallet at a vault of a deployment. */
export interface OpenMember {
  readonly chain: ChainInfo;
  readonly vault: MemberVault;
  /** What the vault's leaves are bound to. */
  readonly scope: LeafScope;
}

/** @throws CONFIG_INVALID, CHAIN_UNKNOWN, or INPUT_INVALID for a wallet that is no address of the chain */
export function openMember(options: MemberOptions): OpenMember {
  const deployment = readDeployment(options.deploymentFile);
  const chain = /^\d+$/.test(options.chain) ? chainById(Number(options.chain)) : chainByName(options.chain);
  const { houseId } = deployment;
  const scope = { houseId, chain: chain.id, contract: contractIdsOf(deployment, chain.id).vault };
  return { chain, scope, vault: openVault(deployment, chain, options) };
}

/** An address as its chain's calls take it. @throws INPUT_INVALID naming the option */
export function checkedAddress(chain: ChainInfo, option: string, text: string): string {
  const format = addressFormatOf(chain.id);
  try {
    return format.format(format.parse(text));
  } catch (cause) {
    throw new IsthmusError(
      "INPUT_INVALID",
      { field: option, chain: chain.name, reason: "no address there" },
      { cause },
    );
  }
}

/** Stands for the sender of commands that only read. */
const nobody = { evm: `0x${"00".repeat(20)}`, solana: "1".repeat(32) } as const;

function openVault(deployment: Deployment, chain: ChainInfo, { keyFile, wallet, rpcUrl }: MemberOptions): MemberVault {
  const own = rpcUrl === null ? {} : { rpcUrl };
  const named = wallet === null ? null : checkedAddress(chain, "--wallet", wallet);
  const evm = evmDeployments(deployment).find((item) => item.chain === chain.id);
  if (evm !== undefined) {
    const key = keyFile === null ? null : readKey(keyFile, "evm");
    const address = key === null ? (named ?? nobody.evm) : addressOfPrivateKey(fromHex(key, 32));
    return new EvmMember({ deployment: { ...evm, ...own }, wallet: address.toLowerCase() as Hex, key });
  }
  const solana = solanaDeploymentOf(deployment, chain.id);
  const key = keyFile === null ? null : readKey(keyFile, "solana");
  const address = key?.publicKey.toBase58() ?? named ?? nobody.solana;
  return new SolanaMember({ deployment: { ...solana, ...own }, wallet: address, key });
}
