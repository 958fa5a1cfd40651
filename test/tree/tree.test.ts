import { claimCall, tokenAbi } from "@isthmus/chain-evm";
import { claimLeafCall, createTokenAccountCall, tokenAccountOf } from "@isthmus/chain-solana";
import type { CycleOutput, VaultOutput } from "@isthmus/clearing";
import { refused, startThreeChains, submit, type ThreeChains } from "@isthmus/local/testing";
import { fromHex, type Hex } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyOnSecond, applyOnSolana, type Costs, totalOf } from "./apply-root.ts";
import { Book, etherAsset, solanaDollar, vaultOf } from "./book.ts";
import { depositManyOnEvm } from "./bulk-evm.ts";
import { depositManyOnSolana } from "./bulk-solana.ts";

const few = 10;
const many = 10_000;
const sizes = [few, few, few, many];
/** Token units of one quantum of the 18-decimal token. */
const weiPerQuantum = 10n ** 10n;

interface AppliedRoot {
  readonly output: CycleOutput;
  readonly hubGas: number;
  readonly second: Costs;
  readonly solana: Costs;
}

let networks: ThreeChains;
let book: Book;
/** The first two warm every slot of hub, gate and vault; the third has 10 members, the fourth 10,000. */
const roots: AppliedRoot[] = [];

beforeAll(async () => {
  networks = await startThreeChains();
  book = new Book(networks);
  for (const members of sizes) roots.push(await growTo(members));
}, 600_000);

afterAll(() => networks?.stop());

/** Everybody deposits on both chains and withdraws a part; the cycle is closed, submitted, carried and activated. */
async function growTo(members: number): Promise<AppliedRoot> {
  book.openTo(members);
  const each = (unitsPerQuantum: bigint) =>
    book.members.map(({ id }, index) => ({
      account: id,
      tokenUnits: (3_000_000n + BigInt(index)) * unitsPerQuantum,
    }));
  await depositManyOnEvm(networks.second, etherAsset, each(weiPerQuantum));
  await depositManyOnSolana(networks, solanaDollar, each(1n));
  await book.feedDeposits();
  book.withdrawAll();
  const output = book.closeCycle();
  // A root that finds the last one mature makes it effective: every root must, or gas depends on the time between them.
  await networks.hub.node.control.advanceSeconds(2);
  const receipt = await submit(networks, output);
  const txId = receipt.transactionHash;
  return {
    output,
    hubGas: Number(receipt.gasUsed),
    second: await applyOnSecond(networks, txId, vaultOf(output, networks.second.deployment.chain)),
    solana: await applyOnSolana(networks, txId, vaultOf(output, networks.solana.deployment.chain)),
  };
}

function root(index: number): AppliedRoot {
  return roots[index] as AppliedRoot;
}

/** No step may cost more for more members, nor all together; printed, so that a run shows the figures it asserts. */
function expectSame(unit: string, ofTen: Costs, ofTenThousand: Costs): void {
  for (const [step, cost] of [...Object.entries(ofTen), ["together", totalOf(ofTen)] as const]) {
    const grown = step === "together" ? totalOf(ofTenThousand) : ofTenThousand[step];
    console.log(`${unit}, ${step}: ${cost} for ${few} members, ${grown} for ${many}`);
    expect(Math.abs((grown ?? Number.NaN) - cost), step).toBeLessThanOrEqual(1_000);
  }
}

describe("a root over ten thousand members", () => {
  it("holds the engine's non-zero entitlement of each member at both vaults", () => {
    for (const [index, members] of sizes.entries()) {
      for (const chain of [networks.second.deployment.chain, networks.solana.deployment.chain]) {
        const { leaves } = vaultOf(root(index).output, chain);
        expect(leaves).toHaveLength(members);
        expect(leaves.every((leaf) => leaf.entitledQuanta > 0n && leaf.exitQuanta > 0n)).toBe(true);
      }
    }
    expect(book.ccp.engine.conservation().every(({ differenceQuanta }) => differenceQuanta === 0n)).toBe(true);
  });

  it("is effective at both vaults, with deposit indexes, totals and P4 in force", async () => {
    const { output } = root(3);
    for (const { reader, deployment } of [networks.second, networks.solana]) {
      const state = await reader.vaultState();
      const vault = vaultOf(output, deployment.chain);
      expect(state.effectiveRoot).toBe(vault.root.root);
      expect(state.depositIndex).toBe(BigInt(few + few + few + many));
      for (const { asset, entitledQuanta, exitQuanta, consumedQuanta } of vault.totals)
        expect(state.assets).toContainEqual(
          expect.objectContaining({ asset, entitledQuanta, exitQuanta, consumedQuanta, effectiveCycle: 4n }),
        );
    }
  });

  it("costs on the second chain the same as a root over ten members, in every step", () => {
    expectSame("gas", root(2).second, root(3).second);
  });

  it("costs at the hub the same as a root over ten members", () => {
    expectSame("gas", { submitCycle: root(2).hubGas }, { submitCycle: root(3).hubGas });
  });

  it("costs on Solana the same as a root over ten members", () => {
    expectSame("compute units", root(2).solana, root(3).solana);
  });
});

describe("a claim against the tree of ten thousand", () => {
  const leafOf = (output: VaultOutput, member: number) => {
    const account = book.members[member]?.id;
    const index = output.leaves.findIndex((leaf) => leaf.account === account);
    const leaf = output.leaves[index];
    if (leaf === undefined) throw new Error(`member ${member} has no leaf`);
    return { leaf, proof: output.tree.proof(index) };
  };

  it("is paid the engine's entitlement on the second chain, and no quantum more", async () => {
    const { deployment, relayer, reader } = networks.second;
    const { leaf, proof } = leafOf(vaultOf(root(3).output, deployment.chain), 7_777);
    const raised = { ...leaf, entitledQuanta: leaf.entitledQuanta + 1n };
    await refused(relayer.send(claimCall(deployment.vault, raised, proof)), "PROOF_INVALID");
    const receipt = await relayer.send(claimCall(deployment.vault, leaf, proof));
    const recipient: Hex = `0x${leaf.recipient.slice(26)}`;
    const token = deployment.tokens[String(etherAsset)] as Hex;
    const at = { address: token, abi: tokenAbi, functionName: "balanceOf", args: [recipient] } as const;
    expect(await reader.client.readContract(at)).toBe(leaf.entitledQuanta * weiPerQuantum);
    expect(leaf.entitledQuanta).toBe(1_007_777n);
    console.log(`gas of the claim: ${receipt.gasUsed}, proof of ${proof.length} nodes`);
  });

  it("is paid on Solana in a version-0 transaction with the lookup table", async () => {
    const { deployment, relayer, reader } = networks.solana;
    const { leaf, proof } = leafOf(vaultOf(root(3).output, deployment.chain), 8_888);
    const wallet = new PublicKey(fromHex(leaf.recipient, 32));
    await relayer.send(createTokenAccountCall(deployment, relayer.publicKey, solanaDollar, wallet));
    const raised = { ...leaf, entitledQuanta: leaf.entitledQuanta + 1n };
    await refused(relayer.send(claimLeafCall(deployment, relayer.publicKey, raised, proof)), "PROOF_INVALID");
    const { txId } = await relayer.send(claimLeafCall(deployment, relayer.publicKey, leaf, proof));
    const address = tokenAccountOf(deployment, solanaDollar, wallet);
    const { value } = await reader.connection.getTokenAccountBalance(address, "confirmed");
    expect(BigInt(value.amount)).toBe(leaf.entitledQuanta);
    const transaction = await reader.transaction(txId);
    expect(transaction?.version).toBe(0);
    expect(transaction?.transaction.message.addressTableLookups).toHaveLength(1);
    console.log(
      `compute units of the claim: ${transaction?.meta?.computeUnitsConsumed}, proof of ${proof.length} nodes`,
    );
  });
});
