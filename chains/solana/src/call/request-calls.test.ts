import type { SolanaDeployment } from "@isthmus/adapter";
import { accountTable, associatedTokenAddress, type InstructionName, instructionTag } from "@isthmus/contracts-solana";
import { Keypair } from "@solana/web3.js";
import { expect, it } from "vitest";
import {
  freezeCall,
  freezeIgnoredCall,
  payTakeBackCall,
  reportConflictCall,
  requestTakeBackCall,
  requestWithdrawalCall,
  returnDepositCall,
  takeExitCall,
} from "./request-calls.ts";
import type { SolanaCall } from "./solana-call.ts";

const address = () => Keypair.generate().publicKey;
const mint = address();
const deployment: SolanaDeployment = {
  family: "solana",
  chain: 3,
  rpcUrl: "http://127.0.0.1:1",
  wsUrl: "ws://127.0.0.1:2",
  program: address().toBase58(),
  vault: address().toBase58(),
  lookupTable: null,
  tokens: { "2": mint.toBase58() },
  deployedHeight: 0,
};
const [sender, payer] = [address(), address()];
const [account, other] = [`0x${"01".repeat(32)}`, `0x${"02".repeat(32)}`] as const;
const deposit = { depositIndex: 3n, asset: 2, index: 9n };
const leaf = { account, asset: 2, recipient: other, entitledQuanta: 1n, exitQuanta: 2n };

it.each<[InstructionName, SolanaCall]>([
  ["requestTakeBack", requestTakeBackCall(deployment, payer, deposit)],
  ["payTakeBack", payTakeBackCall(deployment, sender, { ...deposit, payer })],
  ["requestWithdrawal", requestWithdrawalCall(deployment, sender, { account, asset: 2, amountQuanta: 7n, index: 9n })],
  ["freeze", freezeCall(deployment)],
  ["freezeIgnored", freezeIgnoredCall(deployment, 4n)],
  ["takeExit", takeExitCall(deployment, sender, leaf, [])],
  ["returnDeposit", returnDepositCall(deployment, sender, { index: 3n, asset: 2, payer })],
  ["reportConflict", reportConflictCall(deployment, [account, other])],
])("%s is one instruction with the accounts of the table", (name, { instructions: [instruction] }) => {
  expect(instruction?.data[0]).toBe(instructionTag[name]);
  const rows = accountTable[name].filter(({ when }) => when === undefined);
  expect(instruction?.keys.map(({ isSigner, isWritable }) => [isSigner, isWritable])).toEqual(
    rows.map((row) => [row.signer ?? false, row.writable ?? false]),
  );
});

it("pays the payer of a deposit, whoever sends it", () => {
  const [call] = payTakeBackCall(deployment, sender, { ...deposit, payer }).instructions;
  expect(call?.keys[5]?.pubkey).toEqual(associatedTokenAddress(payer, mint).address);
});
