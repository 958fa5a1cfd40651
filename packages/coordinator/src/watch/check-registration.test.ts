import type { Deployment } from "@isthmus/adapter";
import type { Command } from "@isthmus/clearing";
import { type Hex, isIsthmusError, toHex } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { checkRegistration } from "./check-registration.ts";

const address = (byte: string): Hex => `0x${byte.repeat(20)}`;
const bytes32 = (byte: string): Hex => `0x${"00".repeat(12)}${byte.repeat(20)}`;
/** 32 bytes of one, in base58. */
const solanaVault = "4vJ9JU1bJJE96FWSJKvHsmmFADCg4gpZQff4P3bkLKi";
const deployment = {
  chains: [
    { family: "evm", chain: 1, vault: address("21"), venue: null },
    { family: "evm", chain: 2, vault: address("22"), venue: address("32") },
    { family: "solana", chain: 3, vault: solanaVault },
  ],
  assets: [{ asset: 3, chain: 2, tokenDecimals: 18 }],
} as unknown as Deployment;

function judged(command: object): string {
  try {
    checkRegistration(deployment, command as Command);
    return "accepted";
  } catch (error) {
    if (isIsthmusError(error)) return `${error.code} ${error.details.field ?? error.details.chain}`;
    throw error;
  }
}

describe("a registration", () => {
  it("of a vault names the vault that the watcher of its chain looks at", () => {
    const kind = "register-vault";
    expect(judged({ kind, chain: 1, vault: bytes32("21") })).toBe("accepted");
    expect(judged({ kind, chain: 3, vault: toHex(new Uint8Array(32).fill(1)) })).toBe("accepted");
    expect(judged({ kind, chain: 1, vault: bytes32("22") })).toBe("PARAMETER_INVALID vault");
    expect(judged({ kind, chain: 9, vault: bytes32("21") })).toBe("CHAIN_UNKNOWN 9");
  });

  it("of a venue on a chain names the one that the watcher of its chain looks at", () => {
    const kind = "register-venue";
    expect(judged({ kind, chain: 2, contract: bytes32("32") })).toBe("accepted");
    expect(judged({ kind, chain: null, contract: null })).toBe("accepted");
    for (const chain of [1, 3])
      expect(judged({ kind, chain, contract: bytes32("32") })).toBe("PARAMETER_INVALID contract");
    expect(judged({ kind, chain: 1, contract: null })).toBe("PARAMETER_INVALID contract");
    expect(judged({ kind, chain: 2, contract: bytes32("33") })).toBe("PARAMETER_INVALID contract");
    expect(judged({ kind, chain: 9, contract: bytes32("32") })).toBe("CHAIN_UNKNOWN 9");
  });

  it("of an asset has its token's chain and decimals, as far as the deployment names it", () => {
    const kind = "register-asset";
    expect(judged({ kind, asset: 3, chain: 2, decimals: 18 })).toBe("accepted");
    expect(judged({ kind, asset: 3, chain: 2, decimals: 8 })).toBe("PARAMETER_INVALID decimals");
    expect(judged({ kind, asset: 3, chain: 1, decimals: 18 })).toBe("PARAMETER_INVALID chain");
    expect(judged({ kind, asset: 4, chain: 1, decimals: 6 })).toBe("accepted");
  });

  it("is all that it looks at", () => {
    expect(judged({ kind: "set-parameters" })).toBe("accepted");
  });
});
