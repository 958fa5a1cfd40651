import {
  activateRootCall,
  activateTotalsCall,
  claimLeafCall,
  createTokenAccountCall,
  executeRootCall,
  type SolanaCall,
  voteCalls,
} from "@isthmus/chain-solana";
import { signerSet } from "@isthmus/contracts-solana";
import {
  attesterKeys,
  bodiesFor,
  guardianKeys,
  mintAndDepositOnSolana,
  nextCycle,
  signedVaa,
  startThreeChains,
  submit,
  type ThreeChains,
} from "@isthmus/local/testing";
import {
  type EntitlementLeaf,
  entitlementLeafHash,
  fromHex,
  type Hex,
  IsthmusError,
  keccak256,
  MerkleTree,
  type TotalsLeaf,
  toHex,
  totalsLeafHash,
  uintBytes,
} from "@isthmus/protocol";
import { Keypair, PublicKey } from "@solana/web3.js";
import { type GasFigure, unitsFigure } from "./figure.ts";

const dollar = 2;
const depositUnits = 1_000_000_000n;
/** Levels of a tree of four million leaves. */
const depth = 22;

/** What each bump costs that the search of an address tries in vain: an accident of the ids that an address is made of. */
const unitsPerBump = 1_500;

/** Deposit, votes, effect and claims of the Solana vault. */
export async function solanaFigures(): Promise<GasFigure[]> {
  const chains = await startThreeChains();
  try {
    const account = luckyAccount(chains);
    const first = await unitsOf(chains, await mintAndDepositOnSolana(chains, account, depositUnits));
    const later = await unitsOf(chains, await mintAndDepositOnSolana(chains, account, depositUnits));
    const wallet = Keypair.generate().publicKey;
    const { relayer, deployment } = chains.solana;
    await relayer.send(createTokenAccountCall(deployment, relayer.publicKey, dollar, wallet));
    const figures = [
      unitsFigure("Solana deposit: an account's first", first),
      unitsFigure("Solana deposit: a later one", later),
    ];
    const steps = await applied(chains, leafFor(account, toHex(wallet.toBytes()), 5_000_000n));
    const again = await applied(chains, leafFor(account, toHex(wallet.toBytes()), 6_000_000n));
    figures.push(
      unitsFigure(
        "Solana vote: attesters, 3 of 4 signatures, with the message's record, without the search of its address",
        steps.attesters,
      ),
    );
    figures.push(unitsFigure("Solana vote: guardians, 3 of 4 signatures", steps.guardians));
    figures.push(unitsFigure("Solana execute: a settlement root", steps.execute));
    figures.push(unitsFigure("Solana activate: a root takes effect", steps.activate));
    figures.push(unitsFigure("Solana activate: one asset's totals", steps.totals));
    figures.push(unitsFigure(`Solana claim at depth ${depth}: first`, steps.claim, 16_000));
    figures.push(unitsFigure(`Solana claim at depth ${depth}: repeated`, again.claim, 16_000));
    return figures;
  } finally {
    await chains.stop();
  }
}

const leafFor = (account: Hex, recipient: Hex, entitledQuanta: bigint): EntitlementLeaf => ({
  account,
  asset: dollar,
  recipient,
  entitledQuanta,
  exitQuanta: 0n,
});

/** The bump of a record of the vault, below its program. */
function bumpOf({ solana }: ThreeChains, ...seeds: readonly Uint8Array[]): number {
  const vault = new PublicKey(solana.deployment.vault).toBytes();
  const [name = new Uint8Array(), ...rest] = seeds;
  return PublicKey.findProgramAddressSync([name, vault, ...rest], new PublicKey(solana.deployment.program))[1];
}

/** An account whose record of claims is found at the first try. */
function luckyAccount(chains: ThreeChains): Hex {
  for (let byte = 1; byte < 256; byte++) {
    const account: Hex = `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;
    if (bumpOf(chains, Buffer.from("claim"), fromHex(account, 32), uintBytes(dollar, 2)) === 255) return account;
  }
  throw new IsthmusError("INTERNAL", { reason: "no account's record is found at the first try" });
}

async function unitsOf({ solana }: ThreeChains, txId: string): Promise<number> {
  const transaction = await solana.reader.transaction(txId);
  return transaction?.meta?.computeUnitsConsumed ?? Number.NaN;
}

/** A cycle whose one leaf is deep in a tree, carried, put into effect and claimed: compute units of each step. */
async function applied(chains: ThreeChains, leaf: EntitlementLeaf) {
  const { deployment, relayer, reader, node, scope } = chains.solana;
  const state = await reader.vaultState();
  const path = Array.from(
    { length: depth },
    (_, level): Hex => `0x${(level * 11 + 5).toString(16).padStart(2, "0").repeat(32)}`,
  );
  const root = path.reduce(
    (hash, sibling) => fromHex(new MerkleTree([hash, fromHex(sibling)]).root),
    entitlementLeafHash(scope, leaf),
  );
  const { asset, entitledQuanta } = leaf;
  const totals: TotalsLeaf = { asset, entitledQuanta, exitQuanta: 0n, consumedQuanta: depositUnits };
  const totalsTree = new MerkleTree([totalsLeafHash(scope, totals)]);
  const { depositAccumulator, depositIndex } = state;
  const position = { depositAccumulator, depositIndex, totalsRoot: totalsTree.root };
  const row = { chain: scope.chain, vault: scope.contract, root: toHex(root), ...position };
  const cycle = await nextCycle(chains, [{ row, leaves: [], totals: [] }]);
  const { transactionHash } = await submit(chains, cycle);
  const bodies = await bodiesFor(chains, transactionHash, scope.chain);
  const run = async (calls: readonly SolanaCall[]): Promise<number> => {
    let units = 0;
    for (const call of calls) units += await unitsOf(chains, (await relayer.send(call)).txId);
    return units;
  };
  const vote = (set: "attesters" | "guardians", vaa: Hex) =>
    run(voteCalls(deployment, relayer.publicKey, signerSet[set], vaa));
  const id = keccak256(bodies.attesters.payload);
  const searchUnits = (255 - bumpOf(chains, Buffer.from("vote"), id)) * unitsPerBump;
  const attesters = (await vote("attesters", signedVaa(attesterKeys(chains), bodies.attesters))) - searchUnits;
  const guardians = await vote("guardians", signedVaa(guardianKeys(chains), bodies.guardians));
  const execute = await run([executeRootCall(deployment, toHex(bodies.guardians.payload))]);
  const { connection } = reader;
  const nowSeconds = await connection.getBlockTime(await connection.getSlot("confirmed"));
  node.setClock((nowSeconds ?? Number.NaN) + 60);
  const activate = await run([activateRootCall(deployment)]);
  const activateTotals = await run([activateTotalsCall(deployment, totals, totalsTree.proof(0), 1n)]);
  const claim = await run([claimLeafCall(deployment, relayer.publicKey, leaf, path)]);
  return { attesters, guardians, execute, activate, totals: activateTotals, claim };
}
