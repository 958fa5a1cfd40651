import { type Canonical, canonicalText, isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { signingDigest } from "../authority/signing.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { decodeCommand, encodeCommand, parseCommand } from "./codec.ts";
import { commandDefinitions } from "./registry.ts";

const text = new TextEncoder();
const examples = commandDefinitions.map(({ example }) => canonicalText(example as Canonical));

function code(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isIsthmusError(error)) return error.code;
    throw error;
  }
  return "no error";
}

describe("commands on the wire", () => {
  it.each(examples)("reads and writes the documented example %#", (example) => {
    const command = decodeCommand(text.encode(example));
    expect(new TextDecoder().decode(encodeCommand(command))).toBe(example);
  });

  it("refuses unknown kinds, unknown keys, missing fields and non-canonical numbers", () => {
    const deposit = JSON.parse(examples.find((example) => example.includes('"deposit"')) as string) as Record<
      string,
      unknown
    >;
    const bad: unknown[] = [
      null,
      [],
      { kind: "mint" },
      { ...deposit, extra: 1 },
      { ...deposit, amountQuanta: 5 },
      { ...deposit, amountQuanta: "05" },
      { ...deposit, amountQuanta: "-5" },
      { ...deposit, amountQuanta: "0" },
      { ...deposit, amountQuanta: String(1n << 127n) },
      { ...deposit, amountQuanta: "NaN" },
      { ...deposit, amountQuanta: "1e3" },
      { ...deposit, index: String(1n << 64n) },
      { ...deposit, asset: 0 },
      { ...deposit, asset: 65_536 },
      { ...deposit, asset: 1.5 },
      { ...deposit, account: "0xAB" },
      { ...deposit, account: (deposit.account as string).toUpperCase() },
    ];
    for (const value of bad)
      expect(
        code(() => parseCommand(value)),
        JSON.stringify(value),
      ).toBe("INPUT_INVALID");
    expect(code(() => decodeCommand(text.encode("{")))).toBe("INPUT_INVALID");
    expect(code(() => decodeCommand(new Uint8Array([0xff, 0xfe])))).toBe("INPUT_INVALID");
  });

  it("covers every field but the signature when signed", () => {
    const ccp = TestCcp.standard();
    const command = ccp.depositCommand(ccp.member(0).id, 1, 5n);
    const digest = signingDigest(7, command);
    expect(signingDigest(7, { ...command, signature: "0x00" } as typeof command)).toEqual(digest);
    expect(signingDigest(7, { ...command, amountQuanta: 6n })).not.toEqual(digest);
    expect(signingDigest(8, command)).not.toEqual(digest);
    expect(canonicalText(command as Canonical)).toContain('"amountQuanta":"5"');
  });
});
