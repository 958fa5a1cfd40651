import { errorCodes } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import {
  decodeAsset,
  decodeDepositRecord,
  decodeEvents,
  decodeVault,
  errorCodeOf,
  errorCodeOfNumber,
  recordBytes,
  recordNameOf,
  tokenProgramId,
} from "../src/index.ts";
import { accountOf, House } from "./house.ts";
import { keypairOf } from "./network.ts";

describe("events", () => {
  it("count only when the vault program itself printed them", () => {
    const house = new House();
    const { logs, events } = house.deposit(house.member(1), accountOf(1), 100n);
    const own = house.ref.programId;
    expect(events.length).toBe(1);
    const data = logs.find((line) => line.startsWith("Program data: ")) as string;
    const other = keypairOf(8, 1).publicKey.toBase58();
    const invoke = (program: string, depth: number): string => `Program ${program} invoke [${depth}]`;
    const success = (program: string): string => `Program ${program} success`;
    const vault = own.toBase58();
    expect(decodeEvents(own, [invoke(other, 1), data, success(other)])).toEqual([]);
    expect(decodeEvents(own, [invoke(vault, 1), invoke(other, 2), data, success(other), success(vault)])).toEqual([]);
    expect(decodeEvents(own, [invoke(other, 1), invoke(vault, 2), data, success(vault), success(other)])).toEqual(
      events,
    );
    // What a program prints cannot pass for the runtime's own lines.
    const fakes = [
      `Program log: ${vault} invoke [1]`,
      `Program log: invoke [1]`,
      "Program log: success",
      "Program log: failed:",
    ];
    expect(decodeEvents(own, [invoke(other, 1), ...fakes, data, success(other)])).toEqual([]);
    expect(decodeEvents(own, [...fakes, ...logs])).toEqual(events);
    expect(
      decodeEvents(own, [...logs, invoke(other, 1), `Program ${other} failed: custom program error: 0x1`]),
    ).toEqual([]);
    expect(decodeEvents(own, [invoke(vault, 1), "Program data: /w==", success(vault)])).toEqual([]);
  });

  it("end where the log was cut: the runtime still writes shorter lines after it, and the callers are lost", () => {
    const house = new House();
    const { logs, events } = house.deposit(house.member(1), accountOf(1), 100n);
    const own = house.ref.programId;
    const end = logs.indexOf(`Program ${own.toBase58()} success`);
    // The vault's last line and the stranger's first one were too long; what the stranger printed was not.
    for (const printed of ["Program data: AQ==", "Program data: ", "Program data: BQAA"])
      expect(decodeEvents(own, [...logs.slice(0, end), "Log truncated", printed])).toEqual(events);
    const data = logs.find((line) => line.startsWith("Program data: ")) as string;
    expect(decodeEvents(own, ["Log truncated", ...logs.slice(0, end), data])).toEqual([]);
  });
});

describe("error numbers", () => {
  it("become codes, from every form that web3.js gives", () => {
    const { number } = errorCodes.VOTES_MISSING;
    expect(errorCodeOfNumber(number)).toBe("VOTES_MISSING");
    expect(errorCodeOf({ InstructionError: [0, { Custom: number }] })).toBe("VOTES_MISSING");
    expect(errorCodeOf({ InstructionError: [0, { Custom: BigInt(number) }] })).toBe("VOTES_MISSING");
    expect(errorCodeOf(new Error("Simulation failed: custom program error: 0x131"))).toBe("VOTES_MISSING");
    expect(errorCodeOf(`Program X failed: custom program error: 0x${number.toString(16)}`)).toBe("VOTES_MISSING");
    for (const unknown of [{ InstructionError: [0, "MissingAccount"] }, "custom program error: 0x1", null, 7])
      expect(errorCodeOf(unknown)).toBe(null);
  });
});

describe("records", () => {
  it("are told apart, and refused when they are something else", () => {
    const house = new House();
    const bytes = house.network.data(house.ref.vault);
    expect(recordNameOf(bytes)).toBe("vault");
    for (const wrong of [bytes.slice(0, -1), new Uint8Array(0), new Uint8Array(recordBytes.vault)])
      expect(() => decodeVault(wrong)).toThrow(expect.objectContaining({ code: "ACCOUNT_TYPE" }));
    for (const decode of [decodeAsset, decodeDepositRecord])
      expect(() => decode(bytes)).toThrow(expect.objectContaining({ code: "ACCOUNT_TYPE" }));
    expect(decodeVault(bytes).admin).toBeInstanceOf(PublicKey);
    expect(tokenProgramId.toBase58()).toBe("TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA");
  });
});
