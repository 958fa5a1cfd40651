import type { Deployment } from "@isthmus/adapter";
import { addressAs32 } from "@isthmus/chain-evm";
import { solanaVaultId } from "@isthmus/chain-solana";
import type { Command } from "@isthmus/clearing";
import { type Hex, IsthmusError } from "@isthmus/protocol";

/**
 * Refuses a registration that names another place than the deployment, which is all that watchers and operators look at.
 * Nothing takes a registration back: deposits and trades there would never be seen, credit would end without them, wrong
 * decimals would make an asset worth powers of ten more, and no operator would sign a cycle of a journal that holds it.
 * Other commands pass.
 * @throws CHAIN_UNKNOWN for a vault or venue on a chain that the deployment does not have; PARAMETER_INVALID naming the field
 */
export function checkRegistration({ chains, assets }: Deployment, command: Command): void {
  const placeOf = (number: number) => {
    const place = chains.find((candidate) => candidate.chain === number);
    if (place === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain: number });
    return place;
  };
  const mustBe = (field: string, value: string | number | null, expected: string | number | null): void => {
    if (value !== expected) throw new IsthmusError("PARAMETER_INVALID", { field, value, expected });
  };
  switch (command.kind) {
    case "register-vault": {
      const place = placeOf(command.chain);
      mustBe("vault", command.vault, place.family === "evm" ? addressAs32(place.vault) : solanaVaultId(place));
      break;
    }
    case "register-venue": {
      if (command.chain === null) break;
      const place = placeOf(command.chain);
      const venue: Hex | null = place.family === "evm" && place.venue !== null ? addressAs32(place.venue) : null;
      // Without a venue in the deployment nothing may be registered, not even nothing.
      mustBe("contract", command.contract ?? "none", venue);
      break;
    }
    case "register-asset": {
      // One that the deployment does not name may have been added to a vault since.
      const own = assets.find((candidate) => candidate.asset === command.asset);
      if (own === undefined) break;
      mustBe("chain", command.chain, own.chain);
      mustBe("decimals", command.decimals, own.tokenDecimals);
      break;
    }
  }
}
