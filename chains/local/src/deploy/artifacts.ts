import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { Abi } from "viem";

/** A compiled contract: interface and creation code. */
export interface Artifact {
  readonly abi: Abi;
  readonly bytecode: Hex;
}

const require = createRequire(import.meta.url);

/** LayerZero's endpoint package: a contract by its path below `contracts/`, without `.sol`. */
export function protocolArtifact(path: string): Artifact {
  return layerZeroArtifact("@layerzerolabs/lz-evm-protocol-v2", path);
}

/** LayerZero's message library package: a contract by its path below `contracts/`, without `.sol`. */
export function messageLibraryArtifact(path: string): Artifact {
  return layerZeroArtifact("@layerzerolabs/lz-evm-messagelib-v2", path);
}

function layerZeroArtifact(packageName: string, path: string): Artifact {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const file = require.resolve(`${packageName}/artifacts/contracts/${path}.sol/${name}.json`);
  const { abi, bytecode } = JSON.parse(readFileSync(file, "utf8")) as Artifact;
  return { abi, bytecode };
}

/**
 * Creation code of a contract of the Wormhole core. The package's factories are read as text, so that nothing of its
 * dependency tree is needed.
 * @throws CONFIG_INVALID when the file has another form
 */
export function wormholeBytecode(name: "Setup" | "Implementation" | "Wormhole"): Hex {
  const file = require.resolve(`@certusone/wormhole-sdk/lib/cjs/ethers-contracts/factories/${name}__factory.js`);
  const found = /_bytecode\s*=\s*"(0x[0-9a-f]+)"/.exec(readFileSync(file, "utf8"));
  if (found === null) throw new IsthmusError("CONFIG_INVALID", { key: "@certusone/wormhole-sdk", contract: name });
  return found[1] as Hex;
}
