import { type SignedVenueOrder, signOrder, tradeCall, type VenueOrder } from "@isthmus/chain-evm";
import { evmAddress } from "@isthmus/clearing";
import { chainById, fromHex, IsthmusError } from "@isthmus/protocol";
import type { DemoContext } from "../context.ts";
import { askVenue, type VenueProofs } from "../queries.ts";
import type { Trader } from "../traders/traders.ts";
import type { Paid } from "../wallet/wallet.ts";

const orderLifeSeconds = 3_600;

/** A trade that two members agree on at the on-chain venue. */
export interface Match {
  readonly buyer: Trader;
  readonly seller: Trader;
  readonly instrument: number;
  readonly sizeLots: bigint;
}

/**
 * Matches two members at the venue on the second chain: both sign an order and prove their credit under the venue's
 * current credit root; the collateral is on other chains. Price: the middle of the band.
 * @throws the VenueGateway's own error code
 */
export async function matchOnChain(context: DemoContext, match: Match): Promise<Paid> {
  const venue = context.second.venue;
  if (venue === null) throw new IsthmusError("VENUE_UNKNOWN", { chain: context.second.chain });
  const proofs = await askVenue(context);
  const band = proofs.bands.find(({ leaf }) => leaf.instrument === match.instrument);
  if (band === undefined) throw new IsthmusError("INSTRUMENT_UNKNOWN", { instrument: match.instrument });
  const limitTicks = (band.leaf.lowTicks + band.leaf.highTicks) / 2n;
  const terms = { instrument: match.instrument, sizeLots: match.sizeLots, limitTicks };
  const [maker, taker] = await Promise.all([
    signVenueOrder(context, proofs, match.seller, { ...terms, buy: false, maker: true }),
    signVenueOrder(context, proofs, match.buyer, { ...terms, buy: true, maker: false }),
  ]);
  return context.evmWallets.second.send(
    match.buyer,
    tradeCall(venue, { maker, taker, band, sizeLots: match.sizeLots }),
  );
}

async function signVenueOrder(
  context: DemoContext,
  proofs: VenueProofs,
  trader: Trader,
  terms: Pick<VenueOrder, "instrument" | "sizeLots" | "buy" | "maker" | "limitTicks">,
): Promise<SignedVenueOrder> {
  const credit = proofs.credits.find(({ leaf }) => leaf.account === trader.member.account);
  if (credit === undefined) throw new IsthmusError("CREDIT_ROOT_MISSING", { account: trader.member.account });
  context.orderNonce += 1n;
  const expirySeconds = BigInt(Math.floor(Date.now() / 1000) + orderLifeSeconds);
  const order: VenueOrder = {
    account: trader.member.account,
    trader: evmAddress(fromHex(trader.evmKey, 32)),
    minimumFillLots: 1n,
    nonce: context.orderNonce,
    expirySeconds,
    ...terms,
  };
  const scope = {
    houseId: context.deployment.houseId,
    chain: context.second.chain,
    evmChainId: chainById(context.second.chain).evmChainId ?? 0,
    venue: context.second.venue as `0x${string}`,
  };
  return { order, signature: await signOrder(trader.evmKey, scope, order), credit };
}
