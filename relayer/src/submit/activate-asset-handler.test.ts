import { expect, it } from "vitest";
import { fakeDelivery, fakeParts } from "../testing/fake-parts.ts";
import { testMessage } from "../testing/message.ts";
import { ActivateAssetHandler } from "./activate-asset-handler.ts";

const totals = {
  asset: 3,
  entitledQuanta: "4",
  exitQuanta: "5",
  consumedQuanta: "6",
  proof: [`0x${"07".repeat(32)}`],
  depositRecordIndex: "8",
} as const;
const delivery = (state: "seen" | "submitted" = "seen") =>
  fakeDelivery("activate-asset", { asset: 3, state, source: { totals } });

function start() {
  const { parts, chain } = fakeParts();
  chain.activation = { ...chain.activation, effectiveCycle: 5n };
  return { chain, handler: new ActivateAssetHandler(parts) };
}

it("declares the totals with their proof, and reports them once the last final block holds them", async () => {
  const { chain, handler } = start();
  await handler.advance(delivery());
  const leaf = { asset: 3, entitledQuanta: 4n, exitQuanta: 5n, consumedQuanta: 6n };
  expect(chain.sent).toEqual([{ kind: "activate-asset", totals: leaf, proof: totals.proof, recordIndex: 8n }]);
  chain.activation = { ...chain.activation, assetCycle: 5n };
  expect(await handler.advance(delivery())).toMatchObject({ kind: "included" });
  chain.finalActivation = chain.activation;
  expect(await handler.advance(delivery("submitted"))).toMatchObject({ kind: "effective", reason: "DELIVERED" });
  chain.activation = { ...chain.activation, assetCycle: 6n };
  expect(await handler.advance(delivery())).toMatchObject({ kind: "effective", reason: "SEQUENCE_STALE" });
});

it("ends as stale under a newer root, unless a transaction of its own is open", async () => {
  const { chain, handler } = start();
  chain.activation = { ...chain.activation, effectiveCycle: 6n };
  expect(await handler.advance(delivery())).toMatchObject({ kind: "effective", reason: "SEQUENCE_STALE" });
  await handler.advance(delivery("submitted"));
  expect(chain.sent).toHaveLength(1);
});

it("lifts the budget as later votes come, until the vault has all of them", async () => {
  const { chain, handler } = start();
  chain.activation = { ...chain.activation, assetCycle: 5n };
  chain.finalActivation = chain.activation;
  chain.rootVotes = { held: 2, counted: 2 };
  expect(await handler.advance(delivery())).toMatchObject({ kind: "included" });
  expect(chain.sent).toEqual([]);
  chain.rootVotes = { held: 2, counted: 255 };
  await handler.advance(delivery());
  expect(chain.sent).toEqual([{ kind: "lift-budget", asset: 3, envelope: delivery().message.envelope }]);
  chain.rootVotes = { held: 255, counted: 255 };
  expect(await handler.advance(delivery("submitted"))).toMatchObject({ kind: "effective" });
});

it("waits for no vote after the deadline, nor under newer totals", async () => {
  const { chain, handler } = start();
  chain.activation = { ...chain.activation, assetCycle: 5n };
  chain.finalActivation = chain.activation;
  chain.rootVotes = { held: 2, counted: 2 };
  const late = { ...delivery(), message: testMessage({ cycle: 5n, deadlineSeconds: 1n }) };
  expect(await handler.advance(late)).toMatchObject({ kind: "effective", reason: "ALREADY_THERE" });
  chain.activation = { ...chain.activation, assetCycle: 6n };
  expect(await handler.advance(delivery())).toMatchObject({ kind: "effective", reason: "SEQUENCE_STALE" });
});

it("refuses a delivery without totals", async () => {
  const { handler } = start();
  await expect(handler.advance(fakeDelivery("activate-asset"))).rejects.toMatchObject({ code: "PROOF_INVALID" });
});
