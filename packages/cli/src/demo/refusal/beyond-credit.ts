import { venueAbi } from "@isthmus/chain-evm";
import { expectRefusal } from "../checks/expect-refusal.ts";
import { type DemoContext, traderNamed } from "../context.ts";
import { instrument } from "../setup/markets.ts";
import { matchOnChain } from "../step/venue-trade.ts";

const hugeLots = 1_000_000n;

/** Ana and Ben match a trade far beyond their credit on the second chain: the venue's contract refuses. */
export async function playBeyondCredit(context: DemoContext): Promise<void> {
  const ana = traderNamed(context, "Ana");
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
        seller: traderNamed(context, "Ben"),
        instrument: instrument.bitcoin,
        sizeLots: hugeLots,
      }),
  });
}
