import type { FinalVaultState, SolanaDeployment, VaultState } from "@isthmus/adapter";
import { assetAddress, assetTokenAddress, decodeAsset, decodeVault } from "@isthmus/contracts-solana";
import { emptyRoot, IsthmusError } from "@isthmus/protocol";
import { AccountLayout } from "@solana/spl-token";
import { type AccountInfo, type Connection, SYSVAR_CLOCK_PUBKEY } from "@solana/web3.js";
import { publicKeyAs32 } from "../address.ts";
import { mintOf, tokenOf } from "../call/vault-calls.ts";
import { vaultRef } from "../call/vault-ref.ts";

/** Clock sysvar: slot u64 · epoch start i64 · epoch u64 · leader schedule epoch u64 · Unix time i64. */
const clockUnixSecondsAt = 32;

/** The cluster's clock, as an account of one slot shows it: Unix seconds. */
export function clusterSecondsOf(clock: Buffer): bigint {
  return clock.readBigInt64LE(clockUnixSecondsAt);
}

/** The vault's state, all of it at one slot of the commitment. @throws NOT_FOUND when there is no vault; CONFIG_INVALID when the deployment names another token program than the vault has */
export async function readVaultState(
  connection: Connection,
  deployment: SolanaDeployment,
  commitment: "confirmed" | "finalized" = "confirmed",
): Promise<FinalVaultState> {
  const ref = vaultRef(deployment);
  const assets = Object.keys(deployment.tokens)
    .map(Number)
    .sort((a, b) => a - b);
  const addresses = assets.flatMap((asset) => [
    assetAddress(ref, asset),
    assetTokenAddress(ref, mintOf(deployment, asset)),
  ]);
  const { context, value: accounts } = await connection.getMultipleAccountsInfoAndContext(
    [ref.vault, SYSVAR_CLOCK_PUBKEY, ...addresses],
    commitment,
  );
  const vault = decodeVault(existing(accounts[0]).data);
  const clusterSeconds = clusterSecondsOf(existing(accounts[1]).data);
  const state: VaultState = {
    vault: publicKeyAs32(ref.vault),
    depositIndex: vault.depositIndex,
    depositAccumulator: vault.depositAccumulator,
    effectiveCycle: vault.effective?.cycle ?? 0n,
    effectiveRoot: vault.effective?.root ?? emptyRoot,
    receivedCycle: vault.lastCycle,
    assets: assets.map((asset, position) => {
      const state = decodeAsset(existing(accounts[2 + 2 * position]).data);
      const { tokenProgram } = tokenOf(deployment, asset);
      if (!state.tokenProgram.equals(tokenProgram))
        throw new IsthmusError("CONFIG_INVALID", { key: `deployment.tokenPrograms.${asset}` });
      const token = AccountLayout.decode(existing(accounts[3 + 2 * position]).data);
      return {
        asset,
        token: publicKeyAs32(state.mint),
        tokenDecimals: state.tokenDecimals,
        depositedQuanta: state.depositedQuanta,
        paidQuanta: state.paidQuanta,
        // The program pays no orders.
        sentQuanta: 0n,
        ledgerQuanta: state.ledgerQuanta,
        tokenUnits: token.amount,
        entitledQuanta: state.entitledQuanta,
        exitQuanta: state.exitQuanta,
        consumedQuanta: state.consumedQuanta,
        effectiveCycle: state.effectiveCycle,
        suspended: state.suspendedUntilSeconds > clusterSeconds,
      };
    }),
  };
  return { height: BigInt(context.slot), vault: state };
}

function existing(account: AccountInfo<Buffer> | null | undefined): AccountInfo<Buffer> {
  if (account === null || account === undefined) throw new IsthmusError("NOT_FOUND", { account: "vault" });
  return account;
}
