import { claimCall, tokenAbi } from "@isthmus/chain-evm";
import { claimLeafCall, createTokenAccountCall, tokenAccountOf } from "@isthmus/chain-solana";
import type { CycleOutput, VaultOutput } from "@isthmus/clearing";
import { refused, startWholeHouse, submit, type WholeHouse } from "@isthmus/local/testing";
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

let house: WholeHouse;
let book: Book;
/** The first two warm every slot of hub, gate and vault; the third has 10 members, the fourth 10,000. */
const roots: AppliedRoot[] = [];

beforeAll(async () => {
  house = await startWholeHouse();
  book = new Book(house);
  for (const members of sizes) roots.push(await growTo(members));
}, 600_000);

afterAll(() => house?.stop());

/** Everybody deposits on both chains and withdraws a part; the cycle is closed, submitted, carried and activated. */
async function growTo(members: number): Promise<AppliedRoot> {
  book.openTo(members);
  const each = (unitsPerQuantum: bigint) =>
    book.members.map(({ id }, index) => ({
      account: id,
      tokenUnits: (3_000_000n + BigInt(index)) * unitsPerQuantum,
    }));
  await depositManyOnEvm(house.second, etherAsset, each(weiPerQuantum));
  await depositManyOnSolana(house, solanaDollar, each(1n));
  await book.feedDeposits();
  book.withdrawAll();
  const output = book.closeCycle();
  // A root that finds the last one mature makes it effective; it has to find every one so, or gas tells of the time between them.
  await house.hub.node.control.advanceSeconds(2);
  const receipt = await submit(house, output);
  const txId = receipt.transactionHash;
  return {
    output,
    hubGas: Number(receipt.gasUsed),
    second: await applyOnSecond(house, txId, vaultOf(output, house.second.deployment.chain)),
    solana: await applyOnSolana(house, txId, vaultOf(output, house.solana.deployment.chain)),
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
  it("holds a non-zero entitlement of each, as the engine produced it, at both vaults", () => {
    for (const [index, members] of sizes.entries()) {
      for (const chain of [house.second.deployment.chain, house.solana.deployment.chain]) {
        const { leaves } = vaultOf(root(index).output, chain);
        expect(leaves).toHaveLength(members);
        expect(leaves.every((leaf) => leaf.entitledQuanta > 0n && leaf.exitQuanta > 0n)).toBe(true);
      }
    }
    expect(book.ccp.engine.conservation().every(({ differenceQuanta }) => differenceQuanta === 0n)).toBe(true);
  });

  it("took effect at both vaults: positions, totals and P4 held", async () => {
    const { output } = root(3);
    for (const { reader, deployment } of [house.second, house.solana]) {
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

  it("costs on the second chain what a root over ten costs: votes, execute, activate, activate asset", () => {
    expectSame("gas", root(2).second, root(3).second);
  });

  it("costs at the hub what a root over ten costs", () => {
    expectSame("gas", { submitCycle: root(2).hubGas }, { submitCycle: root(3).hubGas });
  });

  it("costs on Solana what a root over ten costs", () => {
    expectSame("compute units", root(2).solana, root(3).solana);
  });
});

describe("a member's claim against the tree of ten thousand", () => {
  const leafOf = (output: VaultOutput, member: number) => {
    const account = book.members[member]?.id;
    const index = output.leaves.findIndex((leaf) => leaf.account === account);
    const leaf = output.leaves[index];
    if (leaf === undefined) throw new Error(`member ${member} has no leaf`);
    return { leaf, proof: output.tree.proof(index) };
  };

  it("is paid on the second chain what the engine said, and not a quantum more", async () => {
    const { deployment, relayer, reader } = house.second;
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
    const { deployment, relayer, reader } = house.solana;
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
