import type { Trade, TradeResult } from "@isthmus/clearing";
import { fromHex } from "@isthmus/protocol";
import { signAuthority } from "@isthmus/sdk";
import type { DemoContext } from "../context.ts";
import { venue } from "../traders/house.ts";
import type { Player } from "../traders/traders.ts";

/** One trade that the HTTP venue matched. */
export interface HttpMatch {
  readonly buyer: Player;
  readonly seller: Player;
  readonly instrument: number;
  readonly priceTicks: bigint;
  readonly sizeLots: bigint;
}

/** Hands a batch of trades in, signed by the venue's authority; answers each trade's fate. */
export async function tradeOverHttp(
  context: DemoContext,
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
