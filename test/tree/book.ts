import type { ChainReader } from "@isthmus/adapter";
import { contractOnNetwork } from "@isthmus/chain-evm";
import type { CycleOutput, VaultOutput } from "@isthmus/clearing";
import { TestCcp, type TestMember } from "@isthmus/clearing/testing";
import { type ThreeChains, vaultScope } from "@isthmus/local/testing";
import { type ChainId, hubChainId } from "@isthmus/protocol";

/** The two assets that members hold: a token on the second chain, dollars on Solana. */
export const etherAsset = 3;
export const solanaDollar = 2;

/**
 * The engine of a clearing house on real networks. It reads deposits from the vaults' own events, so its deposit indexes,
 * accumulators and totals are those of the chains.
 */
export class Book {
  readonly ccp: TestCcp;
  readonly members: TestMember[] = [];
  readonly #networks: ThreeChains;
  readonly #readTo = new Map<ChainId, bigint>();

  constructor(networks: ThreeChains) {
    this.#networks = networks;
    const { deployment, hub, second, solana } = networks;
    const hubId = contractOnNetwork(hubChainId, hub.hubContract);
    const parts = { houseId: deployment.houseId, hub: hubId, parameters: { maxCyclesAhead: 0 } };
    this.ccp = new TestCcp({ genesis: parts });
    for (const side of [hub, second]) {
      const { chain, contract } = vaultScope(networks, side);
      this.ccp.admin({ kind: "register-vault", chain, vault: contract });
    }
    this.ccp.admin({ kind: "register-vault", chain: solana.scope.chain, vault: solana.scope.contract });
    const terms = { kind: "register-asset", haircutBps: 0, capQuanta: 0n, markInstrument: null } as const;
    const dollar = { ...terms, symbol: "USD", class: "USD", decimals: 6, settlement: true };
    this.ccp.admin({ ...dollar, asset: solanaDollar, chain: solana.scope.chain });
    const ether = { ...terms, symbol: "ETH", class: "ETH", decimals: 18, settlement: false };
    this.ccp.admin({ ...ether, asset: etherAsset, chain: second.deployment.chain });
  }

  /** Opens accounts until there are so many. */
  openTo(count: number): void {
    while (this.members.length < count) this.members.push(this.ccp.open(this.members.length));
  }

  /** Feeds every deposit that both vaults have made known since the last call. */
  async feedDeposits(): Promise<void> {
    for (const reader of [this.#networks.second.reader, this.#networks.solana.reader]) await this.#feed(reader);
  }

  async #feed(reader: ChainReader): Promise<void> {
    const fromHeight = (this.#readTo.get(reader.chain.id) ?? -1n) + 1n;
    const { latest } = await reader.head();
    for (const event of await reader.events({ fromHeight, toHeight: latest })) {
      if (event.kind !== "deposit") continue;
      const { kind, chain, index, accumulator, account, asset, amountQuanta, txId, height } = event;
      this.ccp.must({ kind, chain, index, accumulator, account, asset, amountQuanta, txId, height });
    }
    this.#readTo.set(reader.chain.id, latest);
  }

  /** Turns a part of every member's balances into entitlements, a different one for each. */
  withdrawAll(): void {
    for (const [index, member] of this.members.entries()) {
      for (const asset of [etherAsset, solanaDollar]) {
        const applied = this.ccp.withdraw(member, asset, 1_000_000n + BigInt(index));
        if (!applied.ok) throw applied.error;
      }
    }
  }

  closeCycle(): CycleOutput {
    const applied = this.ccp.closeCycle();
    if (!applied.ok) throw applied.error;
    return this.ccp.engine.lastCycle() as CycleOutput;
  }
}

/** What a cycle posts to one chain's vault. */
export function vaultOf(output: CycleOutput, chain: ChainId): VaultOutput {
  const found = output.vaults.find((vault) => vault.chain === chain);
  if (found === undefined) throw new Error(`the cycle has no vault on chain ${chain}`);
  return found;
}
