import { testDeployment } from "@isthmus/adapter/testing";
import { Database } from "@isthmus/store";
import { expect, it } from "vitest";
import { Outbox } from "../outbox/outbox.ts";
import { fakeParts } from "../testing/fake-parts.ts";
import { openDestinations } from "./open-destinations.ts";

it("opens every chain of the deployment, whatever its family, and refuses a wrong key", async () => {
  const database = new Database({ url: "postgresql://127.0.0.1:9/none", name: "test" });
  const { signatures, totals } = fakeParts().parts;
  const options = { deployment: testDeployment(), outbox: new Outbox(database), signatures, totals };
  const open = (solana: `0x${string}`) =>
    openDestinations({
      ...options,
      keys: { evm: `0x${"11".repeat(32)}`, solana },
      pollIntervalMs: 10,
      executeGraceMs: 0,
    });
  const chains = open(`0x${"22".repeat(32)}`);
  expect([...chains.destinations.keys()]).toEqual([1, 3]);
  expect(() => open("0x22")).toThrowError(expect.objectContaining({ code: "CONFIG_INVALID" }));
  await chains.close();
  await database.close();
});
