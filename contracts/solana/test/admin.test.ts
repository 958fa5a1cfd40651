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
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { createMint } from "./tokens.ts";
import { dollar, houseId, signerKeys, VaultFixture } from "./vault-fixture.ts";

describe("initialize", () => {
  it("stores its configuration", () => {
    const fixture = new VaultFixture({ guardians: 19 });
    const config = fixture.config();
    expect(fixture.vault()).toMatchObject({
      houseId,
      chain: config.chain,
      hubChain: config.hubChain,
      session: config.session,
      pausedUntilSeconds: 0n,
      rootDelaySeconds: config.rootDelaySeconds,
      guardians: config.guardians,
      attesters: config.attesters,
      depositIndex: 0n,
      effective: null,
    });
    expect(fixture.vault().admin.equals(fixture.admin.publicKey)).toBe(true);
  });

  it("refuses another admin's address and a second call", () => {
    const fixture = new VaultFixture();
    const stranger = keypairOf(6, 1);
    fixture.network.fund(stranger.publicKey);
    expectRefused(fixture.network, "ALREADY_INITIALIZED", [initialize(fixture.config())], { signers: [fixture.admin] });
    const stolen = initialize({ ...fixture.config(), admin: stranger.publicKey });
    (stolen.keys[1] as { pubkey: unknown }).pubkey = vaultAddress(
      fixture.network.programId,
      houseId,
      fixture.admin.publicKey,
    );
    expectRefused(fixture.network, "ACCOUNT_ADDRESS", [stolen], { signers: [stranger] });
  });

  it("refuses invalid configurations", () => {
    const fixture = new VaultFixture();
    const admin = keypairOf(6, 2);
    fixture.network.fund(admin.publicKey);
    const base: InitializeInput = { ...fixture.config(), admin: admin.publicKey };
    const [signer] = base.guardians.signers;
    if (signer === undefined) throw new Error("a set has signers");
    const bad: Partial<InitializeInput>[] = [
      { chain: 0 },
      { hubChain: 0 },
      { rootDelaySeconds: 0n },
      { rootDelaySeconds: 30n * 86_400n + 1n },
      { attesters: { ...base.attesters, signers: base.guardians.signers } },
      { attesters: { ...base.attesters, signers: [...base.attesters.signers, signer] } },
      { guardians: { ...base.guardians, expiresAtSeconds: 0n } },
      { guardians: { ...base.guardians, expiresAtSeconds: fixture.network.seconds } },
      { guardians: { ...base.guardians, expiresAtSeconds: fixture.network.seconds + 180n * 86_400n + 1n } },
      { attesters: { ...base.attesters, expiresAtSeconds: fixture.network.seconds } },
      { pauser: admin.publicKey },
      { pauser: PublicKey.default },
      { guardians: { ...base.guardians, signers: [] } },
      { guardians: { ...base.guardians, signers: [signer, signer] } },
      { attesters: { ...base.attesters, signers: [`0x${"00".repeat(20)}`] } },
      { attesters: { ...base.attesters, emitter: `0x${"00".repeat(32)}` } },
      { attesters: { ...base.attesters, emitterChain: 0 } },
    ];
    for (const change of bad)
      expectRefused(fixture.network, "CONFIG_INVALID", [initialize({ ...base, ...change })], { signers: [admin] });
    const twenty = signerKeys("x", 20).map((_, index) => `0x${(index + 1).toString(16).padStart(40, "0")}` as const);
    expectRefused(
      fixture.network,
      "CONFIG_INVALID",
      [initialize({ ...base, guardians: { ...base.guardians, signers: twenty } })],
      { signers: [admin] },
    );
  });
});

describe("switches", () => {
  it("accept only their own key; the key that pauses cannot unpause", () => {
    const fixture = new VaultFixture({ timelock: false });
    const { network, ref, admin, pauser } = fixture;
    const stranger = keypairOf(6, 3);
    const mint = createMint(network, 6);
    expectRefused(network, "UNAUTHORIZED", [pause(ref, admin.publicKey)], { signers: [admin] });
    expectRefused(network, "UNAUTHORIZED", [pause(ref, stranger.publicKey)], { signers: [stranger] });
    network.run([pause(ref, pauser.publicKey)], { signers: [pauser] });
    expectRefused(network, "UNAUTHORIZED", [unpause(ref, pauser.publicKey)], { signers: [pauser] });
    expect(fixture.vault().pausedUntilSeconds > network.seconds).toBe(true);
    network.run([unpause(ref, admin.publicKey)], { signers: [admin] });
    expect(fixture.vault().pausedUntilSeconds).toBe(0n);
    for (const key of [pauser, stranger]) {
      network.fund(key.publicKey);
      const options = { signers: [key] };
      expectRefused(
        network,
        "UNAUTHORIZED",
        [setPauser(ref, { admin: key.publicKey, pauser: stranger.publicKey })],
        options,
      );
      expectRefused(
        network,
        "UNAUTHORIZED",
        [suspendAsset(ref, { admin: key.publicKey, asset: dollar, suspended: true })],
        options,
      );
      const input = { admin: key.publicKey, asset: 3, mint, minimumQuanta: 1n, budgetQuanta: 1n };
      expectRefused(network, "UNAUTHORIZED", [addAsset(ref, input)], options);
    }
    expectRefused(network, "CONFIG_INVALID", [setPauser(ref, { admin: admin.publicKey, pauser: admin.publicKey })], {
      signers: [admin],
    });
    expectRefused(network, "CONFIG_INVALID", [setPauser(ref, { admin: admin.publicKey, pauser: PublicKey.default })], {
      signers: [admin],
    });
    network.run([setPauser(ref, { admin: admin.publicKey, pauser: stranger.publicKey })], { signers: [admin] });
    expectRefused(network, "UNAUTHORIZED", [pause(ref, pauser.publicKey)], { signers: [pauser] });
    network.run([pause(ref, stranger.publicKey)], { signers: [stranger] });
    network.run([suspendAsset(ref, { admin: admin.publicKey, asset: dollar, suspended: true })], { signers: [admin] });
    expect(fixture.asset().suspendedUntilSeconds > network.seconds).toBe(true);
  });

  it("registers an asset once, with a number, a minimum and a budget above 0 and at most 18 decimals", () => {
    const fixture = new VaultFixture({ timelock: false });
    const options = { signers: [fixture.admin] };
    const add = (asset: number, decimals: number, minimumQuanta = 1n, budgetQuanta = 1n) =>
      addAsset(fixture.ref, {
        admin: fixture.admin.publicKey,
        asset,
        mint: createMint(fixture.network, decimals),
        minimumQuanta,
        budgetQuanta,
      });
    expectRefused(fixture.network, "ALREADY_INITIALIZED", [add(dollar, 6)], options);
    expectRefused(fixture.network, "CONFIG_INVALID", [add(0, 6)], options);
    expectRefused(fixture.network, "CONFIG_INVALID", [add(3, 6, 0n)], options);
    expectRefused(fixture.network, "CONFIG_INVALID", [add(3, 6, 1n, 0n)], options);
    expectRefused(fixture.network, "AMOUNT_OUT_OF_RANGE", [add(3, 6, 1n, 1n << 64n)], options);
    expectRefused(fixture.network, "CONFIG_INVALID", [add(3, 19)], options);
    expectRefused(fixture.network, "AMOUNT_OUT_OF_RANGE", [add(3, 6, 1n << 64n)], options);
    fixture.network.run([add(65535, 18)], options);
    expect(fixture.asset(65535)).toMatchObject({
      tokenDecimals: 18,
      quantaDecimals: 8,
      unitsPerQuantum: 10_000_000_000n,
    });
  });
});
