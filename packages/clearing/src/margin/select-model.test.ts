import { expect, it } from "vitest";
import type { Instrument } from "../model/state.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { modelOf } from "./select-model.ts";

it("margins by scenarios as soon as an option is held, else linearly", () => {
  const { state } = TestCcp.standard().engine;
  const perpetual = state.instruments.get(1) as Instrument;
  const option: Instrument = { ...perpetual, instrument: 9, terms: { ...perpetual.terms, type: "option" } };
  const held = (instrument: Instrument) => ({ instrument, lots: 1n, extraOpenLots: 0n });
  expect(modelOf([]).name).toBe("linear");
  expect(modelOf([held(perpetual), held(perpetual)]).name).toBe("linear");
  expect(modelOf([held(perpetual), held(option)]).name).toBe("portfolio");
});
