import { expect, it } from "vitest";
import { defaultHttpLimits, httpLimitsSchema } from "./limits.ts";

it("has defaults that leave room for others beside one address", () => {
  expect(defaultHttpLimits.maxConnectionsPerAddress).toBeLessThan(defaultHttpLimits.maxConnections);
  expect(defaultHttpLimits.maxBodyBytesPerAddress).toBeLessThan(defaultHttpLimits.maxBodyBytesHeld);
  expect(defaultHttpLimits.trustProxy).toBe(false);
});

it.each([{ maxConnections: 0 }, { maxBodyBytesHeld: 1 }, { hostNames: [""] }, { other: 1 }])("refuses %o", (given) => {
  expect(httpLimitsSchema.safeParse(given).success).toBe(false);
});
