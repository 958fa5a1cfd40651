import { expect, it } from "vitest";
import { type Hex, toHex } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";
import { creditStopDigest } from "./credit-stop.ts";

const bytes32 = (byte: string): Hex => `0x${byte.repeat(32)}`;
const hub = { houseId: 7, hubChain: 1, hub: bytes32("a1") };
const stop = { chain: 2, venue: bytes32("b2"), cycle: 9n, accounts: [bytes32("c3"), bytes32("d4")] };

it("hashes purpose, house, hub, venue, cycle and accounts in this order", () => {
  const text = `000000070001${"a1".repeat(32)}0002${"b2".repeat(32)}0000000000000009${"c3".repeat(32)}${"d4".repeat(32)}`;
  expect(creditStopDigest(hub, stop)).toBe(toHex(keccak256(domain("credit-stop"), Buffer.from(text, "hex"))));
});

it("names every part: another house, hub, venue, cycle or account is another stop", () => {
  const digests = [
    creditStopDigest(hub, stop),
    creditStopDigest({ ...hub, houseId: 8 }, stop),
    creditStopDigest({ ...hub, hubChain: 3 }, stop),
    creditStopDigest({ ...hub, hub: bytes32("a2") }, stop),
    creditStopDigest(hub, { ...stop, chain: 3 }),
    creditStopDigest(hub, { ...stop, venue: bytes32("b3") }),
    creditStopDigest(hub, { ...stop, cycle: 10n }),
    creditStopDigest(hub, { ...stop, accounts: [bytes32("c3")] }),
    creditStopDigest(hub, { ...stop, accounts: [bytes32("d4"), bytes32("c3")] }),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});
