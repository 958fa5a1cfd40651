import { addressOfPrivateKey } from "@isthmus/protocol";
import { beforeAll, expect, it } from "vitest";
import { adminKey, EngineClient } from "../testing/engine-client.ts";
import { localDeployment } from "../testing/local-deployment.ts";
import { venue } from "./markets.ts";
import { registerMarkets } from "./register-markets.ts";

const client = new EngineClient();
const venueAuthority = addressOfPrivateKey(new Uint8Array(32).fill(5));

beforeAll(() => registerMarkets({ client, deployment: localDeployment, adminKey, venueAuthority }));

it("registers every vault, instrument, asset and venue, in an order and form that the engine accepts", () => {
  const { state } = client.engine;
  expect([...state.assets.keys()]).toEqual([1, 2, 3]);
  expect([...state.instruments.keys()]).toEqual([1, 2]);
  expect([...state.venues.keys()]).toEqual([1, 2]);
  const vaults = client.commands.flatMap((command) => (command.kind === "register-vault" ? [command.chain] : []));
  expect(vaults).toEqual([1, 2, 3]);
});

it("lets the contract act for the on-chain venue and the key for the HTTP venue", () => {
  const venues = client.commands.filter((command) => command.kind === "register-venue");
  expect(venues).toMatchObject([
    { venue: venue.onChain, chain: 2, contract: `0x${"00".repeat(12)}${"23".repeat(20)}`, authority: null },
    { venue: venue.http, chain: null, contract: null, authority: venueAuthority },
  ]);
});

it("is refused with another key than the admin's", async () => {
  const other = { client: new EngineClient(), deployment: localDeployment, venueAuthority };
  await expect(registerMarkets({ ...other, adminKey: `0x${"a2".repeat(32)}` })).rejects.toMatchObject({
    code: expect.stringMatching(/^SIGN/),
  });
});
