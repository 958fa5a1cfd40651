import type { Trade, TradeResult } from "@isthmus/clearing";
import { fromHex } from "@isthmus/protocol";
import { signAuthority } from "@isthmus/sdk";
import type { DemoContext } from "../context.ts";
import { venue } from "../setup/markets.ts";
import type { Trader } from "../traders/traders.ts";

/** One trade that the HTTP venue matched. */
export interface HttpMatch {
  readonly buyer: Trader;
  readonly seller: Trader;
  readonly instrument: number;
  readonly priceTicks: bigint;
  readonly sizeLots: bigint;
}

/** Submits a batch of trades signed by the venue's authority. @returns the result of each trade, in order */
export async function tradeOverHttp(
  context: Pick<DemoContext, "batch" | "client" | "config" | "deployment">,
  matches: readonly HttpMatch[],
): Promise<readonly TradeResult[]> {
  context.batch += 1n;
  const trades: Trade[] = matches.map((match, index) => ({
    id: `b${context.batch}-${index}`,
    instrument: match.instrument,
    buyer: match.buyer.member.account,
    seller: match.seller.member.account,
    priceTicks: match.priceTicks,
    sizeLots: match.sizeLots,
    maker: index % 2 === 0 ? "buyer" : "seller",
  }));
  const command = signAuthority(
    context.deployment.houseId,
    { kind: "trades" as const, venue: venue.http, batch: context.batch, trades },
    fromHex(context.config.venueKey, 32),
  );
  const { effects } = await context.client.command(command);
  return effects.filter(
    (effect): effect is TradeResult => typeof effect.kind === "string" && effect.kind.startsWith("trade-"),
  );
}
