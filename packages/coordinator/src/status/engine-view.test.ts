import type { Engine } from "@isthmus/clearing";
import { expect, it } from "vitest";
import { EngineView } from "./engine-view.ts";

it("is made once for each state of each engine", () => {
  let made = 0;
  const view = new EngineView(({ journalDigest }) => `${++made} of ${journalDigest}`);
  const engine = { journalDigest: "0x1" };
  const of = (given: { journalDigest: string }) => view.of(given as unknown as Engine);
  expect([of(engine), of(engine)]).toEqual(["1 of 0x1", "1 of 0x1"]);
  engine.journalDigest = "0x2";
  expect([of(engine), of(engine)]).toEqual(["2 of 0x2", "2 of 0x2"]);
  // Built again.
  expect(of({ journalDigest: "0x2" })).toBe("3 of 0x2");
});
