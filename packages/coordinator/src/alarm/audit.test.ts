import type { FinalVaultState } from "@isthmus/adapter";
import type { Command } from "@isthmus/clearing";
import { TestCcp } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { auditVault } from "./audit.ts";

const ccp = TestCcp.standard();
const member = ccp.open(0);
ccp.deposit(member.id, 1, 5_000_000n);
const { chain, accumulator, index } = ccp.journal.at(-1) as Command & { kind: "deposit" };
const watched = 10n;

/** The vault in agreement with the books, with changes. */
function vaultAt(
  height: bigint,
  changes: { paidQuanta?: bigint; sentQuanta?: bigint; depositIndex?: bigint; depositAccumulator?: `0x${string}` } = {},
): FinalVaultState {
  const { paidQuanta = 0n, sentQuanta = 0n, depositIndex = index, depositAccumulator = accumulator } = changes;
  const vault = { depositIndex, depositAccumulator, assets: [{ asset: 1, paidQuanta, sentQuanta }] };
  return { height, vault } as unknown as FinalVaultState;
}

const codes = (final: FinalVaultState) => auditVault(ccp.engine, chain, watched, final).map(({ code }) => code);

describe("auditVault", () => {
  it("reports a payment without an order once every event up to the vault's height has been fed", () => {
    expect(codes(vaultAt(watched, { paidQuanta: 1n }))).toEqual(["CLAIM_ABOVE_TOTALS"]);
    expect(codes(vaultAt(watched + 1n, { paidQuanta: 1n }))).toEqual([]);
  });

  it("reports tokens that went to another vault without an event", () => {
    expect(codes(vaultAt(watched, { sentQuanta: 1n }))).toEqual(["REBALANCE_UNEXPLAINED"]);
    expect(codes(vaultAt(watched + 1n, { sentQuanta: 1n }))).toEqual([]);
  });

  it("reports a deposit without an event, and a credited deposit that the vault does not have", () => {
    expect(codes(vaultAt(watched, { depositIndex: index + 1n }))).toEqual(["DEPOSIT_OUT_OF_ORDER"]);
    expect(codes(vaultAt(watched + 1n, { depositIndex: index + 1n }))).toEqual([]);
    expect(codes(vaultAt(watched, { depositIndex: index - 1n }))).toEqual(["DEPOSIT_POSITION_UNKNOWN"]);
    expect(codes(vaultAt(watched - 1n, { depositIndex: index - 1n }))).toEqual([]);
  });

  it("reports another deposit at the same index, at any height", () => {
    for (const height of [watched - 1n, watched, watched + 1n])
      expect(codes(vaultAt(height, { depositAccumulator: `0x${"ee".repeat(32)}` }))).toEqual([
        "DEPOSIT_POSITION_UNKNOWN",
      ]);
  });

  it("reports nothing while vault and books agree, or for a vault that is not registered", () => {
    expect(codes(vaultAt(watched))).toEqual([]);
    expect(auditVault(ccp.engine, 99, watched, vaultAt(watched, { paidQuanta: 1n }))).toEqual([]);
  });
});
