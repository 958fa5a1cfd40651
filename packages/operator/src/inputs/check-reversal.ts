import type { CommandOf } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import type { EventBook } from "./event-book.ts";

/**
 * A recorded deposit is taken back only if the operator's own node shows, past finality, a chain without it up to the command's height;
 * where it goes back to is what that chain shows (PROTOCOL P35). A deposit that is included again above that height counts again.
 * @throws INPUT_UNPROVEN, NOT_FINAL, CHAIN_UNKNOWN
 */
export async function checkReversal(command: CommandOf<"reverse-deposit">, events: EventBook): Promise<void> {
  const { kind, chain, index, asset, accumulator, previousAssetIndex, effectiveCycle, height } = command;
  await events.reach(chain, height);
  let assetIndex = 0n;
  let heldCycle = 0n;
  let isThere = false;
  for await (const event of events.presentEvents(chain, height)) {
    if (event.kind === "root-effective" && event.cycle > heldCycle) heldCycle = event.cycle;
    if (event.kind !== "deposit" && event.kind !== "take-back") continue;
    if (event.index < index && event.asset === asset) assetIndex = event.index;
    // The accumulator stands for the deposit and for all before it, any of which may have vanished.
    if (event.index === index && event.accumulator === accumulator) isThere = true;
  }
  if (isThere) throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, index, depositOnChain: true });
  if (previousAssetIndex !== assetIndex)
    throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, index, previousAssetIndex: assetIndex });
  if (effectiveCycle > heldCycle) throw new IsthmusError("INPUT_UNPROVEN", { kind, chain, effectiveCycle: heldCycle });
}
