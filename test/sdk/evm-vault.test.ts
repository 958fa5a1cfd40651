import { type EvmAccount, mintCall, requestDeskOf } from "@isthmus/chain-evm";
import { requestDeskAbi } from "@isthmus/contracts-evm";
import { type EvmChains, refused, startEvmChains } from "@isthmus/local/testing";
import { emptyAccumulator, type Hex } from "@isthmus/protocol";
import { EvmVault, type RecordedDeposit, readEntryAccumulator } from "@isthmus/sdk/evm";
import { afterAll, beforeAll, expect, it } from "vitest";

let chains: EvmChains;
let member: EvmAccount;
let vault: EvmVault;
const account = `0x${"a1".repeat(32)}` as const;
const asset = 1;

beforeAll(async () => {
  chains = await startEvmChains();
  member = await chains.hub.account("member");
  vault = new EvmVault(chains.hub.deployment.vault);
}, 400_000);

afterAll(() => chains?.stop());

/** The vault's entries, of whatever kind, oldest first. */
async function entries() {
  const { reader } = chains.hub;
  const { latest } = await reader.head();
  const events = await reader.events({ fromHeight: 0n, toHeight: latest });
  return events.flatMap((event) => ("index" in event ? [event] : []));
}

/** Moves the chain's time into the first quarter of a period of the delay, not before a time. */
async function toOpenQuarter(fromSeconds: bigint, periodSeconds: bigint): Promise<void> {
  const { client } = chains.hub.reader;
  const { timestamp } = await client.getBlock();
  const opens = ((fromSeconds + periodSeconds - 1n) / periodSeconds) * periodSeconds;
  await chains.hub.node.control.advanceSeconds(Number(opens - timestamp));
}

it("asks a real vault for money, takes a deposit back from it, and cannot freeze it before its first root", async () => {
  const { hub } = chains;
  const token = hub.deployment.tokens[String(asset)] as Hex;
  await member.send(mintCall(token, member.address, 9_000_000n));
  await member.send(vault.approve(token, 9_000_000n));
  await member.send(vault.deposit(account, asset, 9_000_000n));
  const deposit: RecordedDeposit = { previous: emptyAccumulator, account, asset, amountQuanta: 9_000_000n };
  await member.send(vault.requestTakeBack(deposit));
  await member.send(vault.requestWithdrawal(account, asset, 8_000_000n));
  expect(await entries()).toMatchObject([
    { kind: "deposit", index: 1n, amountQuanta: 9_000_000n },
    { kind: "take-back-request", index: 2n, depositIndex: 1n, amountQuanta: 9_000_000n },
    { kind: "withdrawal-request", index: 3n, account, asset, amountQuanta: 8_000_000n },
  ]);
  await refused(member.send(vault.payTakeBack(deposit, member.address)), "TAKE_BACK_NOT_DUE");
  const desk = { address: requestDeskOf(hub.deployment.vault), abi: requestDeskAbi } as const;
  const { client } = hub.reader;
  const from = await client.readContract({ ...desk, functionName: "payableFromSeconds", args: [1n] });
  const period = await client.readContract({ ...desk, functionName: "takeBackDelaySeconds" });
  await toOpenQuarter(from, period);
  await member.send(vault.payTakeBack(deposit, member.address));
  expect((await entries()).at(-1)).toMatchObject({ kind: "take-back", index: 4n, depositIndex: 1n });
  for (const { index, accumulator } of await entries())
    expect(await readEntryAccumulator(client, hub.deployment.vault, index)).toBe(accumulator);
  await expect(readEntryAccumulator(client, hub.deployment.vault, 5n)).rejects.toMatchObject({
    code: "DEPOSIT_POSITION_UNKNOWN",
  });
  // A deposit behind other entries is named by the chain before it.
  await member.send(mintCall(token, member.address, 5_000_000n));
  await member.send(vault.approve(token, 5_000_000n));
  await member.send(vault.deposit(account, asset, 5_000_000n));
  const previous = await readEntryAccumulator(client, hub.deployment.vault, 4n);
  const later: RecordedDeposit = { previous, account, asset, amountQuanta: 5_000_000n };
  await refused(member.send(vault.requestTakeBack({ ...later, previous: emptyAccumulator })), "PROOF_INVALID");
  await member.send(vault.requestTakeBack(later));
  expect((await entries()).at(-1)).toMatchObject({ kind: "take-back-request", index: 6n, depositIndex: 5n });
  // Nobody has anything to exit with before the vault's first root: deposits are taken back.
  await refused(member.send(vault.freezeIgnored(3n)), "ROOT_MISSING");
  await refused(member.send(vault.freeze()), "HOUSE_NOT_SILENT");
}, 400_000);
