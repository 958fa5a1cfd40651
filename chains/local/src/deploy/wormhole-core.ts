import type { Hex } from "@isthmus/protocol";
import { encodeFunctionData, parseAbi } from "viem";
import { wormholeBytecode } from "./artifacts.ts";
import type { EvmScript } from "./evm-script.ts";

const setupAbi = parseAbi([
  "function setup(address implementation, address[] guardians, uint16 chainId, uint16 governanceChainId, bytes32 governanceContract, uint256 evmChainId)",
]);
const proxyAbi = parseAbi(["constructor(address setup, bytes initData)"]);

/** Wormhole's governance emitter: chain 1, address 4, as on every network. */
const governanceContract: Hex = `0x${"00".repeat(31)}04`;

/** Adds the deployment of a Wormhole core, from its published bytecode, to a script. @returns the core's address */
export function addWormholeCore(
  script: EvmScript,
  options: { readonly wormholeChainId: number; readonly evmChainId: number; readonly guardians: readonly Hex[] },
): Hex {
  const setup = script.deploy("Setup", { abi: [], bytecode: wormholeBytecode("Setup") });
  const implementation = script.deploy("Implementation", { abi: [], bytecode: wormholeBytecode("Implementation") });
  const { guardians, wormholeChainId, evmChainId } = options;
  const initData = encodeFunctionData({
    abi: setupAbi,
    functionName: "setup",
    args: [implementation, guardians, wormholeChainId, 1, governanceContract, BigInt(evmChainId)],
  });
  return script.deploy("Wormhole", { abi: proxyAbi, bytecode: wormholeBytecode("Wormhole") }, [setup, initData]);
}
