import type { Hex } from "@isthmus/protocol";

/** Where the OP stack has L1Block. */
export const l1BlockAddress: Hex = "0x4200000000000000000000000000000000000015";

/** Blocks of the hub's chain that must follow before one counts, where a local chain knows them. */
export const l1Confirmations = 4n;

/**
 * What stands in for L1Block on an anvil, which derives from no other chain: one key states the newest block of the hub's chain, so that
 * a vote by proof is there as strong as that key. 64 bytes from the feeder set number and hash together (slots 0 and 1); number()
 * gives slot 0, everything else slot 1.
 */
export function l1BlockStandIn(feeder: Hex): Hex {
  // CALLDATASIZE = 64? Then to the setter at 0x27.
  const choose = "366040146027575f3560e01c638381f58a14601e57";
  const hash = "6001545f5260205ff3";
  const number = "5b5f545f5260205ff3";
  const onlyFeeder = `5b3373${feeder.slice(2).toLowerCase()}14604557${"5f5ffd"}`;
  const set = "5b5f355f5560203560015500";
  return `0x${choose}${hash}${number}${onlyFeeder}${set}`;
}
