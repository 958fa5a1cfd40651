import { quantaDecimals } from "@isthmus/protocol";
import { z } from "zod";
import { adminKey } from "../authority/authority.ts";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import { collateralTermsFields } from "../model/collateral-terms.ts";
import { amount, bps, chain, id16, symbol } from "../model/fields.ts";
import { nothingMoved } from "../model/rebalance-order.ts";
import { isPacked } from "../products/registry.ts";
import { defineCommand } from "./define-command.ts";
import { requireCollateralTerms } from "./shared/collateral-terms.ts";
import { requireKnownChain } from "./shared/known-chain.ts";
import { requireAdminNonce, useAdminNonce } from "./shared/nonce.ts";
import { adminFields } from "./shared/signature-fields.ts";

/** @throws PARAMETER_INVALID if an instrument that is to value an asset has no price in the unit of account */
function requireLinearMark({ state }: Book, markInstrument: number | null): void {
  const instrument = markInstrument === null ? undefined : state.instruments.get(markInstrument);
  const priced = instrument === undefined || isPacked(instrument.terms);
  require(priced, "PARAMETER_INVALID", { field: "markInstrument", instrument: markInstrument });
}

/** Registers a token on one chain as an asset; location assets of one class share one mark (PROTOCOL P29). */
export const registerAsset = defineCommand({
  kind: "register-asset",
  source: "admin",
  summary: "Registers a token on one chain as an asset; location assets of one class share one mark (PROTOCOL P29).",
  schema: {
    asset: id16,
    symbol,
    class: symbol,
    chain,
    /** Decimals of the token; quanta have at most 8. */
    decimals: z.int().min(0).max(36),
    /** Cut from the value of a positive balance as collateral. */
    haircutBps: bps,
    /** The most that counts as collateral per account, in quanta; 0 means no cap. */
    capQuanta: amount,
    /** Whether obligations of its class may be placed in this asset. */
    settlement: z.boolean(),
    /** The instrument whose mark values the asset, null if `prices` does. */
    markInstrument: id16.nullable(),
    /** Tiers, house cap, peg and weight under a stale vault; absent means none of them. */
    collateral: z.strictObject(collateralTermsFields).optional(),
    ...adminFields,
  },
  authority: adminKey,
  handle: (context, command) => {
    const { state } = context.book;
    requireAdminNonce(context, command.nonce);
    require(!state.assets.has(command.asset), "ALREADY_REGISTERED", { asset: command.asset });
    requireKnownChain(command.chain);
    const inClass = command.class === state.settlementClass;
    // Obligations of a class are placed on any of its locations: one quantum is the same amount at each.
    const [location] = command.settlement ? settlementAssets(context.book, command.class) : [];
    const sameQuanta = location === undefined || location.quantaDecimals === quantaDecimals(command.decimals);
    require(sameQuanta, "PARAMETER_INVALID", { field: "decimals", class: command.class });
    requireLinearMark(context.book, command.markInstrument);
    require(!inClass || quantaDecimals(command.decimals) === 6, "PARAMETER_INVALID", {
      field: "decimals",
      value: command.decimals,
    });
    require(!inClass || command.markInstrument === null, "PARAMETER_INVALID", { field: "markInstrument" });
    if (command.collateral !== undefined) requireCollateralTerms(context, command, command.collateral);
    useAdminNonce(context, command.nonce);
    // Deposits of this asset from before its registration wait in suspense, without an account.
    const early = state.unknownDeposits.get(`${command.chain}:${command.asset}`);
    state.unknownDeposits.delete(`${command.chain}:${command.asset}`);
    state.assets.set(command.asset, {
      asset: command.asset,
      symbol: command.symbol,
      class: command.class,
      chain: command.chain,
      quantaDecimals: quantaDecimals(command.decimals),
      haircutBps: command.haircutBps,
      capQuanta: command.capQuanta,
      settlement: command.settlement,
      markInstrument: command.markInstrument,
      ...(command.collateral === undefined ? {} : { collateral: command.collateral }),
      suspended: false,
      depositedQuanta: early?.amountQuanta ?? 0n,
      claimedQuanta: 0n,
      entitledQuanta: 0n,
      suspenseQuanta: early?.amountQuanta ?? 0n,
      lostQuanta: 0n,
      ...nothingMoved,
      lastDepositIndex: early?.lastIndex ?? 0n,
      earlyIndex: early?.lastIndex ?? 0n,
    });
    context.effects.push({ kind: "registered", what: "asset", id: String(command.asset) });
  },
  example: {
    asset: 1,
    capQuanta: "0",
    chain: 1,
    class: "USD",
    decimals: 6,
    haircutBps: 0,
    kind: "register-asset",
    markInstrument: null,
    nonce: "4",
    settlement: true,
    signature:
      "0x00b90d4b0efab3dc99839040612c28c547d1b5cf8423c57d02d11c80551d60a95e8bc85c6555e0c85bd5c360f6aa3f703947468b17c804c1a7e354724af04c2701",
    symbol: "USD",
  },
});
