import { venueAbi } from "@isthmus/chain-evm";
import { type DemoContext, expectRefusal, player } from "../context.ts";
import { matchOnChain } from "../step/venue-trade.ts";
import { instrument } from "../traders/house.ts";

const hugeLots = 1_000_000n;

/** Ana and Ben agree on a trade far beyond what the house lent them on the second chain: the venue's contract refuses. */
export async function playBeyondCredit(context: DemoContext): Promise<void> {
  const ana = player(context, "Ana");
  const { client } = context.evmWallets.second;
  const address = context.second.venue as `0x${string}`;
  await expectRefusal(context, {
    name: "trade beyond the credit limit on the second chain",
    expectedCode: "CREDIT_EXCEEDED",
    component: "VenueGateway on the second chain",
    state: async () => {
      const used = await client.readContract({
        address,
        abi: venueAbi,
        functionName: "used",
        args: [ana.member.account],
      });
      const trades = await client.readContract({ address, abi: venueAbi, functionName: "tradeCount" });
      return `${used} ${trades}`;
    },
    action: () =>
      matchOnChain(context, {
        buyer: ana,
        seller: player(context, "Ben"),
        instrument: instrument.bitcoin,
        sizeLots: hugeLots,
      }),
  });
}
