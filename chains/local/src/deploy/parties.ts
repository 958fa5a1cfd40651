import type { Hex } from "@isthmus/protocol";
import type { Keypair } from "@solana/web3.js";
import { evmAddress, type LocalKeys } from "../keys/local-keys.ts";

/** Whom a deployment knows: the keys that act in it, and the addresses of everyone else. */
export interface DeployParties {
  /** Private key that deploys on both EVM chains. */
  readonly deployerKey: Hex;
  /** Private key that configures our contracts on both EVM chains. */
  readonly adminKey: Hex;
  /** May pause the EVM vaults; not the admin. */
  readonly evmPauser: Hex;
  /** Veto roots and credit roots on the EVM chains: two of them together. */
  readonly watchtowers: readonly Hex[];
  /** Cancels what the admin schedules on the EVM chains. */
  readonly canceller: Hex;
  /** Initialises and configures the Solana vault. */
  readonly solanaAdmin: Keypair;
  /** May pause the Solana vault; not the admin (base58). */
  readonly solanaPauser: string;
  /** Cancels what the admin schedules at the Solana vault (base58). */
  readonly solanaCanceller: string;
  /** Veto roots at the Solana vault (base58): two of them together. */
  readonly solanaWatchtowers: readonly string[];
  /** Mint authority of the local dollar on Solana. */
  readonly solanaMinter: Keypair;
  /** Addresses in order of operator. */
  readonly attesters: readonly Hex[];
  readonly guardians: readonly Hex[];
  readonly dvnSigners: readonly Hex[];
  /** Whose signature a second DVN needs, and who calls it; absent: there is none, and the operators' DVN suffices. */
  readonly otherDvn?: Hex | undefined;
  /**
   * Who shows the second chain the hub's blocks, in place of a derivation from them; absent: that chain has no transport without a
   * bridge.
   */
  readonly l1Feeder?: Hex | undefined;
  readonly oracle: Hex;
  /** May call the DVN and the executor. */
  readonly relayer: Hex;
  /** EVM addresses that get native money on both chains. */
  readonly fundEvm: readonly Hex[];
  /** Solana addresses (base58) that get native money. */
  readonly fundSolana: readonly string[];
}

/** The parties of a set of local keys, with a second DVN of a key of its own beside the operators'. */
export function withOtherDvn(parties: DeployParties, keys: LocalKeys): DeployParties {
  const otherDvn = evmAddress(keys.evmKey(otherDvnName));
  return { ...parties, otherDvn, fundEvm: [...parties.fundEvm, otherDvn] };
}

/** The parties of a set of local keys, with a key that shows the second chain the hub's blocks: the transport without a bridge has a seat. */
export function withNative(parties: DeployParties, keys: LocalKeys): DeployParties {
  const l1Feeder = evmAddress(keys.evmKey(l1FeederName));
  return { ...parties, l1Feeder, fundEvm: [...parties.fundEvm, l1Feeder] };
}

/** The name of that key. */
export const l1FeederName = "l1 feeder";

/** The name of the second DVN's key. */
export const otherDvnName = "other dvn";

/** The parties of a set of local keys. */
export function partiesOf(keys: LocalKeys): DeployParties {
  const { operators } = keys;
  const relayer = evmAddress(keys.relayerEvm);
  const watchtowers = Array.from({ length: 3 }, (_, watchtower) => evmAddress(keys.evmKey(`watchtower ${watchtower}`)));
  const solanaWatchtowers = watchtowers.map((_, watchtower) =>
    keys.solanaKey(`watchtower ${watchtower}`).publicKey.toBase58(),
  );
  return {
    deployerKey: keys.deployer,
    adminKey: keys.admin,
    evmPauser: evmAddress(keys.pauser),
    canceller: evmAddress(keys.evmKey("canceller")),
    watchtowers,
    solanaAdmin: keys.solanaAdmin,
    solanaPauser: keys.solanaPauser.publicKey.toBase58(),
    solanaCanceller: keys.solanaKey("canceller").publicKey.toBase58(),
    solanaWatchtowers,
    solanaMinter: keys.solanaMinter,
    attesters: operators.map((operator) => evmAddress(operator.attester)),
    guardians: operators.map((operator) => evmAddress(operator.guardian)),
    dvnSigners: operators.map((operator) => evmAddress(operator.dvn)),
    oracle: evmAddress(keys.oracle),
    relayer,
    fundEvm: [relayer, evmAddress(keys.submitter), ...watchtowers],
    fundSolana: [keys.relayerSolana.publicKey.toBase58(), ...solanaWatchtowers],
  };
}
