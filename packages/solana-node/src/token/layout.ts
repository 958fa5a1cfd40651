import bs58 from "bs58";
import type { AccountRecord } from "../model/account.ts";
import type { UiTokenAmount } from "../model/transaction-record.ts";

/** Address of the SPL token program. */
export const tokenProgramAddress = "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA";
/** Address of the Token-2022 program. */
export const token2022ProgramAddress = "TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb";

const mintBytes = 82;
const tokenAccountBytes = 165;
const extendedMint = 1;
const extendedTokenAccount = 2;

/** State of a token account; amounts in base units. */
export interface TokenAccountState {
  readonly mint: string;
  readonly owner: string;
  readonly amountUnits: bigint;
  readonly delegate: string | null;
  readonly delegatedUnits: bigint;
  readonly state: "initialized" | "frozen";
  readonly isNative: boolean;
  readonly closeAuthority: string | null;
}

/** State of a mint. */
export interface MintState {
  readonly decimals: number;
  readonly supplyUnits: bigint;
  readonly mintAuthority: string | null;
  readonly freezeAuthority: string | null;
}

/** Whether an address is one of the two token programs. */
export function isTokenProgram(owner: string): boolean {
  return owner === tokenProgramAddress || owner === token2022ProgramAddress;
}

/** Decodes a token account; null for any other account. */
export function parseTokenAccount(account: AccountRecord | null): TokenAccountState | null {
  if (account === null || !isTokenProgram(account.owner)) return null;
  const data = Buffer.from(account.data.buffer, account.data.byteOffset, account.data.byteLength);
  const plain = data.length === tokenAccountBytes;
  // Extended accounts of Token-2022 have their kind in the first byte after the plain layout.
  const extended = data.length > tokenAccountBytes && data[tokenAccountBytes] === extendedTokenAccount;
  const state = data[108];
  if ((!plain && !extended) || (state !== 1 && state !== 2)) return null;
  return {
    mint: address(data, 0),
    owner: address(data, 32),
    amountUnits: data.readBigUInt64LE(64),
    delegate: optionalAddress(data, 72),
    delegatedUnits: data.readBigUInt64LE(121),
    state: state === 1 ? "initialized" : "frozen",
    isNative: data.readUInt32LE(109) === 1,
    closeAuthority: optionalAddress(data, 129),
  };
}

/** Decodes a mint; null for any other account. */
export function parseMint(account: AccountRecord | null): MintState | null {
  if (account === null || !isTokenProgram(account.owner)) return null;
  const data = Buffer.from(account.data.buffer, account.data.byteOffset, account.data.byteLength);
  const plain = data.length === mintBytes;
  const extended = data.length > tokenAccountBytes && data[tokenAccountBytes] === extendedMint;
  if ((!plain && !extended) || data[45] !== 1) return null;
  return {
    mintAuthority: optionalAddress(data, 0),
    supplyUnits: data.readBigUInt64LE(36),
    decimals: data.readUInt8(44),
    freezeAuthority: optionalAddress(data, 46),
  };
}

/** Formats base units in the decimals of their mint. */
export function uiTokenAmount(units: bigint, decimals: number): UiTokenAmount {
  const digits = units.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  const uiAmountString = fraction === "" ? whole : `${whole}.${fraction}`;
  return { amount: units.toString(), decimals, uiAmount: Number(uiAmountString), uiAmountString };
}

function address(data: Buffer, offset: number): string {
  return bs58.encode(data.subarray(offset, offset + 32));
}

function optionalAddress(data: Buffer, offset: number): string | null {
  return data.readUInt32LE(offset) === 1 ? address(data, offset + 4) : null;
}
