import { expect, it } from "vitest";
import { mayPass, states } from "./delivery.ts";

it("lets a delivery go forward or stay, never back, and nowhere once it has ended", () => {
  for (const [from, source] of states.entries())
    for (const [to, target] of states.entries())
      expect(mayPass(source, target)).toBe(source !== "done" && source !== "parked" && to >= from);
});
