import {
  activateRootCall,
  activateTotalsCall,
  claimLeafCall,
  createTokenAccountCall,
  depositCall,
  executeRootCall,
  mintOf,
  type SolanaCall,
  tokenAccountOf,
} from "@isthmus/chain-solana";
import { accountId, emptyAccumulator, foldDeposit, type Hex, toHex } from "@isthmus/protocol";
import { createMintToInstruction } from "@solana/spl-token";
import { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildTrees, type VaultTrees } from "../testing/cycle.ts";
import { nextCycle, submit } from "../testing/settle.ts";
import { signedVaa } from "../testing/sign.ts";
import {
  bodiesFor,
  carryToSolana,
  solanaAsset,
  startThreeChains,
  type ThreeChains,
  voteOnSolana,
} from "../testing/three-chains.ts";

const memoProgram = new PublicKey("MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr");
const amountQuanta = 40_000_000n;
const [firstClaimQuanta, secondClaimQuanta] = [3_000_000n, 5_000_000n];
const recipient = Keypair.generate().publicKey;
let chains: ThreeChains;
let account: Hex;
let delaysPassed = 0;

beforeAll(async () => {
  chains = await startThreeChains();
  const { deployment, trader, scope } = chains.solana;
  const owner = trader.publicKey;
  account = accountId(scope.houseId, scope.chain, owner.toBytes());
  const open = createTokenAccountCall(deployment, owner, solanaAsset, owner);
  const source = tokenAccountOf(deployment, solanaAsset, owner);
  const minter = chains.keys.solanaMinter;
  const mint = createMintToInstruction(mintOf(deployment, solanaAsset), source, minter.publicKey, amountQuanta);
  await trader.send({ ...open, instructions: [...open.instructions, mint], computeUnits: 100_000 }, [minter]);
  await trader.send(createTokenAccountCall(deployment, owner, solanaAsset, recipient));
});

afterAll(() => chains?.stop());

/** Sends a call behind so much noise that the log is cut before it; the events that the reader then finds. */
async function sendNoisy(call: SolanaCall) {
  const { trader, reader } = chains.solana;
  const memo = new TransactionInstruction({ programId: memoProgram, keys: [], data: Buffer.from("noise") });
  const noise = Array.from({ length: 50 }, () => memo);
  const noisy = { ...call, instructions: [...noise, ...call.instructions], computeUnits: 1_000_000 };
  const { txId } = await trader.send(noisy);
  const logs = (await reader.transaction(txId))?.meta?.logMessages ?? [];
  expect(logs).toContain("Log truncated");
  const events = await reader.eventsOf(txId);
  const { latest } = await reader.head();
  const listed = await reader.events({ fromHeight: 0n, toHeight: latest });
  expect(listed.filter((event) => event.txId === txId)).toEqual(events);
  return { txId, events };
}

/** Submits a cycle in which the trader is entitled to this much in all. */
async function submitCycle(entitledQuanta: bigint): Promise<{ readonly trees: VaultTrees; readonly txId: string }> {
  const { reader, scope } = chains.solana;
  const leaf = { account, asset: solanaAsset, recipient: toHex(recipient.toBytes()), entitledQuanta, exitQuanta: 0n };
  const trees = buildTrees({ scope, state: await reader.vaultState(), leaves: [leaf] });
  const { transactionHash } = await submit(chains, await nextCycle(chains, [trees]));
  return { trees, txId: transactionHash };
}

/** Solana's clock, ahead of the others' by more each time; messages live longer than that. */
function passRootDelay(): void {
  delaysPassed += 1;
  chains.solana.node.setClock(Math.floor(Date.now() / 1_000) + delaysPassed * 60);
}

async function activateTotals(trees: VaultTrees): Promise<void> {
  for (const { leaf, proof } of trees.totals)
    await chains.solana.relayer.send(activateTotalsCall(chains.solana.deployment, leaf, proof, 1n));
}

const claimOf = ({ leaves: [first] }: VaultTrees): SolanaCall => {
  if (first === undefined) throw new Error("the tree has a leaf");
  return claimLeafCall(chains.solana.deployment, chains.solana.trader.publicKey, first.leaf, first.proof);
};

describe("a sender who fills the transaction's log hides nothing", () => {
  let trees: VaultTrees;

  it("of a deposit", async () => {
    const { deployment, trader, scope } = chains.solana;
    const input = { account, asset: solanaAsset, tokenUnits: amountQuanta, index: 1n };
    const { txId, events } = await sendNoisy(depositCall(deployment, trader.publicKey, input));
    const link = { index: 1n, account, asset: solanaAsset, amountQuanta };
    const accumulator = foldDeposit(scope, emptyAccumulator, link);
    expect(events).toMatchObject([{ kind: "deposit", vault: scope.contract, txId, ...link, accumulator }]);
  });

  it("of a root that takes effect", async () => {
    const { deployment, scope } = chains.solana;
    const { trees: built, txId } = await submitCycle(firstClaimQuanta);
    trees = built;
    await carryToSolana(chains, txId);
    passRootDelay();
    const { events } = await sendNoisy(activateRootCall(deployment));
    expect(events).toMatchObject([{ kind: "root-effective", vault: scope.contract, cycle: 1n, root: trees.row.root }]);
    await activateTotals(trees);
  });

  it("of a claim, also when the claims beside it pay nothing", async () => {
    const { scope } = chains.solana;
    const call = claimOf(trees);
    const twice = { ...call, instructions: [...call.instructions, ...call.instructions] };
    const { events } = await sendNoisy(twice);
    const claim = { kind: "claim", vault: scope.contract, account, asset: solanaAsset, amountQuanta: firstClaimQuanta };
    expect(events).toMatchObject([{ ...claim, claimedTotalQuanta: firstClaimQuanta }]);
    expect((await sendNoisy(claimOf(trees))).events).toEqual([]);
  });

  it("of a root that takes effect because the next one arrives, and of the claim after it", async () => {
    const { deployment } = chains.solana;
    const second = await submitCycle(secondClaimQuanta);
    await carryToSolana(chains, second.txId);
    const third = await submitCycle(secondClaimQuanta);
    passRootDelay();
    const { guardians, attesters } = await bodiesFor(chains, third.txId, deployment.chain);
    const keysOf = (role: "guardian" | "attester") => chains.keys.operators.map((operator) => operator[role]);
    await voteOnSolana(chains.solana, "guardians", signedVaa(keysOf("guardian"), guardians));
    await voteOnSolana(chains.solana, "attesters", signedVaa(keysOf("attester"), attesters));
    const { events } = await sendNoisy(executeRootCall(deployment, toHex(guardians.payload)));
    expect(events).toMatchObject([{ kind: "root-effective", cycle: 2n, root: second.trees.row.root }]);
    await activateTotals(second.trees);
    expect((await sendNoisy(claimOf(second.trees))).events).toMatchObject([
      { kind: "claim", amountQuanta: secondClaimQuanta - firstClaimQuanta, claimedTotalQuanta: secondClaimQuanta },
    ]);
  });
});
