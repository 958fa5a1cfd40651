import { type SolanaAccount, SolanaAdapter, SolanaReader, tokenAccountOf, tokenOf } from "@isthmus/chain-solana";
import { token2022ProgramId, tokenProgramId } from "@isthmus/contracts-solana";
import {
  buildTrees,
  deliverRoot,
  readerPatienceMs,
  refused,
  rootMessage,
  type SolanaNetwork,
  startSolanaNetwork,
  type VaultTrees,
} from "@isthmus/local/testing";
import { type EntitlementLeaf, type Hex, toHex } from "@isthmus/protocol";
import { SolanaVault } from "@isthmus/sdk/solana";
import { createMintToInstruction } from "@solana/spl-token";
import { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const memoProgram = new PublicKey("MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr");
const asset = 2;
const rootDelaySeconds = 600;
const takeBackDelaySeconds = 7_200;
const inclusionPeriodSeconds = 43_200;
const account: Hex = `0x${"a1".repeat(32)}`;

describe.each([
  ["the Token program", 0],
  ["Token-2022 with a transfer fee", 100],
])("a member's own calls at a Solana vault of %s", (_name, feeBps) => {
  let network: SolanaNetwork;
  let member: SolanaAccount;
  let vault: SolanaVault;

  beforeAll(async () => {
    const fee = feeBps === 0 ? {} : { solanaTransferFeeBps: feeBps };
    network = await startSolanaNetwork({ rootDelaySeconds, takeBackDelaySeconds, inclusionPeriodSeconds, ...fee });
    member = await network.account("member");
    vault = new SolanaVault(network.deployment, member.publicKey.toBase58());
    const { mint, tokenProgram } = tokenOf(network.deployment, asset);
    const open = vault.openTokenAccount(asset);
    const { solanaMinter } = network.keys;
    const own = tokenAccountOf(network.deployment, asset, member.publicKey);
    const money = createMintToInstruction(mint, own, solanaMinter.publicKey, 1_000_000_000n, [], tokenProgram);
    await member.send({ ...open, instructions: [...open.instructions, money], computeUnits: 100_000 }, [solanaMinter]);
  }, 600_000);

  afterAll(() => network?.stop());

  /** What arrives of a transfer. */
  const net = (units: bigint) => units - (units * BigInt(feeBps) + 9_999n) / 10_000n;
  const next = async () => (await network.reader.vaultState()).depositIndex + 1n;

  async function balance(): Promise<bigint> {
    const own = tokenAccountOf(network.deployment, asset, member.publicKey);
    return BigInt((await network.reader.connection.getTokenAccountBalance(own, "confirmed")).value.amount);
  }

  async function deposit(tokenUnits: bigint) {
    const { txId } = await member.send(vault.deposit({ account, asset, tokenUnits, index: await next() }));
    return await network.reader.eventsOf(txId);
  }

  /** A root with one leaf of the member's takes effect, as the relayer brings it. */
  async function effective(cycle: bigint, entitledQuanta: bigint, exitQuanta: bigint): Promise<VaultTrees> {
    const { scope, reader, deployment, keys } = network;
    const recipient = toHex(member.publicKey.toBytes());
    const leaves: EntitlementLeaf[] = [{ account, asset, recipient, entitledQuanta, exitQuanta }];
    const state = await reader.vaultState();
    const trees = buildTrees({ scope, state, leaves });
    await deliverRoot(network, rootMessage(network, trees, cycle));
    network.pass(rootDelaySeconds);
    const privateKey = toHex(keys.relayerSolana.secretKey);
    const adapter = new SolanaAdapter({ deployment, privateKey, timeoutMs: readerPatienceMs });
    await network.relayer.send(await adapter.build({ kind: "activate" }));
    for (const { leaf, proof } of trees.totals) {
      const request = { kind: "activate-asset", totals: leaf, proof, recordIndex: state.depositIndex } as const;
      await network.relayer.send(await adapter.build(request));
    }
    return trees;
  }

  it("pay in what arrives, and out what is entitled", async () => {
    const credited = net(500_000_000n);
    expect(await deposit(500_000_000n)).toMatchObject([{ kind: "deposit", index: 1n, amountQuanta: credited }]);
    const [held] = (await network.reader.vaultState()).assets;
    expect(held).toMatchObject({ ledgerQuanta: credited, tokenUnits: credited });
    const [first] = (await effective(1n, 120_000_000n, 300_000_000n)).leaves;
    if (first === undefined) throw new Error("the tree has a leaf");
    const before = await balance();
    // Behind so much noise that the log is cut: the payment is read from the token program's call.
    const memo = new TransactionInstruction({ programId: memoProgram, keys: [], data: Buffer.from("noise") });
    const call = vault.claim(first.leaf, first.proof);
    const noisy = [...Array.from({ length: 50 }, () => memo), ...call.instructions];
    const { txId } = await member.send({ ...call, instructions: noisy, computeUnits: 1_000_000 });
    const logs = (await network.reader.transaction(txId))?.meta?.logMessages;
    expect(logs).toContain("Log truncated");
    expect((await balance()) - before).toBe(net(120_000_000n));
    expect(await network.reader.eventsOf(txId)).toMatchObject([{ kind: "claim", amountQuanta: 120_000_000n }]);
  }, 600_000);

  it("take a deposit back that no root reached, in time", async () => {
    const credited = net(9_000_000n);
    await deposit(9_000_000n);
    const entry = { depositIndex: 2n, asset };
    await member.send(vault.requestTakeBack({ ...entry, index: await next() }));
    const payment = async () => vault.payTakeBack({ ...entry, index: await next() }, member.publicKey.toBase58());
    await refused(member.send(await payment()), "TAKE_BACK_NOT_DUE");
    const { finalTimestampSeconds } = await network.reader.head();
    const due = Number(finalTimestampSeconds) + takeBackDelaySeconds;
    network.pass(takeBackDelaySeconds + ((takeBackDelaySeconds - (due % takeBackDelaySeconds)) % takeBackDelaySeconds));
    const before = await balance();
    await member.send(await payment());
    expect((await balance()) - before).toBe(net(credited));
  }, 600_000);

  it("freeze a vault that ignores a request, and leave it", async () => {
    await deposit(20_000_000n);
    const index = await next();
    await member.send(vault.requestWithdrawal({ account, asset, amountQuanta: 50_000_000n, index }));
    await refused(member.send(vault.freezeIgnored(index)), "HOUSE_NOT_SILENT");
    network.pass(inclusionPeriodSeconds);
    await member.send(vault.freezeIgnored(index));
    const trees = await leaves(300_000_000n);
    const before = await balance();
    await member.send(vault.exit(trees.leaf, trees.proof));
    expect((await balance()) - before).toBe(net(300_000_000n));
    await member.send(vault.exitTakeBack({ index: index - 1n, asset }, member.publicKey.toBase58()));
    expect((await balance()) - before).toBe(net(300_000_000n) + net(net(20_000_000n)));
    const [held] = (await network.reader.vaultState()).assets;
    expect(held?.ledgerQuanta).toBe(held?.tokenUnits);
  }, 600_000);

  it("are not read from a deployment that names the other token program", async () => {
    const { deployment } = network;
    const [token, token2022] = [tokenProgramId, token2022ProgramId].map((key) => key.toBase58()) as [string, string];
    const wrong = { ...deployment, tokenPrograms: { [asset]: feeBps === 0 ? token2022 : token } };
    await refused(new SolanaReader({ deployment: wrong }).vaultState(), "CONFIG_INVALID");
  });

  /** The leaf of the root in effect. */
  async function leaves(exitQuanta: bigint) {
    const recipient = toHex(member.publicKey.toBytes());
    const leaf = { account, asset, recipient, entitledQuanta: 120_000_000n, exitQuanta };
    const [own] = buildTrees({ scope: network.scope, state: await network.reader.vaultState(), leaves: [leaf] }).leaves;
    if (own === undefined) throw new Error("the tree has a leaf");
    return own;
  }
});
