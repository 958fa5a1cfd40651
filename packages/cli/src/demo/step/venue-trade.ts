import { type SignedVenueOrder, signOrder, tradeCall, type VenueOrder } from "@isthmus/chain-evm";
import { chainById, IsthmusError } from "@isthmus/protocol";
import { askVenue, type VenueProofs } from "../ask.ts";
import type { DemoContext } from "../context.ts";
import type { Player } from "../traders/traders.ts";
import type { Paid } from "../wallet/wallet.ts";

const orderLifeSeconds = 3_600;

/** Two members who agree on a trade at the on-chain venue. */
export interface Match {
  readonly buyer: Player;
  readonly seller: Player;
  readonly instrument: number;
  readonly sizeLots: bigint;
}

/**
 * Matches two members at the venue on the second chain: both sign an order there (the collateral lies elsewhere) and
 * show their credit under the last credit root that has arrived. Price: the middle of the band.
 * @throws the VenueGateway's own error code
 */
export async function matchOnChain(context: DemoContext, match: Match): Promise<Paid> {
  const venue = context.second.venue;
  if (venue === null) throw new IsthmusError("VENUE_UNKNOWN", { chain: context.second.chain });
  const proofs = await askVenue(context);
  const band = proofs.bands.find(({ leaf }) => leaf.instrument === match.instrument);
  if (band === undefined) throw new IsthmusError("INSTRUMENT_UNKNOWN", { instrument: match.instrument });
  const limitTicks = (band.leaf.lowTicks + band.leaf.highTicks) / 2n;
  const side = (player: Player, buy: boolean) =>
    signSide(context, proofs, player, { instrument: match.instrument, sizeLots: match.sizeLots, buy, limitTicks });
  const [maker, taker] = await Promise.all([side(match.seller, false), side(match.buyer, true)]);
  return context.evmWallets.second.send(match.buyer, tradeCall(venue, maker, taker, band, match.sizeLots));
}

async function signSide(
  context: DemoContext,
  proofs: VenueProofs,
  player: Player,
  terms: Pick<VenueOrder, "instrument" | "sizeLots" | "buy" | "limitTicks">,
): Promise<SignedVenueOrder> {
  const credit = proofs.credits.find(({ leaf }) => leaf.account === player.member.account);
  if (credit === undefined) throw new IsthmusError("CREDIT_ROOT_MISSING", { account: player.member.account });
  context.orderNonce += 1n;
  const expirySeconds = BigInt(Math.floor(Date.now() / 1000) + orderLifeSeconds);
  const order: VenueOrder = { account: player.member.account, nonce: context.orderNonce, expirySeconds, ...terms };
  const scope = {
    evmChainId: chainById(context.second.chain).evmChainId ?? 0,
    venue: context.second.venue as `0x${string}`,
  };
  return { order, signature: await signOrder(player.evmKey, scope, order), credit };
}
