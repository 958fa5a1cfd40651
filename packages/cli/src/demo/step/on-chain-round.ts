import { type DemoContext, traderNamed } from "../context.ts";
import { waitFor } from "../http/wait-for.ts";
import { reportProgress } from "../progress.ts";
import { askAccount } from "../queries.ts";
import { instrument, venue } from "../setup/markets.ts";
import { lotsWorth } from "./lots-worth.ts";
import type { Marks } from "./prices.ts";
import { matchOnChain } from "./venue-trade.ts";

const notionalQuanta = 1_500_000_000n;

/** Ana buys from Ben at the venue on the second chain; their collateral is on Solana and on the hub. */
export async function tradeOnChainRound(context: DemoContext, marks: Marks): Promise<void> {
  const [buyer, seller] = [traderNamed(context, "Ana"), traderNamed(context, "Ben")];
  const sizeLots = lotsWorth(marks, instrument.bitcoin, notionalQuanta);
  const { txId } = await matchOnChain(context, { buyer, seller, instrument: instrument.bitcoin, sizeLots });
  context.positions.add({
    venue: venue.onChain,
    buyer: buyer.member.account,
    seller: seller.member.account,
    instrument: instrument.bitcoin,
    sizeLots,
  });
  const expectedLots = context.positions.get(buyer.member.account, instrument.bitcoin);
  await waitFor("the on-chain trade to be final and novated", async () => {
    const { positions } = await askAccount(context, buyer.member.account);
    const lots = positions.find((row) => row.instrument === instrument.bitcoin)?.lots ?? 0n;
    return lots === expectedLots ? true : undefined;
  });
  const where = `on the second chain (${txId.slice(0, 10)}…)`;
  reportProgress({ kind: "step", text: `Ana bought ${sizeLots} lots from Ben ${where}, novated` });
}
