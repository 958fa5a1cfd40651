import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EvmRoom } from "./machine/evm-room.ts";
import type { MachineRoom } from "./machine/machine.ts";
import { SolanaRoom } from "./machine/solana-room.ts";
import { evmPlatform, solanaPlatform } from "./model/terms.ts";
import { playWorld, type Tally } from "./random-worlds.ts";
import { smallVault } from "./small-vault.ts";

/** Outcomes without which a run would prove little. */
const common = [
  "deposit ok",
  "deposit PAUSED",
  "deposit DEPOSIT_TOO_SMALL",
  "root ok",
  "root VOTES_MISSING",
  "root DEPOSIT_POSITION_UNKNOWN",
  "root DEPOSIT_POSITION_REGRESSED",
  "root LANE_VETOED",
  "root SEQUENCE_TOO_FAR",
  "root VAULT_MISMATCH",
  "activate-asset ok",
  "activate-asset TOTALS_EXCEED_HELD",
  "claim ok",
  "claim PROOF_INVALID",
  "claim CLAIM_ABOVE_TOTALS",
  "claim-many ok",
  "veto ok",
  "suspend ok",
  "request-take-back ok",
  "pay-take-back ok",
  "pay-take-back TAKE_BACK_NOT_DUE",
  "request-withdrawal ok",
  "freeze ok",
  "exit ok",
  "exit OUTFLOW_ABOVE_BUDGET",
  "take-back ok",
];
const ofEvm = ["root slowed", "late-vote ok", "settle ok", "freeze-ignored ENTRY_REACHED"];
const ofSolana = ["claim OUTFLOW_ABOVE_BUDGET", "claim VAULT_FROZEN", "root VAULT_FROZEN"];
const hostile = ["vanish ok", "block ok", "fee ok"];

describe.each([
  {
    name: "EVM",
    start: () => EvmRoom.start(smallVault(evmPlatform)),
    wanted: [...common, ...ofEvm, ...hostile],
  },
  { name: "Solana", start: async () => new SolanaRoom(smallVault(solanaPlatform)), wanted: [...common, ...ofSolana] },
])("the vault on $name, beside its model", ({ start, wanted }) => {
  let room: MachineRoom;
  beforeAll(async () => {
    room = await start();
  });
  afterAll(() => room.stop());

  it("has the same outcome, figures and balances after every random action, and never breaks a money invariant", async () => {
    const tally: Tally = new Map();
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        await playWorld(room, seed, tally);
      }),
      { numRuns: 24, endOnFailure: true },
    );
    expect(wanted.filter((row) => !tally.has(row))).toEqual([]);
  }, 600_000);
});
