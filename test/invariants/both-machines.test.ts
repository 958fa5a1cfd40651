import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { commonVault, playOnBoth } from "./both-machines.ts";
import { EvmRoom } from "./machine/evm-room.ts";
import type { MachineRoom } from "./machine/machine.ts";
import { SolanaRoom } from "./machine/solana-room.ts";
import { evmPlatform, solanaPlatform } from "./model/terms.ts";
import type { Tally } from "./random-worlds.ts";

/** Outcomes without which a run would prove little. */
const wanted = [
  "deposit ok",
  "root ok",
  "root refused",
  "activate-asset ok",
  "activate-asset refused",
  "claim ok",
  "claim refused",
  "veto ok",
  "lift-veto ok",
  "suspend ok",
  "vanish ok",
  "freeze ok",
  "exit ok",
  "exit refused",
  "take-back ok",
  "request-take-back ok",
  "pay-take-back ok",
  "pay-take-back refused",
  "request-withdrawal ok",
  "freeze-ignored refused",
];

let rooms: { readonly evm: MachineRoom; readonly solana: MachineRoom };
beforeAll(async () => {
  rooms = { evm: await EvmRoom.start(commonVault(evmPlatform)), solana: new SolanaRoom(commonVault(solanaPlatform)) };
});
afterAll(async () => {
  await Promise.all([rooms.evm.stop(), rooms.solana.stop()]);
});

it("one sequence of deposits, roots, claims and exits has the same course on EVM, on Solana and in the model", async () => {
  const tally: Tally = new Map();
  await fc.assert(
    fc.asyncProperty(fc.nat(), (seed) => playOnBoth(rooms, seed, tally)),
    { numRuns: 10, endOnFailure: true },
  );
  expect(wanted.filter((row) => !tally.has(row))).toEqual([]);
}, 600_000);
