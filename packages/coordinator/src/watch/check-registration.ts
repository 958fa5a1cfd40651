import type { Deployment } from "@isthmus/adapter";
import { contractIdsOf } from "@isthmus/chains";
import type { Command } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";

/**
 * Refuses a registration that names another place than the deployment, which is all that watchers and operators look at.
 * Nothing takes a registration back: deposits and trades there would never be seen, credit would end without them, wrong
 * decimals would make an asset worth powers of ten more, and no operator would sign a cycle of a journal that holds it.
 * Other commands pass.
 * @throws CHAIN_UNKNOWN for a vault or venue on a chain that the deployment does not have; PARAMETER_INVALID naming the field
 */
export function checkRegistration(deployment: Deployment, command: Command): void {
  const mustBe = (field: string, value: string | number | null, expected: string | number | null): void => {
    if (value !== expected) throw new IsthmusError("PARAMETER_INVALID", { field, value, expected });
  };
  switch (command.kind) {
    case "register-vault": {
      mustBe("vault", command.vault, contractIdsOf(deployment, command.chain).vault);
      break;
    }
    case "register-venue": {
      if (command.chain === null) break;
      const { venue } = contractIdsOf(deployment, command.chain);
      // Without a venue in the deployment nothing may be registered, not even nothing.
      mustBe("contract", command.contract ?? "none", venue);
      break;
    }
    case "register-asset": {
      // One that the deployment does not name may have been added to a vault since.
      const own = deployment.assets.find((candidate) => candidate.asset === command.asset);
      if (own === undefined) break;
      mustBe("chain", command.chain, own.chain);
      mustBe("decimals", command.decimals, own.tokenDecimals);
      break;
    }
  }
}
