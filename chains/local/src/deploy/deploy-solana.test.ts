import { claimLeafCall, createTokenAccountCall, executeRootCall, tokenAccountOf } from "@isthmus/chain-solana";
import { decodeVault } from "@isthmus/contracts-solana";
import { accountId, type Hex, toHex, type VaaBody } from "@isthmus/protocol";
import { Keypair, PublicKey } from "@solana/web3.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildTrees, type VaultTrees } from "../testing/cycle.ts";
import { flipLastBit, refused } from "../testing/refused.ts";
import { nextCycle, submit } from "../testing/settle.ts";
import { signedVaa } from "../testing/sign.ts";
import {
  activateOnSolana,
  bodiesFor,
  mintAndDepositOnSolana,
  solanaAsset,
  startThreeChains,
  type ThreeChains,
  voteOnSolana,
} from "../testing/three-chains.ts";

const recipient = Keypair.generate().publicKey;
let chains: ThreeChains;
let trees: VaultTrees;
let bodies: { readonly guardians: VaaBody; readonly attesters: VaaBody };
let envelope: Hex;
let guardians: Hex[];
let attesters: Hex[];

beforeAll(async () => {
  chains = await startThreeChains();
  guardians = chains.keys.operators.map((operator) => operator.guardian);
  attesters = chains.keys.operators.map((operator) => operator.attester);
  const { reader, scope, trader } = chains.solana;
  const account = accountId(scope.houseId, scope.chain, trader.publicKey.toBytes());
  await mintAndDepositOnSolana(chains, account, 500_000_000n);
  const leaf = { account, asset: solanaAsset, recipient: toHex(recipient.toBytes()), exitQuanta: 0n };
  // 500 more members make the claim's proof ten nodes long.
  const others = Array.from({ length: 500 }, (_, member) => ({
    ...leaf,
    account: accountId(scope.houseId, scope.chain, new Uint8Array([1]), member),
    entitledQuanta: 1_000n,
  }));
  const leaves = [{ ...leaf, entitledQuanta: 120_000_000n }, ...others];
  trees = buildTrees({ scope, state: await reader.vaultState(), leaves });
  const { transactionHash } = await submit(chains, await nextCycle(chains, [trees]));
  bodies = await bodiesFor(chains, transactionHash, scope.chain);
  envelope = toHex(bodies.guardians.payload);
});

afterAll(() => chains?.stop());

const vote = (set: "guardians" | "attesters", vaa: Hex) => voteOnSolana(chains.solana, set, vaa);
const execute = (bytes: Hex) => chains.solana.relayer.send(executeRootCall(chains.solana.deployment, bytes));

it("leaves a vault whose admin waits a minute for every change, which another key cancels, and has watchtowers", async () => {
  const { deployment, reader } = chains.solana;
  const account = await reader.connection.getAccountInfo(new PublicKey(deployment.vault));
  const vault = decodeVault(account?.data ?? new Uint8Array());
  expect(vault.adminDelaySeconds).toBe(60n);
  expect(vault.watchtowers).toMatchObject({ threshold: 2, vetoSeconds: 600 });
  expect(vault.canceller?.toBase58()).toBe(chains.keys.solanaKey("canceller").publicKey.toBase58());
});

describe("a root on its way to Solana", () => {
  it("is carried by guardians and attesters as the same bytes", () => {
    expect(toHex(bodies.attesters.payload)).toBe(envelope);
  });

  it("gets no vote from a signer set with one signature too few", async () => {
    await refused(vote("guardians", signedVaa(guardians, bodies.guardians, [1, 3])), "QUORUM_MISSING");
    await refused(vote("attesters", signedVaa(attesters, bodies.attesters, [0, 2])), "QUORUM_MISSING");
    await refused(execute(envelope), "VOTES_MISSING");
  });

  it("gets no vote when a bit was changed, from another emitter, or from the other set's keys", async () => {
    await refused(vote("guardians", flipLastBit(signedVaa(guardians, bodies.guardians))), "SIGNATURE_INVALID");
    await refused(vote("attesters", flipLastBit(signedVaa(attesters, bodies.attesters))), "SIGNATURE_INVALID");
    await refused(vote("attesters", signedVaa(guardians, bodies.attesters)), "SIGNATURE_INVALID");
    const stranger = { ...bodies.guardians, emitter: bodies.attesters.emitter };
    await refused(vote("guardians", signedVaa(guardians, stranger)), "EMITTER_MISMATCH");
  });

  it("has no effect on one set's word, whichever it is", async () => {
    await vote("attesters", signedVaa(attesters, bodies.attesters, [0, 1, 3]));
    await refused(execute(envelope), "VOTES_MISSING");
    await refused(vote("attesters", signedVaa(attesters, bodies.attesters, [1, 2, 3])), "MESSAGE_ALREADY_VOTED");
    await refused(execute(envelope), "VOTES_MISSING");
  });

  it("has its effect on both sets' word, once, and only the voted bytes have it", async () => {
    await vote("guardians", signedVaa(guardians, bodies.guardians, [0, 1, 2, 3]));
    await refused(execute(flipLastBit(envelope)), "VOTES_MISSING");
    const { txId } = await execute(envelope);
    const kinds = (await chains.solana.reader.eventsOf(txId)).map((event) => event.kind);
    expect([...kinds].sort()).toEqual(["message-executed", "root-received"]);
    await refused(execute(envelope), "MESSAGE_ALREADY_EXECUTED");
  });
});

describe("a claim on Solana", () => {
  const claim = async () => {
    const { deployment, relayer } = chains.solana;
    const { leaf, proof } = trees.leaves[0] as VaultTrees["leaves"][number];
    return relayer.send(claimLeafCall(deployment, relayer.publicKey, leaf, proof));
  };
  const balance = async () => {
    const { deployment, reader } = chains.solana;
    const address = tokenAccountOf(deployment, solanaAsset, recipient);
    return BigInt((await reader.connection.getTokenAccountBalance(address, "confirmed")).value.amount);
  };

  it("waits for the root, then pays the entitlement of the leaf once", async () => {
    const { deployment, relayer, reader } = chains.solana;
    await relayer.send(createTokenAccountCall(deployment, relayer.publicKey, solanaAsset, recipient));
    await refused(claim(), "ROOT_MISSING");
    await activateOnSolana(chains.solana, trees, 1n);
    await claim();
    expect(await balance()).toBe(120_000_000n);
    await claim();
    expect(await balance()).toBe(120_000_000n);
    const { leaf } = trees.leaves[0] as VaultTrees["leaves"][number];
    expect(await reader.claimedQuanta(leaf.account, solanaAsset)).toBe(leaf.entitledQuanta);
    const state = await reader.vaultState();
    expect(state.assets).toMatchObject([{ paidQuanta: leaf.entitledQuanta, tokenUnits: 500_000_000n - 120_000_000n }]);
  });

  it("is refused with another member's proof", async () => {
    const { deployment, relayer } = chains.solana;
    const { leaf } = trees.leaves[0] as VaultTrees["leaves"][number];
    const { proof } = trees.leaves[1] as VaultTrees["leaves"][number];
    const raised = { ...leaf, entitledQuanta: leaf.entitledQuanta + 1n };
    await refused(relayer.send(claimLeafCall(deployment, relayer.publicKey, raised, proof)), "PROOF_INVALID");
  });
});
