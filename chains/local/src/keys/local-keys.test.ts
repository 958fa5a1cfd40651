import { expect, it } from "vitest";
import { evmAddress, makeLocalKeys, operatorCount } from "./local-keys.ts";

const evmKeysOf = (keys: ReturnType<typeof makeLocalKeys>) => [
  keys.deployer,
  keys.admin,
  keys.pauser,
  keys.oracle,
  keys.submitter,
  keys.relayerEvm,
  ...keys.operators.flatMap(({ attester, guardian, dvn }) => [attester, guardian, dvn]),
];

it("makes the same keys from the same seed, and others without one", () => {
  expect(evmKeysOf(makeLocalKeys("a"))).toEqual(evmKeysOf(makeLocalKeys("a")));
  expect(makeLocalKeys("a").solanaAdmin.publicKey).toEqual(makeLocalKeys("a").solanaAdmin.publicKey);
  expect(makeLocalKeys().admin).not.toBe(makeLocalKeys().admin);
});

it("gives every endpoint a key of its own", () => {
  const keys = makeLocalKeys("a");
  expect(new Set(evmKeysOf(keys)).size).toBe(6 + 3 * operatorCount);
  const solana = [keys.relayerSolana, keys.solanaAdmin, keys.solanaPauser, keys.solanaMinter, keys.solanaKey("x")];
  expect(new Set(solana.map(({ publicKey }) => publicKey.toBase58())).size).toBe(5);
  expect(evmAddress(keys.evmKey("x"))).toMatch(/^0x[0-9a-f]{40}$/);
});
