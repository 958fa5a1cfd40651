import type { CommandOf } from "@isthmus/clearing";
import { type ChainId, type Hex, IsthmusError } from "@isthmus/protocol";

/** The clearing house's contracts and tokens by the operator's own deployment: exactly what its readers watch. */
export interface OwnPlaces {
  /** Vault and on-chain venue of a chain, 32 bytes each; undefined when there is none. */
  readonly contractsOf: (chain: ChainId) => { readonly vault?: Hex | undefined; readonly venue?: Hex | undefined };
  /** Chain and decimals of an asset's token; undefined when the deployment does not name it. */
  readonly tokenOf: (asset: number) => { readonly chain: ChainId; readonly tokenDecimals: number } | undefined;
}

type Registration = CommandOf<"register-asset" | "register-vault" | "register-venue">;

/**
 * Checks that a registration, which is irreversible, names a contract that the operator watches. It sees no deposits and no
 * trades of another vault or venue: credit at such a venue would end, and free its margin, before any trade was seen. Wrong
 * decimals would multiply an asset's value by powers of ten.
 * @throws INPUT_UNPROVEN with the value of the operator's own deployment
 */
export function checkRegistration(command: Registration, places: OwnPlaces): void {
  const { kind } = command;
  switch (command.kind) {
    case "register-vault": {
      const { vault: own = null } = places.contractsOf(command.chain);
      if (command.vault !== own)
        throw new IsthmusError("INPUT_UNPROVEN", { kind, chain: command.chain, vault: command.vault, own });
      break;
    }
    case "register-venue": {
      if (command.chain === null) break;
      const { venue: own = null } = places.contractsOf(command.chain);
      if (command.contract !== own)
        throw new IsthmusError("INPUT_UNPROVEN", { kind, chain: command.chain, contract: command.contract, own });
      break;
    }
    case "register-asset": {
      const own = places.tokenOf(command.asset);
      const { asset, chain, decimals } = command;
      if (own !== undefined && (own.chain !== chain || own.tokenDecimals !== decimals))
        throw new IsthmusError("INPUT_UNPROVEN", { kind, asset, chain, decimals, ownDecimals: own.tokenDecimals });
      break;
    }
  }
}
