import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { IsthmusError } from "@isthmus/protocol";
import { Keypair } from "@solana/web3.js";
import bs58 from "bs58";
import { systemProgramAddress } from "../model/account.ts";
import type { Block } from "../model/block.ts";
import type { ResolvedOptions } from "../model/options.ts";
import { AccountStore } from "./account-store.ts";
import { Bank } from "./bank.ts";
import { Ledger } from "./ledger.ts";
import { genesisOwners, Machine } from "./machine.ts";

const faucetLamports = 500_000_000n * 1_000_000_000n;

/** Names and keys that are derived from the seed. */
export interface ChainIdentity {
  readonly seed: string;
  readonly genesisHash: string;
  /** Pays for airdrops. */
  readonly faucet: Keypair;
  /** Address of the leader of every slot. */
  readonly leader: string;
}

/** Derives names and keys from a seed: the same seed gives the same chain. */
export function chainIdentity(seed: string): ChainIdentity {
  return {
    seed,
    genesisHash: bs58.encode(derive("genesis", seed)),
    faucet: Keypair.fromSeed(derive("faucet", seed)),
    leader: Keypair.fromSeed(derive("leader", seed)).publicKey.toBase58(),
  };
}

/**
 * Makes a chain whose slot 0 is final and whose slot 1 is open.
 *
 * @throws CONFIG_INVALID if a program cannot be read or loaded
 */
export function createBank(options: ResolvedOptions, identity: ChainIdentity, nowMs: () => number): Bank {
  const machine = Machine.create();
  machine.setAccount(identity.faucet.publicKey.toBase58(), {
    lamports: faucetLamports,
    owner: systemProgramAddress,
    data: new Uint8Array(),
    executable: false,
  });
  for (const { address, data, ...account } of options.accounts) {
    machine.setAccount(address, { ...account, data: new Uint8Array(Buffer.from(data, "base64")) });
  }
  loadPrograms(machine, options.programs);
  const genesis: Block = {
    slot: 0,
    parentSlot: 0,
    height: 0,
    previousBlockhash: systemProgramAddress,
    unixTimeS: Math.floor(nowMs() / 1_000),
    blockhash: identity.genesisHash,
    transactions: [],
    undo: new Map(),
  };
  const owners = [...genesisOwners, ...options.accounts.map((account) => account.owner)];
  const bank = new Bank({
    machine,
    store: storeOf(machine, owners),
    ledger: new Ledger([genesis], 0, options),
    nowMs,
    clockOffsetS: 0,
  });
  bank.openFirst();
  return bank;
}

/** Mirrors the accounts of the given owners. */
export function storeOf(machine: Machine, owners: readonly string[]): AccountStore {
  const store = new AccountStore();
  for (const [address, account] of machine.accountsOf([...new Set(owners)])) store.set(address, account);
  return store;
}

/** Loads programs from their files. @throws CONFIG_INVALID if one cannot be read or loaded */
export function loadPrograms(machine: Machine, programs: ResolvedOptions["programs"]): void {
  for (const { address, soFile } of programs) {
    try {
      machine.addProgram(address, readFileSync(soFile));
    } catch (cause) {
      throw new IsthmusError("CONFIG_INVALID", { key: "programs", address, soFile }, { cause });
    }
  }
}

function derive(purpose: string, seed: string): Uint8Array {
  return new Uint8Array(createHash("sha256").update(`isthmus solana ${purpose}\n${seed}`).digest());
}
