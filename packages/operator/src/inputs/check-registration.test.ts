import type { Command, CommandOf } from "@isthmus/clearing";
import { expect, it } from "vitest";
import { bytes32, chain, outcome, sourcesOf, venueContract } from "../testing/listed-chain.ts";

const { sources } = sourcesOf([]);
const { vault = bytes32(0) } = sources.places.contractsOf(chain);
const judge = (command: Command): Promise<string> => outcome(command, sources);
const signed = { nonce: 1n, signature: "0x" } as const;

const registeredVenue: CommandOf<"register-venue"> = {
  kind: "register-venue",
  venue: 1,
  name: "gateway",
  chain,
  contract: venueContract,
  authority: null,
  creditCapQuanta: 1n,
  ...signed,
};

const registeredAsset: CommandOf<"register-asset"> = {
  kind: "register-asset",
  asset: 3,
  symbol: "ETH",
  class: "ETH",
  chain,
  decimals: 18,
  haircutBps: 0,
  capQuanta: 0n,
  settlement: false,
  markInstrument: null,
  ...signed,
};

it("signs no venue on a chain that its readers do not watch: credit there would end before a trade was seen", async () => {
  expect(await judge(registeredVenue)).toBe("proven");
  expect(await judge({ ...registeredVenue, chain: null, contract: null })).toBe("proven");
  expect(await judge({ ...registeredVenue, contract: bytes32(0x66) })).toBe("INPUT_UNPROVEN");
  expect(await judge({ ...registeredVenue, chain: 9 })).toBe("INPUT_UNPROVEN");
});

it("signs no vault but the one that its readers watch on that chain", async () => {
  const registered = { kind: "register-vault", chain, vault, ...signed } as const;
  expect(await judge(registered)).toBe("proven");
  expect(await judge({ ...registered, vault: bytes32(0x66) })).toBe("INPUT_UNPROVEN");
  expect(await judge({ ...registered, chain: 9 })).toBe("INPUT_UNPROVEN");
});

it("signs no asset with other decimals than its token's, or on another chain, and one that its deployment does not name", async () => {
  expect(await judge(registeredAsset)).toBe("proven");
  for (const decimals of [0, 6, 8, 17, 19])
    expect(await judge({ ...registeredAsset, decimals })).toBe("INPUT_UNPROVEN");
  expect(await judge({ ...registeredAsset, chain: 1 })).toBe("INPUT_UNPROVEN");
  expect(await judge({ ...registeredAsset, asset: 9, decimals: 6 })).toBe("proven");
});
