import { expect, it } from "vitest";
import { steps } from "../outbox/delivery.ts";
import { fakeParts } from "../testing/fake-parts.ts";
import { ChainDestination } from "./chain-destination.ts";

function destinationWith(layerZero: object | null): ChainDestination {
  const { parts } = fakeParts();
  return new ChainDestination({ ...parts, adapter: { ...parts.adapter, layerZero } as never });
}

it("handles every step, and LayerZero only where the chain has it", () => {
  expect(Object.keys(destinationWith({}).handlers).sort()).toEqual([...steps].sort());
  const without = steps.filter((step) => step !== "layerzero");
  expect(Object.keys(destinationWith(null).handlers).sort()).toEqual([...without].sort());
});
