import { readFileSync, statSync } from "node:fs";
import { type ChainFamily, fromHex, type Hex, IsthmusError, toHex } from "@isthmus/protocol";
import { Keypair } from "@solana/web3.js";

/** Permissions of anybody but the owner. */
const othersMask = 0o077;
const evmKey = /^(0x)?[0-9a-fA-F]{64}$/;
const solanaKey = /^(0x)?([0-9a-fA-F]{64}|[0-9a-fA-F]{128})$/;

/**
 * Reads a wallet's key: 32 bytes as hex for an EVM chain; a seed or key pair as hex, or the JSON array of Solana's own tools, for Solana.
 * @throws CONFIG_INVALID for a file that others may read, or that holds no key; the content is never shown
 */
export function readKey(file: string, family: "evm"): Hex;
export function readKey(file: string, family: "solana"): Keypair;
export function readKey(file: string, family: ChainFamily): Hex | Keypair {
  const text = readPrivate(file);
  if (family === "evm") {
    if (!evmKey.test(text)) throw refused(file, "not 32 bytes as hex");
    return text.startsWith("0x") ? (text as Hex) : `0x${text}`;
  }
  try {
    const bytes = bytesOf(text);
    return bytes.length === 32 ? Keypair.fromSeed(bytes) : Keypair.fromSecretKey(bytes);
  } catch {
    // web3.js and the parser put what they read into their messages.
    throw refused(file, "neither a seed nor a key pair of Solana's");
  }
}

function bytesOf(text: string): Uint8Array {
  if (solanaKey.test(text)) return fromHex(text.startsWith("0x") ? (text as Hex) : `0x${text}`);
  return fromHex(toHex(Uint8Array.from(JSON.parse(text) as number[])), 64);
}

function readPrivate(file: string): string {
  try {
    if ((statSync(file).mode & othersMask) !== 0) throw refused(file, "others may read it: chmod 600");
    return readFileSync(file, "utf8").trim();
  } catch (cause) {
    if (cause instanceof IsthmusError) throw cause;
    throw new IsthmusError("CONFIG_INVALID", { key: "--key-file", file, reason: "not readable" }, { cause });
  }
}

function refused(file: string, reason: string): IsthmusError {
  return new IsthmusError("CONFIG_INVALID", { key: "--key-file", file, reason });
}
