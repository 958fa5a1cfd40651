import { chainById, unitsPerQuantum } from "@isthmus/protocol";
import type { Report } from "../../report/schema.ts";
import { assertThat } from "../checks/assertions.ts";
import type { DemoContext } from "../context.ts";
import { readBigints } from "../read-bigints.ts";
import { venue } from "../setup/markets.ts";
import { symbolOf } from "../traders/units.ts";

interface ConservationRow {
  readonly asset: number;
  readonly inVaultQuanta: bigint;
  readonly unconsumedQuanta: bigint;
  readonly membersQuanta: bigint;
  readonly unclaimedQuanta: bigint;
  readonly fundsQuanta: bigint;
  readonly differenceQuanta: bigint;
}

/** The state of every vault on its chain now. */
export async function chainFigures(context: DemoContext): Promise<Report["chains"]> {
  return Promise.all(
    context.vaultReaders.map(async (reader) => {
      const state = await reader.vaultState();
      const { id, name, family, caip2 } = chainById(reader.chain.id);
      const deployment = context.deployment.chains.find((chain) => chain.chain === id);
      return {
        chain: id,
        name,
        family,
        caip2,
        rpcUrl: deployment?.rpcUrl ?? "",
        vault: state.vault,
        depositIndex: state.depositIndex.toString(),
        depositAccumulator: state.depositAccumulator,
        effectiveCycle: state.effectiveCycle.toString(),
        effectiveRoot: state.effectiveRoot,
        assets: state.assets.map((asset) => ({
          asset: asset.asset,
          symbol: symbolOf(asset.asset),
          deposits: asset.depositedQuanta.toString(),
          claims: asset.paidQuanta.toString(),
          entitlements: asset.entitledQuanta.toString(),
          exits: asset.exitQuanta.toString(),
          consumed: asset.consumedQuanta.toString(),
          tokensHeld: (asset.tokenUnits / unitsPerQuantum(asset.tokenDecimals)).toString(),
        })),
      };
    }),
  );
}

/** Conservation per asset (P33) between two cycles: the vaults' tokens against the books of the clearing house. */
export async function conservationFigures(
  context: DemoContext,
  chains: Report["chains"],
): Promise<Report["conservation"]> {
  const { conservation } = readBigints<{ conservation: readonly ConservationRow[] }>(
    await context.client.get("/v1/status"),
  );
  const rows = conservation.map((row) => {
    const held = chains.flatMap((chain) => chain.assets).find((asset) => asset.asset === row.asset)?.tokensHeld ?? "0";
    const difference = BigInt(held) - row.unconsumedQuanta - row.membersQuanta - row.unclaimedQuanta - row.fundsQuanta;
    return {
      asset: row.asset,
      symbol: symbolOf(row.asset),
      inVaults: held,
      inFlight: "0",
      unconsumedDeposits: row.unconsumedQuanta.toString(),
      memberBalances: row.membersQuanta.toString(),
      unclaimedEntitlements: row.unclaimedQuanta.toString(),
      funds: row.fundsQuanta.toString(),
      conservation: difference.toString(),
    };
  });
  for (const row of rows)
    assertThat(context, {
      name: `conservation of ${row.symbol}`,
      held: row.conservation === "0",
      detail: `difference ${row.conservation}`,
    });
  return rows;
}

/** Novated trades per venue, as confirmed to the demo. */
export function tradeFigures(context: DemoContext): Report["trades"] {
  return [
    {
      venue: venue.onChain,
      name: "second-chain-venue",
      chain: context.second.chain,
      novated: context.positions.novated(venue.onChain),
    },
    { venue: venue.http, name: "http-venue", chain: null, novated: context.positions.novated(venue.http) },
  ];
}
