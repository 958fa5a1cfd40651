import { createHash, randomBytes } from "node:crypto";
import { addressOfPrivateKey, type Hex, toHex } from "@isthmus/protocol";
import { Keypair } from "@solana/web3.js";

/** The keys of one operator: each endpoint of its process uses exactly one. */
export interface OperatorKeys {
  readonly attester: Hex;
  readonly guardian: Hex;
  readonly dvn: Hex;
}

/** Every private key that a local network starts with: 32 bytes as hex; Solana keys as pairs. */
export interface LocalKeys {
  /** Deploys the cores of LayerZero and Wormhole, and our contracts. */
  readonly deployer: Hex;
  /** Configures our contracts, and signs the house's admin commands. */
  readonly admin: Hex;
  /** May pause the EVM vaults. */
  readonly pauser: Hex;
  /** Signs prices. */
  readonly oracle: Hex;
  /** The coordinator's EVM key: pays for submitCycle. */
  readonly submitter: Hex;
  readonly relayerEvm: Hex;
  readonly relayerSolana: Keypair;
  readonly operators: readonly OperatorKeys[];
  /** Initialises the Solana vault and configures it. */
  readonly solanaAdmin: Keypair;
  /** May pause the Solana vault. */
  readonly solanaPauser: Keypair;
  /** Mints the local dollar on Solana. */
  readonly solanaMinter: Keypair;
  /** Another key under this seed, for traders and venues: the same name gives the same key. */
  evmKey(name: string): Hex;
  /** Another Solana key under this seed. */
  solanaKey(name: string): Keypair;
}

/** Operators of the local network: three of the four must sign. */
export const operatorCount = 4;

/** Watchtowers that run on the local network: both must agree to a veto. A third key is named and held by nobody. */
export const watchtowerCount = 2;

/**
 * Makes all keys of a local network.
 * @param seed the same seed gives the same keys, for repeatable runs; without one they are random
 */
export function makeLocalKeys(seed: string = toHex(randomBytes(32))): LocalKeys {
  const bytes = (name: string) =>
    new Uint8Array(createHash("sha256").update(`isthmus local key\n${seed}\n${name}`).digest());
  const evmKey = (name: string): Hex => toHex(bytes(`evm ${name}`));
  const solanaKey = (name: string) => Keypair.fromSeed(bytes(`solana ${name}`));
  return {
    deployer: evmKey("deployer"),
    admin: evmKey("admin"),
    pauser: evmKey("pauser"),
    oracle: evmKey("oracle"),
    submitter: evmKey("submitter"),
    relayerEvm: evmKey("relayer"),
    relayerSolana: solanaKey("relayer"),
    operators: Array.from({ length: operatorCount }, (_, operator) => ({
      attester: evmKey(`operator ${operator} attester`),
      guardian: evmKey(`operator ${operator} guardian`),
      dvn: evmKey(`operator ${operator} dvn`),
    })),
    solanaAdmin: solanaKey("admin"),
    solanaPauser: solanaKey("pauser"),
    solanaMinter: solanaKey("minter"),
    evmKey,
    solanaKey,
  };
}

/** The 20-byte address of a private key given as hex. */
export function evmAddress(privateKey: Hex): Hex {
  return addressOfPrivateKey(Buffer.from(privateKey.slice(2), "hex"));
}
