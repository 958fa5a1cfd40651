import { Engine, type Genesis } from "@isthmus/clearing";
import { cycleDigest, IsthmusError } from "@isthmus/protocol";
import type { ReplaySnapshot } from "./snapshot-file.ts";

/**
 * The engine of a snapshot, if it is the state that its cycle's digest names: the digest that attesters sign binds state and journal.
 * @throws INPUT_INVALID when the state is another one, VERSION_UNKNOWN when it is of another release
 */
export function engineOfCycle(
  { closed, engine: bytes }: Pick<ReplaySnapshot, "closed" | "engine">,
  { houseId, hubChain, hub }: Pick<Genesis, "houseId" | "hubChain" | "hub">,
): Engine {
  const { header, digest, cycle, journalIndex } = closed;
  const engine = Engine.restore(bytes);
  const isOfGenesis = header.houseId === houseId && header.hubChain === hubChain && header.hub === hub;
  const isNamed = cycleDigest(header) === digest && header.cycle === cycle && header.journalPosition === journalIndex;
  const isThere =
    engine.cycle === cycle &&
    engine.cycleDigest === digest &&
    engine.journalIndex === journalIndex &&
    engine.journalDigest === header.journalDigest;
  if (!isOfGenesis || !isNamed || !isThere || engine.digest() !== header.stateRoot)
    throw new IsthmusError("INPUT_INVALID", { field: "snapshot", problem: "not the state of its cycle" });
  return engine;
}
