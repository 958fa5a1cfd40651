import { startSingleChainNetwork } from "@isthmus/local/testing";
import { cycleFigures, mostChains } from "./cycles.ts";
import type { GasFigure } from "./figure.ts";
import { nativeFigures } from "./native.ts";
import { settlementFigures } from "./settlement.ts";
import { solanaFigures } from "./solana.ts";
import { tradingFigures } from "./trading.ts";

/** Every figure, from real transactions on networks that it starts and stops. */
export async function measureGas(): Promise<GasFigure[]> {
  const house = await startSingleChainNetwork(mostChains - 1);
  const figures: GasFigure[] = [];
  try {
    figures.push(...(await cycleFigures(house)));
    figures.push(...(await tradingFigures(house)));
    figures.push(...(await settlementFigures(house)));
  } finally {
    await house.stop();
  }
  figures.push(...(await nativeFigures()));
  figures.push(...(await solanaFigures()));
  return figures;
}
