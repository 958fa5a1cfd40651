import { addressOfPrivateKey, fromHex } from "@isthmus/protocol";
import { beforeEach, expect, it } from "vitest";
import type { DemoContext } from "../context.ts";
import { instrument } from "../setup/markets.ts";
import { registerMarkets } from "../setup/register-markets.ts";
import { adminKey, EngineClient, houseId } from "../testing/engine-client.ts";
import { localDeployment } from "../testing/local-deployment.ts";
import { makeTraders, type Trader } from "../traders/traders.ts";
import { tradeOverHttp } from "./http-trades.ts";

const venueKey = `0x${"05".repeat(32)}` as const;
const traders = makeTraders({ houseId, secret: `0x${"5e".repeat(32)}`, count: 2 });
const [buyer, seller] = traders as [Trader, Trader];
const match = { buyer, seller, instrument: instrument.bitcoin, priceTicks: 6_500_000n, sizeLots: 3n };
let client: EngineClient;
let context: Pick<DemoContext, "batch" | "client" | "config" | "deployment">;

beforeEach(async () => {
  client = new EngineClient();
  const venueAuthority = addressOfPrivateKey(fromHex(venueKey, 32));
  await registerMarkets({ client, deployment: localDeployment, adminKey, venueAuthority });
  for (const { member } of traders) await client.command(member.openAccount());
  context = { batch: 0n, client, config: { venueKey }, deployment: localDeployment } as unknown as typeof context;
});

it("submits batches that the venue's authority signed, numbered in turn, with one result per trade", async () => {
  // Without collateral or marks the clearing house novates none, but answers each.
  expect(await tradeOverHttp(context, [match, match])).toMatchObject([
    { kind: "trade-refused", id: "b1-0" },
    { kind: "trade-refused", id: "b1-1" },
  ]);
  expect(await tradeOverHttp(context, [match])).toMatchObject([{ kind: "trade-refused", id: "b2-0" }]);
  expect(client.commands.slice(-2)).toMatchObject([{ batch: 1n }, { batch: 2n }]);
});

it("is refused with another key than the venue's", async () => {
  const other = { ...context, config: { ...context.config, venueKey: `0x${"06".repeat(32)}` } } as typeof context;
  await expect(tradeOverHttp(other, [match])).rejects.toMatchObject({ code: expect.stringMatching(/^SIGN/) });
});
