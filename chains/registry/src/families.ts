import type { ChainDeployment, ChainFamilyModule } from "@isthmus/adapter";
import { evmFamily } from "@isthmus/chain-evm";
import { solanaFamily } from "@isthmus/chain-solana";
import type { ChainFamily } from "@isthmus/protocol";

/** Every chain family: a new one adds its line here. */
const families: { readonly [F in ChainFamily]: ChainFamilyModule<Extract<ChainDeployment, { family: F }>> } = {
  evm: evmFamily,
  solana: solanaFamily,
};

/** The family's module. The table's type pairs each family with its own deployments. */
export function familyOf(family: ChainFamily): ChainFamilyModule<ChainDeployment> {
  return families[family] as ChainFamilyModule<ChainDeployment>;
}
