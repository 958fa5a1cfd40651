import type { EvmDeployment, SolanaDeployment } from "@isthmus/adapter";
import { addressAs32, contractOnNetwork } from "@isthmus/chain-evm";
import { openConnection, SolanaAccount, type SolanaCall } from "@isthmus/chain-solana";
import {
  addAsset,
  claimTableAddresses,
  type InitializeInput,
  initialize,
  setWatchtowers,
  startTimelock,
  type VaultRef,
  vaultAddress,
} from "@isthmus/contracts-solana";
import { chainById, chainByName, hubChainId, IsthmusError } from "@isthmus/protocol";
import {
  createInitializeMint2Instruction,
  createInitializeTransferFeeConfigInstruction,
  ExtensionType,
  getMintLen,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
} from "@solana/spl-token";
import {
  AddressLookupTableProgram,
  type Connection,
  Keypair,
  LAMPORTS_PER_SOL,
  PublicKey,
  SystemProgram,
  type TransactionInstruction,
} from "@solana/web3.js";
import type { DeployParties } from "./parties.ts";
import { assetsOn, type DeploySettings, type LocalAsset } from "./settings.ts";
import { localProgramId } from "./solana-genesis.ts";

/** Addresses of a Solana network. */
export interface SolanaUrls {
  readonly rpcUrl: string;
  readonly wsUrl: string;
}

/** How long the copy of the guardian set counts; the program allows 180 days. */
const guardiansLiveSeconds = 170n * 86_400n;

/** The most that leaves in two days: a hundred million local dollars. */
const dayBudgetQuanta = 10n ** 14n;

/** How long an answer may take: this network runs on the same machine, which may be busy with everything that starts. */
const patienceMs = 60_000;

/**
 * Initialises the vault on a network that holds its program since genesis: signer sets, one mint and asset, and a
 * lookup table for claims.
 * @param hubAdapters the only emitters that the vault listens to
 * @throws the program's code when it refuses; REQUEST_TIMEOUT when the node is unreachable
 */
export async function deploySolana(
  urls: SolanaUrls,
  parties: DeployParties,
  settings: DeploySettings,
  hubAdapters: EvmDeployment["adapters"],
): Promise<SolanaDeployment> {
  const connection = openConnection({ ...urls, timeoutMs: patienceMs });
  const chain = chainByName("solana");
  const { solanaAdmin } = parties;
  const deployedHeight = await connection.getSlot("confirmed");
  const funded = [solanaAdmin.publicKey, parties.solanaMinter.publicKey, ...parties.fundSolana.map(toKey)];
  await airdrop(connection, funded);
  const admin = new SolanaAccount({ key: solanaAdmin, connection });
  const vault = vaultAddress(localProgramId, settings.houseId, solanaAdmin.publicKey);
  const ref = { programId: localProgramId, vault };
  const assets = assetsOn(chain.id);
  const feeBps = settings.solanaTransferFeeBps ?? null;
  const tokenProgram = feeBps === null ? TOKEN_PROGRAM_ID : TOKEN_2022_PROGRAM_ID;
  const mints = assets.map((asset) => ({ asset, mint: Keypair.generate() }));
  const initialization = initialize({
    programId: localProgramId,
    admin: solanaAdmin.publicKey,
    pauser: new PublicKey(parties.solanaPauser),
    houseId: settings.houseId,
    chain: chain.id,
    hubChain: hubChainId,
    session: settings.session,
    rootDelaySeconds: BigInt(settings.rootDelaySeconds),
    ...periodsOf(settings),
    ...signerSetsOf(parties, hubAdapters),
  });
  const [, lookupTable] = await Promise.all([
    initializeVault(connection, admin, {
      initialization,
      mints,
      minter: parties.solanaMinter.publicKey,
      ref,
      closing: closingActs(ref, parties, settings),
      feeBps,
    }),
    createClaimTable(
      connection,
      admin,
      claimTableAddresses(
        ref,
        mints.map(({ asset, mint }) => ({ asset: asset.asset, mint: mint.publicKey, tokenProgram })),
      ),
    ),
  ]);
  return {
    family: "solana",
    chain: chain.id,
    ...urls,
    program: localProgramId.toBase58(),
    vault: vault.toBase58(),
    lookupTable: lookupTable.toBase58(),
    tokens: Object.fromEntries(mints.map(({ asset, mint }) => [String(asset.asset), mint.publicKey.toBase58()])),
    tokenPrograms: Object.fromEntries(mints.map(({ asset }) => [String(asset.asset), tokenProgram.toBase58()])),
    deployedHeight,
  };
}

/** Who votes for a root: Wormhole's guardians, copied for as long as the program allows, and the attesters. */
function signerSetsOf(
  { guardians, attesters }: DeployParties,
  hubAdapters: EvmDeployment["adapters"],
): Pick<InitializeInput, "guardians" | "attesters"> {
  return {
    guardians: {
      emitterChain: chainById(hubChainId).wormholeChainId,
      emitter: addressAs32(hubAdapters.wormhole),
      setIndex: 0,
      expiresAtSeconds: BigInt(Math.floor(Date.now() / 1_000)) + guardiansLiveSeconds,
      signers: guardians,
    },
    attesters: {
      emitterChain: hubChainId,
      emitter: contractOnNetwork(hubChainId, hubAdapters.attester),
      setIndex: 0,
      expiresAtSeconds: 0n,
      signers: attesters,
    },
  };
}

/** The periods that a vault fixes when it is created. */
function periodsOf(
  settings: DeploySettings,
): Pick<
  InitializeInput,
  "exitPeriodSeconds" | "takeBackDelaySeconds" | "inclusionPeriodSeconds" | "messageLifetimeSeconds"
> {
  return {
    exitPeriodSeconds: BigInt(settings.exitPeriodSeconds),
    takeBackDelaySeconds: BigInt(settings.takeBackDelaySeconds),
    inclusionPeriodSeconds: BigInt(settings.inclusionPeriodSeconds),
    messageLifetimeSeconds: BigInt(settings.messageLifetimeSeconds),
  };
}

/** What ends the deployment: watchtowers, then the timelock, from which on every change waits. */
function closingActs(ref: VaultRef, parties: DeployParties, settings: DeploySettings): TransactionInstruction[] {
  const admin = parties.solanaAdmin.publicKey;
  return [
    setWatchtowers(ref, {
      admin,
      watchtowers: parties.solanaWatchtowers.map(toKey),
      threshold: 2,
      vetoSeconds: settings.vetoSeconds,
    }),
    startTimelock(ref, {
      admin,
      delaySeconds: BigInt(settings.adminDelaySeconds),
      canceller: toKey(parties.solanaCanceller),
    }),
  ];
}

interface AssetMint {
  readonly asset: LocalAsset;
  readonly mint: Keypair;
}

interface VaultPlan {
  readonly initialization: ReturnType<typeof initialize>;
  readonly mints: readonly AssetMint[];
  readonly minter: PublicKey;
  readonly ref: VaultRef;
  readonly closing: readonly TransactionInstruction[];
  /** What a transfer withholds; null for a mint of the Token program. */
  readonly feeBps: number | null;
}

async function initializeVault(
  connection: Connection,
  admin: SolanaAccount,
  { initialization, mints, minter, ref, closing, feeBps }: VaultPlan,
): Promise<void> {
  await admin.send(deployCall(initialization));
  const space = getMintLen(feeBps === null ? [] : [ExtensionType.TransferFeeConfig]);
  const lamports = await connection.getMinimumBalanceForRentExemption(space);
  const tokenProgram = feeBps === null ? TOKEN_PROGRAM_ID : TOKEN_2022_PROGRAM_ID;
  for (const { asset, mint } of mints) {
    const { publicKey: newAccountPubkey } = mint;
    const fromPubkey = admin.publicKey;
    const create = { fromPubkey, newAccountPubkey, lamports, space, programId: tokenProgram };
    const input = {
      admin: fromPubkey,
      asset: asset.asset,
      mint: newAccountPubkey,
      tokenProgram,
      minimumQuanta: asset.minimumQuanta,
      budgetQuanta: dayBudgetQuanta,
    };
    await admin.send(
      deployCall(
        SystemProgram.createAccount(create),
        ...(feeBps === null ? [] : [feeConfig(newAccountPubkey, minter, feeBps)]),
        createInitializeMint2Instruction(newAccountPubkey, asset.tokenDecimals, minter, null, tokenProgram),
        addAsset(ref, input),
      ),
      [mint],
    );
  }
  await admin.send(deployCall(...closing));
}

/** A transfer fee without a bound, which the minter may change and collect. */
function feeConfig(mint: PublicKey, minter: PublicKey, feeBps: number): TransactionInstruction {
  const most = (1n << 64n) - 1n;
  return createInitializeTransferFeeConfigInstruction(mint, minter, minter, feeBps, most, TOKEN_2022_PROGRAM_ID);
}

async function createClaimTable(
  connection: Connection,
  admin: SolanaAccount,
  addresses: PublicKey[],
): Promise<PublicKey> {
  const authority = admin.publicKey;
  const recentSlot = await connection.getSlot("finalized");
  const [create, table] = AddressLookupTableProgram.createLookupTable({ authority, payer: authority, recentSlot });
  const extension = { payer: authority, authority, lookupTable: table, addresses };
  await admin.send(deployCall(create, AddressLookupTableProgram.extendLookupTable(extension)));
  return table;
}

async function airdrop(connection: Connection, keys: readonly PublicKey[]): Promise<void> {
  const signatures = await Promise.all(keys.map((key) => connection.requestAirdrop(key, 1_000 * LAMPORTS_PER_SOL)));
  for (let poll = 0; poll < 1_000; poll++) {
    const { value } = await connection.getSignatureStatuses(signatures);
    if (value.every((status) => status !== null && status.confirmationStatus !== "processed")) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new IsthmusError("REQUEST_TIMEOUT", { step: "airdrop" });
}

const toKey = (address: string) => new PublicKey(address);

const deployCall = (...instructions: SolanaCall["instructions"]): SolanaCall => ({
  instructions,
  computeUnits: 400_000,
  useLookupTable: false,
});
