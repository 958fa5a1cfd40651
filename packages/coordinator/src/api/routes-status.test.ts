import { expect, it } from "vitest";
import { type StatusParts, statusRoutes } from "./routes-status.ts";

/** What /ready answers for an intake in this state. */
async function readiness(intake: {
  readonly durableHead: { journalIndex: bigint } | null;
  readonly waitedMs: number | null;
}) {
  const route = statusRoutes({ intake } as unknown as StatusParts).find(({ path }) => path === "/ready");
  return await route?.handle({ params: {}, query: {}, body: undefined, client: "" });
}

it("is ready while commands become durable", async () => {
  expect(await readiness({ durableHead: { journalIndex: 7n }, waitedMs: 0 })).toEqual({ ok: true, journalIndex: 7n });
  expect(await readiness({ durableHead: { journalIndex: 7n }, waitedMs: 4_000 })).toMatchObject({ ok: true });
});

it("is not ready while the engine is built, or while nothing becomes durable", async () => {
  await expect(readiness({ durableHead: null, waitedMs: null })).rejects.toMatchObject({ code: "NOT_READY" });
  await expect(readiness({ durableHead: { journalIndex: 7n }, waitedMs: 6_000.4 })).rejects.toMatchObject({
    code: "NOT_READY",
    details: { waitedMs: 6_000 },
  });
});
