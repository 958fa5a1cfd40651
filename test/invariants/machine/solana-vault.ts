import {
  addAsset,
  assetTokenAddress,
  associatedTokenAddress,
  initialize,
  setWatchtowers,
  startTimelock,
  type VaultRef,
  vaultAddress,
  vaultId,
} from "@isthmus/contracts-solana";
import { accountId, addressOfPrivateKey, type Hex, IsthmusError, keccak256, toHex } from "@isthmus/protocol";
import type { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import type { Terms } from "../model/terms.ts";
import { assetNumber, type Naming } from "./messages.ts";
import { keypairOf, type Svm } from "./svm.ts";
import { putMint, putToken } from "./svm-tokens.ts";

const houseId = 7;
const chain = 3;
const hubChain = 1;
const guardianChain = 10_002;

/** One signer of each set, of which one vote is a quorum: how sets are counted has tests of its own. */
export interface Signer {
  readonly key: Uint8Array;
  readonly emitterChain: number;
  readonly emitter: Hex;
  readonly setIndex: number;
}

/** The accounts of one vault and whoever acts on it. */
export interface SolanaVault {
  readonly ref: VaultRef;
  readonly mints: readonly PublicKey[];
  /** By asset. */
  readonly vaultTokens: readonly PublicKey[];
  readonly wallets: readonly Keypair[];
  /** By member and asset. */
  readonly walletTokens: readonly (readonly PublicKey[])[];
  readonly naming: Naming;
  readonly guardians: Signer;
  readonly attesters: Signer;
  readonly admin: Keypair;
  readonly pauser: Keypair;
  readonly towers: readonly Keypair[];
}

const signerOf = (name: string, emitterChain: number, setIndex: number): Signer => ({
  key: keccak256(new TextEncoder().encode(name)),
  emitterChain,
  emitter: toHex(keccak256(new TextEncoder().encode(`${name} emitter`))),
  setIndex,
});

/** Makes a vault with its assets, watchtowers, timelock and wallets. */
export function openSolanaVault(svm: Svm, terms: Terms): SolanaVault {
  const [admin, pauser, canceller] = [keypairOf(3), keypairOf(4), keypairOf(5)];
  const vault = vaultAddress(svm.programId, houseId, admin.publicKey);
  const ref = { programId: svm.programId, vault };
  const wallets = Array.from({ length: terms.members }, (_, member) => keypairOf(6, member));
  const mints = terms.assets.map((_, asset) => keypairOf(7, asset).publicKey);
  const towers = [keypairOf(8, 0), keypairOf(8, 1)];
  for (const { publicKey } of [admin, pauser, canceller, ...wallets, ...towers]) svm.fund(publicKey);
  const parts = {
    ref,
    mints,
    vaultTokens: mints.map((mint) => assetTokenAddress(ref, mint)),
    wallets,
    walletTokens: wallets.map(({ publicKey }) => mints.map((mint) => associatedTokenAddress(publicKey, mint).address)),
    guardians: signerOf("guardian", guardianChain, 5),
    attesters: signerOf("attester", hubChain, 0),
    admin,
    pauser,
    towers,
    naming: {
      scope: { houseId, chain, contract: vaultId(vault) },
      accounts: wallets.map(({ publicKey }) => accountId(houseId, chain, publicKey.toBytes())),
      recipients: wallets.map(({ publicKey }) => toHex(publicKey.toBytes())),
      deadlineSeconds: BigInt(terms.openedAtSeconds + 2 ** 40),
    },
  };
  configure(svm, terms, { ...parts, canceller: canceller.publicKey });
  return parts;
}

function configure(svm: Svm, terms: Terms, parts: SolanaVault & { readonly canceller: PublicKey }): void {
  const { ref, admin, canceller, guardians, attesters } = parts;
  const must = (instruction: TransactionInstruction): void => {
    const code = svm.send([instruction]);
    if (code !== null) throw new IsthmusError("ASSERTION_FAILED", { code });
  };
  const setOf = ({ key, emitterChain, emitter, setIndex }: Signer, expiresAtSeconds: bigint) => ({
    emitterChain,
    emitter,
    setIndex,
    expiresAtSeconds,
    signers: [addressOfPrivateKey(key)],
  });
  must(
    initialize({
      programId: ref.programId,
      admin: admin.publicKey,
      pauser: parts.pauser.publicKey,
      houseId,
      chain,
      hubChain,
      session: 1,
      rootDelaySeconds: BigInt(terms.rootDelaySeconds),
      exitPeriodSeconds: BigInt(terms.exitPeriodSeconds),
      takeBackDelaySeconds: BigInt(terms.takeBackDelaySeconds),
      inclusionPeriodSeconds: BigInt(terms.inclusionPeriodSeconds),
      messageLifetimeSeconds: 1n,
      guardians: setOf(guardians, BigInt(terms.openedAtSeconds) + 179n * 86_400n),
      attesters: setOf(attesters, 0n),
      newestCycle: 0n,
    }),
  );
  for (const [asset, { tokenDecimals, minimumQuanta }] of terms.assets.entries()) {
    const mint = parts.mints[asset] as PublicKey;
    putMint(svm, mint, tokenDecimals);
    const input = { admin: admin.publicKey, asset: assetNumber(asset), mint, minimumQuanta };
    must(addAsset(ref, { ...input, budgetQuanta: terms.budgetQuanta }));
    for (const [member, { publicKey }] of parts.wallets.entries()) {
      const key = parts.walletTokens[member]?.[asset] as PublicKey;
      putToken(svm, key, { mint, wallet: publicKey, units: terms.walletUnits[asset] ?? 0n });
    }
  }
  const watchtowers = parts.towers.map(({ publicKey }) => publicKey);
  must(setWatchtowers(ref, { admin: admin.publicKey, watchtowers, threshold: 2, vetoSeconds: terms.vetoSeconds }));
  const delaySeconds = BigInt(terms.platform.actSeconds);
  must(startTimelock(ref, { admin: admin.publicKey, canceller, delaySeconds }));
}
