import type { Platform, Terms } from "./model/terms.ts";

const openedAtSeconds = 2_000_000_000;

/** A vault of four members and assets of many decimals, with delays that runs pass often. */
export function smallVault(platform: Platform): Terms {
  const decimals = platform.name === "evm" ? [6, 18, 0, 36] : [6, 9];
  return {
    platform,
    members: 4,
    assets: decimals.map((tokenDecimals) => ({ tokenDecimals, minimumQuanta: 10n })),
    // Less than u64 on Solana.
    walletUnits: decimals.map((tokenDecimals) => 10n ** BigInt(tokenDecimals > 8 ? tokenDecimals + 4 : 12)),
    openedAtSeconds,
    rootDelaySeconds: 60,
    exitPeriodSeconds: 14 * 86_400,
    vetoSeconds: 600,
    takeBackDelaySeconds: 7_200,
    inclusionPeriodSeconds: 2 * 86_400,
    // Where it bounds everything, most claims fit into it.
    budgetQuanta: platform.budgets === "always" ? 10n ** 11n : 10n ** 10n,
  };
}
