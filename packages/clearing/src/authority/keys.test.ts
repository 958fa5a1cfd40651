import { keccak256 } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import {
  addressBytes32,
  evmAddress,
  personalDigest,
  readSignature,
  recoverAddress,
  signDigest,
  signPersonal,
  signSolana,
  solanaAddress,
  verifySolana,
} from "./keys.ts";

const evmKey = new Uint8Array(32).fill(7);
const solanaKey = new Uint8Array(32).fill(9);
const digest = keccak256(new TextEncoder().encode("a digest"));
const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

describe("EVM signatures", () => {
  it("recover their address, with v from 0 or from 27", () => {
    const signature = signDigest(digest, evmKey);
    expect(recoverAddress(digest, signature)).toBe(evmAddress(evmKey));
    const v = Number.parseInt(signature.slice(-2), 16);
    expect(recoverAddress(digest, `${signature.slice(0, -2)}${(v + 27).toString(16)}` as typeof signature)).toBe(
      evmAddress(evmKey),
    );
    expect(recoverAddress(personalDigest(digest), signPersonal(digest, evmKey))).toBe(evmAddress(evmKey));
    expect(recoverAddress(keccak256(digest), signature)).not.toBe(evmAddress(evmKey));
  });

  it("are invalid with a high s, another v or another length", () => {
    const signature = signDigest(digest, evmKey);
    const s = BigInt(`0x${signature.slice(66, 130)}`);
    const high = `${signature.slice(0, 66)}${(order - s).toString(16).padStart(64, "0")}${signature.slice(130) === "00" ? "01" : "00"}`;
    const others = [high, `${signature.slice(0, -2)}02`, signature.slice(0, -2), `0x${"00".repeat(65)}`];
    expect(others.map((other) => readSignature(other as typeof signature))).toEqual([null, null, null, null]);
  });

  it("belong to addresses that are padded to 32 bytes", () => {
    expect(addressBytes32(evmAddress(evmKey))).toBe(`0x${"00".repeat(12)}${evmAddress(evmKey).slice(2)}`);
  });
});

describe("Solana signatures", () => {
  it("verify for their address and digest only", () => {
    const signature = signSolana(digest, solanaKey);
    const address = solanaAddress(solanaKey);
    expect(verifySolana(digest, signature, address)).toBe(true);
    expect(verifySolana(keccak256(digest), signature, address)).toBe(false);
    expect(verifySolana(digest, signature, `0x${"ff".repeat(32)}`)).toBe(false);
    expect(verifySolana(digest, `${signature}00`, address)).toBe(false);
  });
});
