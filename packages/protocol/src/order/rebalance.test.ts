import { expect, it } from "vitest";
import { concatBytes, fromHex, type Hex, toHex, uintBytes } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";
import { encodeRebalance } from "../envelope/payload.ts";
import { type RebalanceRow, rebalanceDigest } from "./rebalance.ts";

const bytes32 = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;
const hub = { houseId: 7, hubChain: 1, hub: bytes32(9) } as const;
const row: RebalanceRow = {
  number: 3n,
  chain: 2,
  vault: bytes32(1),
  asset: 2,
  amountQuanta: 5n,
  route: 1,
  destination: 1,
  destinationVault: bytes32(2),
  account: bytes32(3),
  expirySeconds: 1_900_000_000n,
};

it("binds an order to its house, hub, chain and number, and to every field", () => {
  const place = concatBytes(uintBytes(7, 4), uintBytes(1, 2), fromHex(hub.hub, 32), uintBytes(2, 2), uintBytes(3n, 8));
  const digest = rebalanceDigest(hub, row);
  expect(digest).toBe(toHex(keccak256(domain("order"), place, encodeRebalance(row))));
  const others: readonly RebalanceRow[] = [
    { ...row, number: 4n },
    { ...row, chain: 3 },
    { ...row, vault: bytes32(4) },
    { ...row, asset: 3 },
    { ...row, amountQuanta: 6n },
    { ...row, route: 2 },
    { ...row, destination: 3 },
    { ...row, destinationVault: bytes32(4) },
    { ...row, account: bytes32(4) },
    { ...row, expirySeconds: 1n },
  ];
  for (const other of others) expect(rebalanceDigest(hub, other)).not.toBe(digest);
  expect(rebalanceDigest({ ...hub, houseId: 8 }, row)).not.toBe(digest);
  expect(rebalanceDigest({ ...hub, hub: bytes32(8) }, row)).not.toBe(digest);
});
