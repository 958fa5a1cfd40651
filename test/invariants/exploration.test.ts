import { expect, it } from "vitest";
import { explore, exploredVault, startingPoints } from "./exploration.ts";
import { EvmRoom } from "./machine/evm-room.ts";
import { SolanaRoom } from "./machine/solana-room.ts";
import { evmPlatform, solanaPlatform } from "./model/terms.ts";
import { smallVault } from "./small-vault.ts";

it.each([
  { name: "EVM", start: () => EvmRoom.start(exploredVault(smallVault(evmPlatform))) },
  { name: "Solana", start: async () => new SolanaRoom(exploredVault(smallVault(solanaPlatform))) },
])(
  "every interleaving on $name keeps the four money invariants, to the bound",
  async ({ start }) => {
    const room = await start();
    try {
      for (const from of startingPoints) {
        const { states, transitions } = await explore(room, { depth: 2, roots: 2, from });
        console.log(`${room.terms.platform.name}, from ${from}: ${states} states, ${transitions} transitions`);
        expect(states).toBeGreaterThan(20);
      }
    } finally {
      await room.stop();
    }
  },
  600_000,
);
