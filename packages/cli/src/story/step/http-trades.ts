import type { Trade, TradeResult } from "@isthmus/clearing";
import { fromHex } from "@isthmus/protocol";
import { signAuthority } from "@isthmus/sdk";
import type { Player } from "../cast/cast.ts";
import { venue } from "../cast/house.ts";
import type { Stage } from "../stage.ts";

/** One trade that the HTTP venue matched. */
export interface HttpMatch {
  readonly buyer: Player;
  readonly seller: Player;
  readonly instrument: number;
  readonly priceTicks: bigint;
  readonly sizeLots: bigint;
}

/** Hands a batch of trades in, signed by the venue's authority; answers each trade's fate. */
export async function tradeOverHttp(stage: Stage, matches: readonly HttpMatch[]): Promise<readonly TradeResult[]> {
  stage.batch += 1n;
  const trades: Trade[] = matches.map((match, index) => ({
    id: `b${stage.batch}-${index}`,
    instrument: match.instrument,
    buyer: match.buyer.member.account,
    seller: match.seller.member.account,
    priceTicks: match.priceTicks,
    sizeLots: match.sizeLots,
    maker: index % 2 === 0 ? "buyer" : "seller",
  }));
  const command = signAuthority(
    stage.deployment.house,
    { kind: "trades" as const, venue: venue.http, batch: stage.batch, trades },
    fromHex(stage.config.venueKey, 32),
  );
  const { effects } = await stage.client.command(command);
  return effects.filter(
    (effect): effect is TradeResult => typeof effect.kind === "string" && effect.kind.startsWith("trade-"),
  );
}
