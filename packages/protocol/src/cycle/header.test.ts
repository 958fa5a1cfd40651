import { expect, it } from "vitest";
import type { Hex } from "../bytes/bytes.ts";
import { type CycleHeader, cycleDigest, vaultRootsHash, venueRootsHash } from "./header.ts";

const bytes32 = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;

const vault = {
  chain: 1,
  vault: bytes32(1),
  root: bytes32(2),
  depositAccumulator: bytes32(3),
  depositIndex: 4n,
  totalsRoot: bytes32(5),
};
const venue = { chain: 2, venue: bytes32(6), creditRoot: bytes32(7), bandRoot: bytes32(8), expirySeconds: 9n };
const header: CycleHeader = {
  houseId: 7,
  hubChain: 1,
  hub: bytes32(10),
  cycle: 11n,
  previousDigest: bytes32(12),
  journalPosition: 13n,
  journalDigest: bytes32(14),
  stateRoot: bytes32(15),
  vaults: [vault],
  venues: [venue],
};

/** Every variant of a record with one field changed. */
function variants<T extends object>(record: T): T[] {
  return Object.entries(record).map(([field, value]) => {
    const changed = typeof value === "bigint" ? value + 1n : typeof value === "number" ? value + 1 : bytes32(0xff);
    return { ...record, [field]: changed };
  });
}

it("commits to every field of the header, its vaults and its venues", () => {
  const { vaults: _vaults, venues: _venues, ...scalars } = header;
  const headers = [
    header,
    ...variants(scalars).map((changed) => ({ ...header, ...changed })),
    ...variants(vault).map((changed) => ({ ...header, vaults: [changed] })),
    ...variants(venue).map((changed) => ({ ...header, venues: [changed] })),
    { ...header, vaults: [] },
    { ...header, venues: [] },
  ];
  expect(new Set(headers.map(cycleDigest)).size).toBe(headers.length);
});

it("commits to the order of vaults and venues, and to the clearing house of each list", () => {
  const [a, b] = [vault, { ...vault, chain: 2 }];
  expect(vaultRootsHash(7, [a, b])).not.toEqual(vaultRootsHash(7, [b, a]));
  expect(vaultRootsHash(7, [])).not.toEqual(vaultRootsHash(8, []));
  expect(venueRootsHash(7, [])).not.toEqual(vaultRootsHash(7, []));
});
