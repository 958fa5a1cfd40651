import { expect, it } from "vitest";
import { evmAddress, makeLocalKeys } from "../keys/local-keys.ts";
import { partiesOf } from "./parties.ts";

const keys = makeLocalKeys("parties");

it("names operators' signers in their order, by role", () => {
  const { attesters, guardians, dvnSigners } = partiesOf(keys);
  expect(attesters).toEqual(keys.operators.map(({ attester }) => evmAddress(attester)));
  expect(guardians).toEqual(keys.operators.map(({ guardian }) => evmAddress(guardian)));
  expect(dvnSigners).toEqual(keys.operators.map(({ dvn }) => evmAddress(dvn)));
});

it("funds whoever sends, and lets nobody be admin and pauser", () => {
  const parties = partiesOf(keys);
  expect(parties.fundEvm).toEqual([parties.relayer, evmAddress(keys.submitter), ...parties.watchtowers]);
  expect(parties.fundSolana).toEqual([keys.relayerSolana.publicKey.toBase58(), ...parties.solanaWatchtowers]);
  expect(parties.evmPauser).not.toBe(evmAddress(parties.adminKey));
  expect(parties.solanaPauser).not.toBe(parties.solanaAdmin.publicKey.toBase58());
});
