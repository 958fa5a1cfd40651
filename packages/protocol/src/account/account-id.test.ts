import { expect, it } from "vitest";
import { toHex } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";
import { accountId } from "./account-id.ts";

const address = new Uint8Array(20).fill(0xab);

it("hashes domain, house, chain, left-padded address and sub-account", () => {
  const preimage = Uint8Array.from([
    ...domain("account"),
    ...[0, 0, 0, 7],
    ...[0, 3],
    ...new Uint8Array(12),
    ...address,
    ...[0, 0, 1, 2],
  ]);
  expect(accountId(7, 3, address, 258)).toBe(toHex(keccak256(preimage)));
});

it("gives the main account without a sub-account number, and another id for every other input", () => {
  const main = accountId(7, 3, address);
  expect(main).toBe(accountId(7, 3, address, 0));
  const other = new Uint8Array(20).fill(0xac);
  const ids = [
    main,
    accountId(8, 3, address),
    accountId(7, 2, address),
    accountId(7, 3, other),
    accountId(7, 3, address, 1),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});
