import type { Deployment, FinalVaultReader } from "@isthmus/adapter";
import { EvmReader } from "@isthmus/chain-evm";
import { SolanaReader } from "@isthmus/chain-solana";
import { IsthmusError } from "@isthmus/protocol";

/** A reader for every chain of a deployment, each with a client of its own, and the hub chain's for submitting. */
export function createReaders(deployment: Deployment): {
  readonly readers: readonly FinalVaultReader[];
  readonly hubReader: EvmReader;
} {
  const readers = deployment.chains.map((chain) => createReader(chain));
  const hubReader = readers.find(
    (reader): reader is EvmReader => reader instanceof EvmReader && reader.chain.id === deployment.hubChain,
  );
  if (hubReader === undefined) throw new IsthmusError("CONFIG_INVALID", { field: "deployment.hubChain" });
  return { readers, hubReader };
}

function createReader(chain: Deployment["chains"][number]): FinalVaultReader {
  return chain.family === "evm" ? new EvmReader({ deployment: chain }) : new SolanaReader({ deployment: chain });
}
