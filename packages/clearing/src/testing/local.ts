import { type Hex, uintBytes } from "@isthmus/protocol";
import { evmAddress } from "../authority/keys.ts";
import type { CommandOf } from "../commands/registry.ts";
import type { Genesis } from "../model/genesis.ts";

/** A repeatable private key. */
export const key = (label: number, index: number): Uint8Array => {
  const bytes = new Uint8Array(32).fill(label);
  bytes.set(uintBytes(index + 1, 4), 28);
  return bytes;
};

/** Keys of the local clearing house, the same in every test. */
export const localKeys = { admin: key(0xa1, 0), oracle: key(0xa2, 0), venue: key(0xa3, 0) } as const;

/** A repeatable address of an EVM chain as 32 bytes. */
export const word = (byte: number): Hex => `0x${"00".repeat(12)}${byte.toString(16).padStart(2, "0").repeat(20)}`;
/** The signature where none is checked. */
export const blank: Hex = `0x${"00".repeat(65)}`;

/** Genesis of the local clearing house. */
export const testGenesis: Genesis = {
  houseId: 7,
  hubChain: 1,
  hub: word(0x11),
  admin: evmAddress(localKeys.admin),
  oracle: evmAddress(localKeys.oracle),
};

/** Terms of the two local perpetuals. */
export const testPerpetual = {
  type: "perpetual",
  initialPpm: 50_000,
  maintenanceOfInitialPpm: 600_000,
  openInterestLowerQuanta: 0n,
  openInterestUpperQuanta: 0n,
  maxOpenInterestLots: 0n,
  makerFeePpm: -100,
  takerFeePpm: 500,
  maxPriceStepPpm: 0,
  bandPpm: 100_000,
  fundingPeriodSeconds: 28_800,
  maxFundingRateE9: 10_000_000n,
  expirySeconds: null,
  underlying: null,
  strikeTicks: null,
  optionType: null,
} as const satisfies Partial<CommandOf<"list-instrument">>;
