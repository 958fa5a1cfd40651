import { createTokenAccountCall, depositCall, mintOf, tokenAccountOf } from "@isthmus/chain-solana";
import { accountId, emptyAccumulator, foldDeposit } from "@isthmus/protocol";
import { createMintToInstruction } from "@solana/spl-token";
import { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { solanaAsset, startWholeHouse, type WholeHouse } from "../testing/solana-house.ts";

const memoProgram = new PublicKey("MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr");
let house: WholeHouse;

beforeAll(async () => {
  house = await startWholeHouse();
});

afterAll(() => house?.stop());

describe("a deposit whose sender filled the transaction's log", () => {
  it("is read from its record, the same each time", async () => {
    const { deployment, trader, reader, scope } = house.solana;
    const owner = trader.publicKey;
    const amountQuanta = 40_000_000n;
    const account = accountId(scope.house, scope.chain, owner.toBytes());
    const open = createTokenAccountCall(deployment, owner, solanaAsset, owner);
    const source = tokenAccountOf(deployment, solanaAsset, owner);
    const minter = house.keys.solanaMinter;
    const mint = createMintToInstruction(mintOf(deployment, solanaAsset), source, minter.publicKey, amountQuanta);
    await trader.send({ ...open, instructions: [...open.instructions, mint], computeUnits: 100_000 }, [minter]);
    const input = { account, asset: solanaAsset, tokenUnits: amountQuanta, index: 1n };
    const deposit = depositCall(deployment, owner, input);
    const memo = new TransactionInstruction({ programId: memoProgram, keys: [], data: Buffer.from("noise") });
    const noise = Array.from({ length: 50 }, () => memo);
    const noisy = { ...deposit, instructions: [...noise, ...deposit.instructions], computeUnits: 1_000_000 };
    const { txId } = await trader.send(noisy);
    const logs = (await reader.transaction(txId))?.meta?.logMessages ?? [];
    expect(logs.some((line) => line.startsWith("Log truncated"))).toBe(true);
    const link = { index: 1n, account, asset: solanaAsset, amountQuanta };
    const accumulator = foldDeposit(scope, emptyAccumulator, link);
    const events = await reader.eventsOf(txId);
    expect(events).toMatchObject([{ kind: "deposit", vault: scope.contract, txId, ...link, accumulator }]);
    const { latest } = await reader.head();
    expect(await reader.events({ fromHeight: 0n, toHeight: latest })).toEqual(events);
  });
});
