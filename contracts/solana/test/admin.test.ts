import { PublicKey } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import {
  addAsset,
  type InitializeInput,
  initialize,
  pause,
  setPauser,
  suspendAsset,
  unpause,
  vaultAddress,
} from "../src/index.ts";
import { dollar, House, houseId, signerKeys } from "./house.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { createMint } from "./tokens.ts";

describe("initialize", () => {
  it("keeps what it was given", () => {
    const house = new House({ guardians: 19 });
    const config = house.config();
    expect(house.vault()).toMatchObject({
      house: houseId,
      chain: config.chain,
      hubChain: config.hubChain,
      session: config.session,
      paused: false,
      rootDelaySeconds: config.rootDelaySeconds,
      guardians: config.guardians,
      attesters: config.attesters,
      depositIndex: 0n,
      effective: null,
    });
    expect(house.vault().admin.equals(house.admin.publicKey)).toBe(true);
  });

  it("gives nobody another admin's address and refuses a second start", () => {
    const house = new House();
    const stranger = keypairOf(6, 1);
    house.network.fund(stranger.publicKey);
    expectRefused(house.network, "ALREADY_INITIALIZED", [initialize(house.config())], { signers: [house.admin] });
    const stolen = initialize({ ...house.config(), admin: stranger.publicKey });
    (stolen.keys[1] as { pubkey: unknown }).pubkey = vaultAddress(
      house.network.programId,
      houseId,
      house.admin.publicKey,
    );
    expectRefused(house.network, "ACCOUNT_ADDRESS", [stolen], { signers: [stranger] });
  });

  it("refuses configurations that could not hold", () => {
    const house = new House();
    const admin = keypairOf(6, 2);
    house.network.fund(admin.publicKey);
    const base: InitializeInput = { ...house.config(), admin: admin.publicKey };
    const [signer] = base.guardians.signers;
    if (signer === undefined) throw new Error("a set has signers");
    const bad: Partial<InitializeInput>[] = [
      { chain: 0 },
      { hubChain: 0 },
      { rootDelaySeconds: 1n << 32n },
      { pauser: admin.publicKey },
      { pauser: PublicKey.default },
      { guardians: { ...base.guardians, signers: [] } },
      { guardians: { ...base.guardians, signers: [signer, signer] } },
      { attesters: { ...base.attesters, signers: [`0x${"00".repeat(20)}`] } },
      { attesters: { ...base.attesters, emitter: `0x${"00".repeat(32)}` } },
      { attesters: { ...base.attesters, emitterChain: 0 } },
    ];
    for (const change of bad)
      expectRefused(house.network, "CONFIG_INVALID", [initialize({ ...base, ...change })], { signers: [admin] });
    const twenty = signerKeys("x", 20).map((_, index) => `0x${(index + 1).toString(16).padStart(40, "0")}` as const);
    expectRefused(
      house.network,
      "CONFIG_INVALID",
      [initialize({ ...base, guardians: { ...base.guardians, signers: twenty } })],
      { signers: [admin] },
    );
  });
});

describe("switches", () => {
  it("obey only the key that they belong to; the key that pauses cannot unpause", () => {
    const house = new House();
    const { network, ref, admin, pauser } = house;
    const stranger = keypairOf(6, 3);
    const mint = createMint(network, 6);
    expectRefused(network, "UNAUTHORIZED", [pause(ref, admin.publicKey)], { signers: [admin] });
    expectRefused(network, "UNAUTHORIZED", [pause(ref, stranger.publicKey)], { signers: [stranger] });
    network.run([pause(ref, pauser.publicKey)], { signers: [pauser] });
    expectRefused(network, "UNAUTHORIZED", [unpause(ref, pauser.publicKey)], { signers: [pauser] });
    expect(house.vault().paused).toBe(true);
    network.run([unpause(ref, admin.publicKey)], { signers: [admin] });
    expect(house.vault().paused).toBe(false);
    for (const key of [pauser, stranger]) {
      network.fund(key.publicKey);
      const options = { signers: [key] };
      expectRefused(network, "UNAUTHORIZED", [setPauser(ref, key.publicKey, stranger.publicKey)], options);
      expectRefused(network, "UNAUTHORIZED", [suspendAsset(ref, key.publicKey, dollar, true)], options);
      const input = { admin: key.publicKey, asset: 3, mint, minimumQuanta: 1n };
      expectRefused(network, "UNAUTHORIZED", [addAsset(ref, input)], options);
    }
    expectRefused(network, "CONFIG_INVALID", [setPauser(ref, admin.publicKey, admin.publicKey)], { signers: [admin] });
    expectRefused(network, "CONFIG_INVALID", [setPauser(ref, admin.publicKey, PublicKey.default)], {
      signers: [admin],
    });
    network.run([setPauser(ref, admin.publicKey, stranger.publicKey)], { signers: [admin] });
    expectRefused(network, "UNAUTHORIZED", [pause(ref, pauser.publicKey)], { signers: [pauser] });
    network.run([pause(ref, stranger.publicKey)], { signers: [stranger] });
    network.run([suspendAsset(ref, admin.publicKey, dollar, true)], { signers: [admin] });
    expect(house.asset().suspended).toBe(true);
  });

  it("registers an asset once, not as number 0, with at most 18 decimals and a minimum that fits", () => {
    const house = new House();
    const options = { signers: [house.admin] };
    const add = (asset: number, decimals: number, minimumQuanta = 1n) =>
      addAsset(house.ref, {
        admin: house.admin.publicKey,
        asset,
        mint: createMint(house.network, decimals),
        minimumQuanta,
      });
    expectRefused(house.network, "ALREADY_INITIALIZED", [add(dollar, 6)], options);
    expectRefused(house.network, "CONFIG_INVALID", [add(0, 6)], options);
    expectRefused(house.network, "CONFIG_INVALID", [add(3, 6, 0n)], options);
    expectRefused(house.network, "CONFIG_INVALID", [add(3, 19)], options);
    expectRefused(house.network, "AMOUNT_OUT_OF_RANGE", [add(3, 6, 1n << 64n)], options);
    house.network.run([add(65535, 18)], options);
    expect(house.asset(65535)).toMatchObject({
      tokenDecimals: 18,
      quantaDecimals: 8,
      unitsPerQuantum: 10_000_000_000n,
    });
  });
});
