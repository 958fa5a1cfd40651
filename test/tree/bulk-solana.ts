import { buildTransaction, createTokenAccountCall, depositCall, mintOf, tokenAccountOf } from "@isthmus/chain-solana";
import type { ThreeChains } from "@isthmus/local/testing";
import { createMintToInstruction } from "@solana/spl-token";
import { LAMPORTS_PER_SOL } from "@solana/web3.js";
import type { BulkDeposit } from "./bulk-evm.ts";

/** As many deposits as fit into a transaction of 1,232 bytes. */
const depositsPerTransaction = 9;
const unitsPerDeposit = 60_000;
/** Deposits between two looks for a young blockhash. */
const blockhashEvery = 100 * depositsPerTransaction;

/** Makes deposits on the Solana network through its RPC, in the order given; the trader pays. */
export async function depositManyOnSolana(
  networks: ThreeChains,
  asset: number,
  deposits: readonly BulkDeposit[],
): Promise<void> {
  const { deployment, trader, reader } = networks.solana;
  const { connection } = reader;
  const key = networks.keys.solanaKey("trader");
  const minter = networks.keys.solanaMinter;
  // Every deposit leaves a record that holds its rent permanently.
  const before = await connection.getBalance(trader.publicKey);
  await connection.requestAirdrop(trader.publicKey, 100 * LAMPORTS_PER_SOL);
  await until("the airdrop", async () => (await connection.getBalance(trader.publicKey)) > before);
  const open = createTokenAccountCall(deployment, trader.publicKey, asset, trader.publicKey);
  const target = tokenAccountOf(deployment, asset, trader.publicKey);
  const sumUnits = deposits.reduce((sum, { tokenUnits }) => sum + tokenUnits, 0n);
  const mint = createMintToInstruction(mintOf(deployment, asset), target, minter.publicKey, sumUnits);
  await trader.send({ ...open, instructions: [...open.instructions, mint], computeUnits: 100_000 }, [minter]);

  const { depositIndex } = await reader.vaultState();
  let index = depositIndex;
  let blockhash = "";
  for (let from = 0; from < deposits.length; from += depositsPerTransaction) {
    if (from % blockhashEvery === 0) blockhash = (await connection.getLatestBlockhash("confirmed")).blockhash;
    const part = deposits.slice(from, from + depositsPerTransaction);
    const instructions = part.flatMap(({ account, tokenUnits }) => {
      index += 1n;
      return depositCall(deployment, trader.publicKey, { account, asset, tokenUnits, index }).instructions;
    });
    const call = { instructions, computeUnits: unitsPerDeposit * part.length, useLookupTable: false };
    const transaction = buildTransaction(call, trader.publicKey, blockhash, null);
    transaction.sign([key]);
    // The node runs each one as it comes in; one that failed would stop the index that is waited for below.
    await connection.sendRawTransaction(transaction.serialize(), { skipPreflight: true });
  }
  await until("the deposits", async () => (await reader.vaultState()).depositIndex === index);
}

async function until(what: string, seen: () => Promise<boolean>): Promise<void> {
  for (let round = 0; round < 200; round++) {
    if (await seen()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}
