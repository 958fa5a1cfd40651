import { keccak256, toHex } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { PreparedChecks } from "./prepared-checks.ts";

const command = { kind: "test" };
const signature = toHex(new Uint8Array(65).fill(1));

function looking(houseId: number) {
  let looks = 0;
  const digest = () => {
    looks++;
    return keccak256(new Uint8Array(1));
  };
  return { signed: { houseId, command, digest }, looks: () => looks };
}

it("looks once at what was not answered ahead, for one command of its own house and one question", () => {
  const checks = new PreparedChecks(7);
  const expected = toHex(new Uint8Array(20));
  const own = looking(7);
  const first = checks.signer(own.signed, { form: "digest", signature, expected });
  expect(checks.signer(own.signed, { form: "digest", signature, expected })).toBe(first);
  expect(own.looks()).toBe(1);
  checks.signer(own.signed, { form: "personal", signature, expected });
  expect(own.looks()).toBe(2);
  const other = looking(8);
  for (let round = 0; round < 2; round++) checks.signer(other.signed, { form: "digest", signature, expected });
  expect(other.looks()).toBe(2);
});

it("asks again where a worker has left a question open", () => {
  const checks = new PreparedChecks(7);
  const question = {
    form: "solana",
    signature: toHex(new Uint8Array(64)),
    address: toHex(new Uint8Array(32)),
  } as const;
  const { signed, looks } = looking(7);
  checks.add(command, { question, answer: undefined });
  expect(checks.signedBySolana(signed, question)).toBe(false);
  expect(checks.signedBySolana(signed, question)).toBe(false);
  expect(looks()).toBe(1);
});
