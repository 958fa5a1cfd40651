import { describe, expect, it } from "vitest";
import { addressesOf, admin, expectInstruction, payer, programId, ref } from "../../test/instruction.ts";
import { assetAddress, assetTokenAddress } from "../address/addresses.ts";
import { addAsset, initialize, openSession, pause, setPauser, suspendAsset, unpause } from "./admin.ts";

const guardians = {
  emitterChain: 10_002,
  emitter: `0x${"6a".repeat(32)}`,
  setIndex: 5,
  expiresAtSeconds: 258n,
  signers: [`0x${"11".repeat(20)}`, `0x${"12".repeat(20)}`],
} as const;
const attesters = {
  emitterChain: 1,
  emitter: `0x${"7b".repeat(32)}`,
  setIndex: 0,
  expiresAtSeconds: 0n,
  signers: [`0x${"21".repeat(20)}`],
} as const;
const guardianBytes = `2712${"6a".repeat(32)}00000005000000000000010202${"11".repeat(20)}${"12".repeat(20)}`;
const attesterBytes = `0001${"7b".repeat(32)}00000000000000000000000001${"21".repeat(20)}`;
const pauser = Buffer.from(payer.toBytes()).toString("hex");

describe("initialize", () => {
  const input = {
    programId,
    admin,
    pauser: payer,
    houseId: 7,
    chain: 3,
    hubChain: 1,
    session: 2,
    rootDelaySeconds: 60n,
    exitPeriodSeconds: 61n,
    takeBackDelaySeconds: 62n,
    inclusionPeriodSeconds: 63n,
    messageLifetimeSeconds: 64n,
    guardians,
    attesters,
  };

  it("encodes the configuration and both signer sets", () => {
    expect(expectInstruction(initialize(input), "initialize")).toBe(
      `00000007000300010000000${"2"}000000000000003c000000000000003d000000000000003e000000000000003f0000000000000040${pauser}${"0".repeat(16)}${guardianBytes}${attesterBytes}`,
    );
    expect(addressesOf(initialize(input))[1]).toBe(ref.vault.toBase58());
  });

  it("refuses numbers and hex that do not fit their fields", () => {
    const change = (part: object) => () => initialize({ ...input, ...part });
    expect(change({ chain: 65_536 })).toThrow(expect.objectContaining({ code: "AMOUNT_OUT_OF_RANGE" }));
    expect(change({ rootDelaySeconds: -1n })).toThrow(expect.objectContaining({ code: "AMOUNT_OUT_OF_RANGE" }));
    expect(change({ guardians: { ...guardians, signers: ["0x11"] } })).toThrow(
      expect.objectContaining({ code: "INPUT_INVALID" }),
    );
  });
});

describe("addAsset", () => {
  it("encodes asset, minimum, budget and mint, and lists the asset's own addresses", () => {
    const instruction = addAsset(ref, { admin, asset: 258, mint: payer, minimumQuanta: 10n, budgetQuanta: 11n });
    expect(expectInstruction(instruction, "addAsset")).toBe(`0102${"0".repeat(31)}a${"0".repeat(31)}b${pauser}`);
    expect(addressesOf(instruction).slice(1, 5)).toEqual(
      [ref.vault, assetAddress(ref, 258), assetTokenAddress(ref, payer), payer].map((key) => key.toBase58()),
    );
  });
});

describe("openSession", () => {
  const input = { admin, session: 3, previousLastSequence: 9n, previousDeadlineSeconds: 60n };
  const head = "000000030000000000000009000000000000003c";

  it.each([
    ["no set", { guardians: null, attesters: null }, "00"],
    ["the guardians", { guardians, attesters: null }, `01${guardianBytes}`],
    ["the attesters", { guardians: null, attesters }, `02${attesterBytes}`],
    ["both sets", { guardians, attesters }, `03${guardianBytes}${attesterBytes}`],
  ])("announces and encodes %s", (_, sets, bytes) => {
    expect(expectInstruction(openSession(ref, { ...input, ...sets }), "openSession")).toBe(head + bytes);
  });
});

describe("switches", () => {
  it("name the signer and carry their argument alone", () => {
    expect(expectInstruction(pause(ref, payer), "pause")).toBe("");
    expect(expectInstruction(unpause(ref, admin), "unpause")).toBe("");
    const replaced = setPauser(ref, { admin, pauser: payer });
    expect(expectInstruction(replaced, "setPauser")).toBe(pauser);
    expect(addressesOf(replaced)).toEqual([admin.toBase58(), ref.vault.toBase58()]);
    for (const suspended of [true, false]) {
      const instruction = suspendAsset(ref, { admin, asset: 2, suspended });
      expect(expectInstruction(instruction, "suspendAsset")).toBe(suspended ? "000201" : "000200");
      expect(addressesOf(instruction)[2]).toBe(assetAddress(ref, 2).toBase58());
    }
  });
});
