import { venueAbi } from "@isthmus/chain-evm";
import { instrument } from "../cast/house.ts";
import { expectRefusal, player, type Stage } from "../stage.ts";
import { matchOnChain } from "../step/venue-trade.ts";

const hugeLots = 1_000_000n;

/** Ana and Ben agree on a trade far beyond what the house lent them on the second chain: the venue's contract refuses. */
export async function playBeyondCredit(stage: Stage): Promise<void> {
  const ana = player(stage, "Ana");
  const { client } = stage.evmPurses.second;
  const address = stage.second.venue as `0x${string}`;
  await expectRefusal(stage, {
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
      matchOnChain(stage, {
        buyer: ana,
        seller: player(stage, "Ben"),
        instrument: instrument.bitcoin,
        sizeLots: hugeLots,
      }),
  });
}
