import { expect, it } from "vitest";
import { signingDigest, unsignedBytes } from "./signing.ts";

it("covers every field but the signatures, and the clearing house", () => {
  const command = { kind: "withdraw", amountQuanta: 5n, nonce: 1n };
  const digest = signingDigest(7, command);
  expect(signingDigest(7, { ...command, signature: "0x00", signatures: ["0x01"] })).toEqual(digest);
  expect(signingDigest(7, { ...command, nonce: 2n })).not.toEqual(digest);
  expect(signingDigest(8, command)).not.toEqual(digest);
  expect(new TextDecoder().decode(unsignedBytes({ ...command, signature: "0x00" }))).toBe(
    '{"amountQuanta":"5","kind":"withdraw","nonce":"1"}',
  );
});
