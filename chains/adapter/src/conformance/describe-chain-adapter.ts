import { afterAll, beforeAll, describe } from "vitest";
import type { AdapterWorld } from "./adapter-world.ts";
import { testAnswers, testDeposits } from "./read-tests.ts";
import { Suite } from "./suite.ts";
import { testDelivery, testSigning } from "./write-tests.ts";

export type { AdapterWorld, Dispatched, DispatchedMessage } from "./adapter-world.ts";

/**
 * The tests that every chain's adapter passes. They run in order on one world: deposits, finality, a reorganisation, a
 * root delivered by the adapter's own transactions, a claim, failures.
 */
export function describeChainAdapter(name: string, makeWorld: () => Promise<AdapterWorld>): void {
  describe(`the adapter of ${name}`, () => {
    let suite: Suite | null = null;
    const started = (): Suite => {
      if (suite === null) throw new Error("the world did not start");
      return suite;
    };

    beforeAll(async () => {
      suite = new Suite(await makeWorld());
    });
    afterAll(() => suite?.world.stop());

    testDeposits(started);
    testDelivery(started);
    testAnswers(started);
    testSigning(started);
  });
}
