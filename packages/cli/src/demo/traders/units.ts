/** Symbol and decimals in quanta of the local assets. */
const units: Readonly<Record<number, { readonly symbol: string; readonly decimals: number }>> = {
  1: { symbol: "USD.hub", decimals: 6 },
  2: { symbol: "USD.sol", decimals: 6 },
  3: { symbol: "ETHX", decimals: 8 },
};

const shownDecimals = 2;

/** Symbol of an asset of the local networks. */
export function symbolOf(asset: number): string {
  return units[asset]?.symbol ?? `asset ${asset}`;
}

/** Quanta as people read them, such as `150.00 USD.sol`: rounded down to cents. For showing only. */
export function shown(amountQuanta: bigint, asset: number): string {
  return `${shownUnits(amountQuanta, units[asset]?.decimals ?? 0)} ${symbolOf(asset)}`;
}

/** Quanta of the dollar class, such as `150.00 USD`. For showing only. */
export function shownDollars(amountQuanta: bigint): string {
  return `${shownUnits(amountQuanta, 6)} USD`;
}

function shownUnits(amountQuanta: bigint, decimals: number): string {
  const unit = 10n ** BigInt(decimals);
  const cents = String(amountQuanta % unit)
    .padStart(decimals, "0")
    .slice(0, shownDecimals)
    .padEnd(shownDecimals, "0");
  return `${amountQuanta / unit}.${cents}`;
}
