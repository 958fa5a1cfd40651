import { expect, it } from "vitest";
import type { AccountRecord } from "../model/account.ts";
import { parseMint, parseTokenAccount, token2022ProgramAddress, tokenProgramAddress, uiTokenAmount } from "./layout.ts";

const accountOf = (data: Buffer, owner = tokenProgramAddress): AccountRecord => ({
  lamports: 1n,
  owner,
  data: new Uint8Array(data),
  executable: false,
});

function tokenData(bytes: number): Buffer {
  const data = Buffer.alloc(bytes);
  data.writeBigUInt64LE(1_234n, 64);
  data[108] = 1;
  if (bytes > 165) data[165] = 2;
  return data;
}

it("decodes token accounts of both programs, extended ones only with their kind", () => {
  expect(parseTokenAccount(accountOf(tokenData(165)))).toMatchObject({
    amountUnits: 1_234n,
    state: "initialized",
    delegate: null,
  });
  expect(parseTokenAccount(accountOf(tokenData(200), token2022ProgramAddress))?.amountUnits).toBe(1_234n);
  const mintKind = tokenData(200);
  mintKind[165] = 1;
  expect(parseTokenAccount(accountOf(mintKind, token2022ProgramAddress))).toBeNull();
});

it("decodes no account of another program, another size, or that is not initialised", () => {
  expect(parseTokenAccount(accountOf(tokenData(165), "11111111111111111111111111111111"))).toBeNull();
  expect(parseTokenAccount(accountOf(tokenData(165).subarray(0, 164)))).toBeNull();
  expect(parseTokenAccount(accountOf(Buffer.alloc(165)))).toBeNull();
  expect(parseTokenAccount(null)).toBeNull();
});

it("decodes initialised mints", () => {
  const data = Buffer.alloc(82);
  data.writeBigUInt64LE(5_000n, 36);
  data[44] = 6;
  expect(parseMint(accountOf(data))).toBeNull();
  data[45] = 1;
  expect(parseMint(accountOf(data))).toMatchObject({ supplyUnits: 5_000n, decimals: 6, mintAuthority: null });
});

it("formats base units in the decimals of the mint", () => {
  expect([1_234_500n, 5n, 0n, 7_000_000n].map((units) => uiTokenAmount(units, 6).uiAmountString)).toEqual([
    "1.2345",
    "0.000005",
    "0",
    "7",
  ]);
  expect(uiTokenAmount(12n, 0)).toEqual({ amount: "12", decimals: 0, uiAmount: 12, uiAmountString: "12" });
});
