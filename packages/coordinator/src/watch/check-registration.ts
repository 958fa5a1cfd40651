import type { Deployment } from "@isthmus/adapter";
import { contractIdsOf } from "@isthmus/chains";
import type { Command } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";

/**
 * Refuses a registration that differs from the deployment, which is all that watchers and operators read. A registration is
 * irreversible: deposits and trades of another contract would never be seen, credit would end without them, wrong decimals
 * would multiply an asset's value by powers of ten, and no operator would sign a cycle of that journal. Other commands pass.
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
      // A deployment without a venue admits no contract, and no venue without a contract either.
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
