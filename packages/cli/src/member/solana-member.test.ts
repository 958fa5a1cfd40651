import { testDeployment } from "@isthmus/adapter/testing";
import { createTokenAccountCall, type SolanaAccount, tokenAccountOf, tokenOf } from "@isthmus/chain-solana";
import {
  buildTrees,
  deliverRoot,
  makeEffective,
  rootMessage,
  type SolanaNetwork,
  startSolanaNetwork,
} from "@isthmus/local/testing";
import { type EntitlementLeaf, type Hex, toHex } from "@isthmus/protocol";
import { createMintToInstruction } from "@solana/spl-token";
import { Keypair } from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { MemberFolder } from "../testing/run-member.ts";

const account: Hex = `0x${"a1".repeat(32)}`;
const asset = 2;
const rootDelaySeconds = 600;
const inclusionPeriodSeconds = 43_200;
let network: SolanaNetwork;
let member: SolanaAccount;
let folder: MemberFolder;

beforeAll(async () => {
  network = await startSolanaNetwork({ rootDelaySeconds, inclusionPeriodSeconds, solanaTransferFeeBps: 100 });
  member = await network.account("member");
  const house = testDeployment();
  const chains = house.chains.map((chain) => (chain.family === "solana" ? network.deployment : chain));
  folder = new MemberFolder({ ...house, chains });
  folder.write("wallet.json", [...network.keys.solanaKey("member").secretKey]);
}, 600_000);

afterAll(() => network?.stop());

const at = (command: string) => folder.run(`--chain solana --key-file wallet.json ${command}`);

async function done(command: string) {
  const { code, lines } = await at(command);
  if (code !== 0) throw new Error(`${command}: ${JSON.stringify(lines)}`);
  return lines as unknown as readonly { readonly txId: string; readonly events: readonly Record<string, unknown>[] }[];
}

async function refusal(command: string) {
  const { code, lines } = await at(command);
  return [code, (lines.at(-1)?.error as { readonly code?: string } | undefined)?.code];
}

/** Pays the member. */
async function mint(units: bigint): Promise<void> {
  const { deployment, keys, relayer } = network;
  const { tokenProgram, mint: address } = tokenOf(deployment, asset);
  const own = tokenAccountOf(deployment, asset, member.publicKey);
  const money = createMintToInstruction(address, own, keys.solanaMinter.publicKey, units, [], tokenProgram);
  await relayer.send({ instructions: [money], computeUnits: 50_000, useLookupTable: false }, [keys.solanaMinter]);
}

async function balance(owner = member.publicKey): Promise<bigint> {
  const own = tokenAccountOf(network.deployment, asset, owner);
  return BigInt((await network.reader.connection.getTokenAccountBalance(own, "confirmed")).value.amount);
}

/** What arrives of a transfer of a token that withholds one in a hundred. */
const net = (units: bigint) => units - (units + 99n) / 100n;

it("pays in, claims, asks for what is ignored, freezes the vault and leaves it", async () => {
  const { scope, reader } = network;
  const money = `--account ${account} --asset ${asset}`;
  const { deployment } = network;
  await member.send(createTokenAccountCall(deployment, member.publicKey, asset, member.publicKey));
  await mint(100_000_000n);
  const wallet = member.publicKey.toBase58();
  const tried = await folder.run(`--chain solana --wallet ${wallet} --dry-run deposit ${money} --quanta 90000000`);
  expect(tried).toMatchObject({
    code: 0,
    lines: [
      { dryRun: true, instructions: [{ program: deployment.program }], uses: { computeUnits: expect.any(String) } },
    ],
  });
  expect((await reader.vaultState()).depositIndex).toBe(0n);
  const credited = net(90_000_000n);
  const [paid] = await done(`deposit ${money} --quanta 90000000`);
  expect(paid?.events).toMatchObject([{ kind: "deposit", index: "1", amountQuanta: credited.toString() }]);

  // A recipient without a token account gets one.
  const recipient = Keypair.generate().publicKey;
  const leaf: EntitlementLeaf = {
    account,
    asset,
    recipient: toHex(recipient.toBytes()),
    entitledQuanta: 20_000_000n,
    exitQuanta: 60_000_000n,
  };
  const trees = buildTrees({ scope, state: await reader.vaultState(), leaves: [leaf] });
  await deliverRoot(network, rootMessage(network, trees, 1n));
  network.pass(rootDelaySeconds);
  await makeEffective(network, trees, 1n);
  folder.write("leaf.json", { root: trees.row.root, leaf, proof: trees.leaves[0]?.proof });
  expect(await done("claim --proof leaf.json")).toHaveLength(2);
  expect(await balance(recipient)).toBe(net(20_000_000n));

  const [second] = await done(`deposit ${money} --quanta 5000000`);
  const [asked] = await done(`request-withdrawal ${money} --quanta 60000000`);
  expect(asked?.events).toMatchObject([{ kind: "withdrawal-request", index: "3" }]);
  expect(await refusal("freeze --request 3")).toEqual([1, "HOUSE_NOT_SILENT"]);
  network.pass(inclusionPeriodSeconds);
  const [frozen] = await done("freeze --request 3");
  expect(frozen?.events).toMatchObject([{ kind: "vault-frozen" }]);
  await done("exit --proof leaf.json");
  expect(await balance(recipient)).toBe(net(20_000_000n) + net(60_000_000n));
  const before = await balance();
  await done(`return-deposit --transaction ${second?.txId}`);
  expect((await balance()) - before).toBe(net(net(5_000_000n)));
}, 600_000);
