import { dueLosses } from "@isthmus/clearing";
import { TestCcp } from "@isthmus/clearing/testing";
import { expect, it } from "vitest";
import { LapsedLosses } from "./lapsed-losses.ts";

const [asset, amountQuanta] = [1, 40n];

/** A house in which a loss is announced and due at the close of the open cycle. */
function announced(): TestCcp {
  const ccp = TestCcp.standard({ genesis: { parameters: { locationLossDelayCycles: 1 } } });
  ccp.deposit(ccp.open(0).id, asset, 100n);
  ccp.admin({ kind: "location-loss", asset, amountQuanta });
  return ccp;
}

function close(ccp: TestCcp, losses: LapsedLosses, { taken }: { readonly taken: boolean }): void {
  const due = dueLosses(ccp.engine.state, ccp.engine.cycle + 1n);
  ccp.closeCycle(60n, () => taken);
  const command = ccp.journal.at(-1);
  if (command !== undefined) losses.note(command, due);
}

it("names what was confirmed to the quantum and lapsed all the same, until it is taken", () => {
  const ccp = announced();
  const losses = new LapsedLosses(new Map([[asset, amountQuanta]]));
  close(ccp, losses, { taken: false });
  expect(losses.open).toEqual([{ asset, amountQuanta, cycle: ccp.engine.cycle }]);
  ccp.admin({ kind: "location-loss", asset, amountQuanta });
  close(ccp, losses, { taken: true });
  expect(losses.open).toEqual([]);
});

it("names nothing that was not confirmed, or not so", () => {
  for (const confirmed of [new Map(), new Map([[asset, amountQuanta + 1n]])]) {
    const losses = new LapsedLosses(confirmed);
    close(announced(), losses, { taken: false });
    expect(losses.open).toEqual([]);
  }
});

it("goes on after a restart with those that are still confirmed", () => {
  const open = [
    { asset: 3, amountQuanta: 70n, cycle: 2n },
    { asset: 4, amountQuanta: 9n, cycle: 2n },
  ];
  expect(new LapsedLosses(new Map([[3, 70n]]), open).open).toEqual([open[0]]);
  expect(new LapsedLosses(new Map(), open).open).toEqual([]);
});
