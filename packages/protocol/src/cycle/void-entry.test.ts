import { expect, it } from "vitest";
import { fromHex, type Hex, toHex } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";
import { addressOfPrivateKey, signDigest } from "../vaa/vaa.ts";
import { isSignedVoid, voidEntryDigest } from "./void-entry.ts";

const bytes32 = (byte: string): Hex => `0x${byte.repeat(32)}`;
const hub = { houseId: 7, hubChain: 1, hub: bytes32("a1") };
const entry = { journalIndex: 9n, journalDigest: bytes32("b2"), reason: "a forged log" };

it("hashes purpose, house, hub, index, journal digest and reason in this order", () => {
  const reason = toHex(keccak256(new TextEncoder().encode("a forged log"))).slice(2);
  const text = `000000070001${"a1".repeat(32)}0000000000000009${"b2".repeat(32)}${reason}`;
  expect(voidEntryDigest(hub, entry)).toBe(toHex(keccak256(domain("void-entry"), Buffer.from(text, "hex"))));
});

it("names every part: another house, hub, index, journal or reason is another void", () => {
  const digests = [
    voidEntryDigest(hub, entry),
    voidEntryDigest({ ...hub, houseId: 8 }, entry),
    voidEntryDigest({ ...hub, hubChain: 3 }, entry),
    voidEntryDigest({ ...hub, hub: bytes32("a2") }, entry),
    voidEntryDigest(hub, { ...entry, journalIndex: 10n }),
    voidEntryDigest(hub, { ...entry, journalDigest: bytes32("b3") }),
    voidEntryDigest(hub, { ...entry, reason: "a forged block" }),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});

it("is signed by a quorum of attesters, each at its own index, in order", () => {
  const keys = ["01", "02", "03", "04"].map((byte) => fromHex(bytes32(byte), 32));
  const rules = { hub, attesters: keys.map(addressOfPrivateKey) };
  const digest = fromHex(voidEntryDigest(hub, entry), 32);
  const signatures = keys.map((key, index) => signDigest(key, digest, index));
  const [first, second, third] = signatures;
  if (first === undefined || second === undefined || third === undefined) throw new Error("no signature");
  expect(isSignedVoid(rules, { ...entry, signatures: [first, second, third] })).toBe(true);
  for (const wrong of [
    [first, second],
    [first, first, second],
    [second, first, third],
    [first, second, { ...third, index: 3 }],
    [first, second, { ...third, s: bytes32("00") }],
  ])
    expect(isSignedVoid(rules, { ...entry, signatures: wrong })).toBe(false);
  expect(isSignedVoid(rules, { ...entry, reason: "another", signatures })).toBe(false);
});
