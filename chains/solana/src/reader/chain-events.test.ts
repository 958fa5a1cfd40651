import type { VaultEvent } from "@isthmus/contracts-solana";
import { PublicKey } from "@solana/web3.js";
import { expect, it } from "vitest";
import { publicKeyAs32 } from "../address.ts";
import { chainEventOf, signerSetAs32 } from "./chain-events.ts";

const hex = (byte: string) => `0x${byte.repeat(32)}` as const;
const vault = new PublicKey(new Uint8Array(32).fill(5));
const wallet = new PublicKey(new Uint8Array(32).fill(6));

it("names the vault and wallets as 32 bytes", () => {
  const claimed: VaultEvent = {
    name: "Claimed",
    vault,
    account: hex("01"),
    asset: 2,
    recipient: wallet,
    amountQuanta: 3n,
    claimedTotalQuanta: 4n,
  };
  expect(chainEventOf(claimed)).toEqual({
    kind: "claim",
    vault: publicKeyAs32(vault),
    account: hex("01"),
    asset: 2,
    recipient: publicKeyAs32(wallet),
    amountQuanta: 3n,
    claimedTotalQuanta: 4n,
  });
});

it("gives a deposit without its depositor, who is no party to the books", () => {
  const link = { index: 1n, account: hex("01"), asset: 2, amountQuanta: 3n, accumulator: hex("04") };
  const event = chainEventOf({ name: "Deposited", vault, from: wallet, ...link });
  expect(event).toEqual({ kind: "deposit", vault: publicKeyAs32(vault), ...link });
});

it("names a signer set that voted as the adapter", () => {
  const event = chainEventOf({ name: "MessageVoted", vault, messageId: hex("07"), set: 1, votes: 2 });
  expect(event).toEqual({ kind: "message-voted", messageId: hex("07"), adapter: signerSetAs32(1) });
  expect(signerSetAs32(1)).toBe(`0x${"00".repeat(31)}01`);
});

it("reads a freeze and each payment of a frozen vault, an exit or a deposit back", () => {
  const [place, paid] = [publicKeyAs32(vault), { account: hex("01"), asset: 2 }];
  const exited = { name: "Exited", vault, ...paid, recipient: wallet, paidQuanta: 3n, leftQuanta: 4n } as const;
  const returned = { name: "DepositReturned", vault, ...paid, index: 9n, payer: wallet, paidQuanta: 5n } as const;
  expect(chainEventOf({ name: "VaultFrozen", vault, atSeconds: 7n })).toEqual({ kind: "vault-frozen", vault: place });
  expect(chainEventOf(exited)).toEqual({ kind: "exit-paid", vault: place, ...paid, amountQuanta: 3n });
  expect(chainEventOf(returned)).toEqual({ kind: "exit-paid", vault: place, ...paid, amountQuanta: 5n });
});

it("reads requests, payments of take-backs and conflicts as every chain's", () => {
  const entry = { account: hex("01"), asset: 2, amountQuanta: 3n, accumulator: hex("02") };
  const place = publicKeyAs32(vault);
  const takeBack = { vault, index: 5n, depositIndex: 4n, payer: wallet, ...entry };
  const fields = { vault: place, index: 5n, depositIndex: 4n, ...entry };
  expect(chainEventOf({ name: "TakeBackRequested", ...takeBack })).toEqual({ kind: "take-back-request", ...fields });
  expect(chainEventOf({ name: "TakenBack", ...takeBack })).toEqual({ kind: "take-back", ...fields });
  expect(chainEventOf({ name: "WithdrawalRequested", vault, index: 5n, requester: wallet, ...entry })).toEqual({
    ...{ kind: "withdrawal-request", vault: place, index: 5n, requester: publicKeyAs32(wallet) },
    ...entry,
  });
  const ids = { messageId: hex("07"), otherMessageId: hex("08") };
  expect(chainEventOf({ name: "MessageConflict", vault, sequence: 6n, ...ids })).toEqual({
    ...{ kind: "message-conflict", lane: 1, sequence: 6n, messageId: hex("08") },
  });
});
