import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { addressAs32, type EvmAccount, mintCall, tokenAbi } from "@isthmus/chain-evm";
import {
  activateAll,
  buildTrees,
  type EvmChain,
  type EvmChains,
  nextCycle,
  startEvmChains,
  submit,
  vaultScope,
} from "@isthmus/local/testing";
import type { EntitlementLeaf, Hex } from "@isthmus/protocol";
import { afterAll, beforeAll, expect, it } from "vitest";
import { MemberFolder } from "../testing/run-member.ts";

const account: Hex = `0x${"a1".repeat(32)}`;
const inclusionPeriodSeconds = 43_200;
const takeBackDelaySeconds = 7_200n;
let chains: EvmChains;
let member: EvmAccount;
let folder: MemberFolder;

beforeAll(async () => {
  chains = await startEvmChains(null, { inclusionPeriodSeconds });
  member = await chains.hub.account("member");
  await chains.second.account("member");
  folder = new MemberFolder(chains.deployment);
  folder.write("wallet.key", chains.keys.evmKey("member"));
}, 600_000);

afterAll(() => chains?.stop());

const at = (chain: string, command: string) => folder.run(`--chain ${chain} --key-file wallet.key ${command}`);

async function done(chain: string, command: string) {
  const { code, lines } = await at(chain, command);
  if (code !== 0) throw new Error(`${command}: ${JSON.stringify(lines)}`);
  return lines as unknown as readonly { readonly txId: string; readonly events: readonly Record<string, unknown>[] }[];
}

async function refusal(chain: string, command: string) {
  const { code, lines } = await at(chain, command);
  return [code, (lines.at(-1)?.error as { readonly code?: string } | undefined)?.code];
}

const tokenOf = ({ deployment }: EvmChain, asset: number) => deployment.tokens[String(asset)] as Hex;

const balance = (side: EvmChain, asset: number): Promise<bigint> =>
  side.reader.client.readContract({
    address: tokenOf(side, asset),
    abi: tokenAbi,
    functionName: "balanceOf",
    args: [member.address],
  });

it("pays in, claims, asks for what is ignored, freezes the vault and leaves it", async () => {
  const { hub } = chains;
  await member.send(mintCall(tokenOf(hub, 1), member.address, 12_000_000n));
  const money = `--account ${account} --asset 1`;

  // Without a key a dry run shows what would be sent, and nothing is.
  const tried = await folder.run(`--chain hub --wallet ${member.address} --dry-run deposit ${money} --quanta 9000000`);
  expect(tried.lines).toMatchObject([
    { step: 1, of: 2, dryRun: true, to: tokenOf(hub, 1), uses: { gas: expect.stringMatching(/^\d+$/) } },
    { step: 2, of: 2, dryRun: true, to: hub.deployment.vault, data: expect.stringMatching(/^0x/) },
  ]);
  expect([tried.code, await balance(hub, 1)]).toEqual([0, 12_000_000n]);

  const paid = await done("hub", `deposit ${money} --quanta 9000000`);
  expect(paid.at(-1)?.events).toMatchObject([{ kind: "deposit", index: "1", account, amountQuanta: "9000000" }]);
  const recipient = addressAs32(member.address);
  const leaf: EntitlementLeaf = { account, asset: 1, recipient, entitledQuanta: 2_000_000n, exitQuanta: 7_000_000n };
  const trees = buildTrees({ scope: vaultScope(chains, hub), state: await hub.reader.vaultState(), leaves: [leaf] });
  await submit(chains, await nextCycle(chains, [trees]));
  await activateAll(hub, trees, 1n);

  await saveProof({ root: trees.row.root, leaf, proof: trees.leaves[0]?.proof });
  expect(await balance(hub, 1)).toBe(3_000_000n);
  await done("hub", "claim --proof leaf.json");
  expect(await balance(hub, 1)).toBe(5_000_000n);

  const second = await done("hub", `deposit ${money} --quanta 3000000`);
  await done("hub", `request-withdrawal ${money} --quanta 7000000`);
  expect(await refusal("hub", "freeze --request 3")).toEqual([1, "HOUSE_NOT_SILENT"]);
  expect(await refusal("hub", "exit --proof leaf.json")).toEqual([1, "ROOT_MISSING"]);
  await hub.node.control.advanceSeconds(inclusionPeriodSeconds);
  expect((await done("hub", "freeze --request 3")).at(-1)?.events).toMatchObject([{ kind: "vault-frozen" }]);
  await done("hub", "exit --proof leaf.json");
  const { txId } = second.at(-1) ?? { txId: "" };
  await done("hub", `return-deposit --transaction ${txId}`);
  expect(await balance(hub, 1)).toBe(12_000_000n + 2_000_000n - 2_000_000n);
}, 600_000);

/** The house serves the leaf, and the member saves it; a house that serves another root's is found out. */
async function saveProof(answer: Record<string, unknown>): Promise<void> {
  let served = answer;
  const server = createServer((_request, response) => {
    response.end(JSON.stringify(served, (_key, item: unknown) => (typeof item === "bigint" ? item.toString() : item)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const command = `save-proof --coordinator ${url} --account ${account} --asset 1 --out leaf.json`;
  try {
    expect(await done("hub", command)).toMatchObject([{ saved: { cycle: "1", leaf: { exitQuanta: "7000000" } } }]);
    served = { ...answer, leaf: { ...(answer.leaf as object), exitQuanta: 8_000_000n } };
    expect(await refusal("hub", command)).toEqual([1, "PROOF_INVALID"]);
  } finally {
    server.close();
  }
}

it("takes a deposit back that no root has reached", async () => {
  const { second } = chains;
  const units = 10n ** 18n;
  const own = await second.account("member");
  await own.send(mintCall(tokenOf(second, 3), member.address, units));
  const [, paid] = await done("second", `deposit --account ${account} --asset 3 --quanta 100000000`);
  expect(await balance(second, 3)).toBe(0n);
  const transaction = `--transaction ${paid?.txId}`;
  const asked = await done("second", `request-take-back ${transaction}`);
  expect(asked[0]?.events).toMatchObject([{ kind: "take-back-request", index: "2", depositIndex: "1" }]);
  expect(await refusal("second", `pay-take-back ${transaction}`)).toEqual([1, "TAKE_BACK_NOT_DUE"]);
  const { timestamp } = await second.reader.client.getBlock();
  // Payments are open in the first quarter of a period of the delay.
  const opens = ((timestamp + 2n * takeBackDelaySeconds - 1n) / takeBackDelaySeconds) * takeBackDelaySeconds;
  await second.node.control.advanceSeconds(Number(opens - timestamp));
  await done("second", `pay-take-back ${transaction} --payer ${member.address}`);
  expect(await balance(second, 3)).toBe(units);
}, 600_000);

it("shows a vault without a key, and refuses what it cannot follow with 2", async () => {
  const { code, lines } = await folder.run("--chain second show");
  expect([code, lines[0]]).toMatchObject([0, { vault: { depositIndex: "3", assets: [{ asset: 3 }] } }]);
  for (const [args, error] of [
    ["--chain nowhere show", "CHAIN_UNKNOWN"],
    ["--chain hub --wallet 0x12 --dry-run freeze", "INPUT_INVALID"],
    ["--chain hub --key-file deployment.json freeze", "CONFIG_INVALID"],
    ["--chain hub --key-file wallet.key exit --proof gone.json", "INPUT_INVALID"],
  ] as const) {
    const refused = await folder.run(args);
    expect([args, refused.code, refused.lines.at(-1)]).toMatchObject([args, 2, { error: { code: error } }]);
  }
});
