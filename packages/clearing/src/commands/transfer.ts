import { absolute, divideUp } from "@isthmus/risk";
import { linkedAddress } from "../authority/authority.ts";
import { type Context, require } from "../book/context.ts";
import { requireLeaves } from "../cycle/leaving.ts";
import { requireOpenGate } from "../default/gate.ts";
import { postAsset } from "../ledger/post.ts";
import { accountRisk, freeCollateral } from "../margin/account-risk.ts";
import { requireFresh, requireFreshBacking } from "../market/freshness.ts";
import { bytes32, id16, lots, positiveAmount } from "../model/fields.ts";
import type { Account } from "../model/state.ts";
import { requireMayOwe, requireMayTake } from "../novation/admission.ts";
import { applyPositionChanges, changesOfMove, openInterestChange } from "../positions/position-change.ts";
import { defineCommand } from "./define-command.ts";
import { requireNonce } from "./shared/nonce.ts";
import { memberFields } from "./shared/signature-fields.ts";

/** Moves collateral or a position (at its cost) between two accounts of one owner; neither may end below initial margin. */
export const transfer = defineCommand({
  kind: "transfer",
  source: "member",
  summary:
    "Moves collateral or a position (at its cost) between two accounts of one owner; neither may end below initial margin.",
  schema: {
    account: bytes32,
    to: bytes32,
    /** Asset and amount, or instrument and lots (unsigned, in the direction of the position). */
    asset: id16.nullable(),
    amountQuanta: positiveAmount.nullable(),
    instrument: id16.nullable(),
    sizeLots: lots.nullable(),
    ...memberFields,
  },
  authority: linkedAddress,
  handle: (context, command) => {
    const { book } = context;
    const from = book.member(command.account);
    const to = book.member(command.to);
    requireNonce(from, command.nonce);
    require(from.id !== to.id, "SELF_TRADE", { account: from.id });
    const sameOwner = from.owner.chain === to.owner.chain && from.owner.address === to.owner.address;
    require(sameOwner, "UNAUTHORIZED", { account: from.id, to: to.id });
    require(!from.suspended, "ACCOUNT_SUSPENDED", { account: from.id });
    const { asset, amountQuanta, instrument, sizeLots } = command;
    if (asset !== null && amountQuanta !== null) {
      require(instrument === null && sizeLots === null, "INPUT_INVALID", { field: "instrument" });
      transferAsset(context, { from, to }, asset, amountQuanta);
    } else {
      require(instrument !== null && sizeLots !== null, "INPUT_INVALID", { field: "sizeLots" });
      require(asset === null && amountQuanta === null, "INPUT_INVALID", { field: "asset" });
      transferPosition(context, { from, to }, instrument, sizeLots);
    }
    book.write(from.id).lastNonce = command.nonce;
    context.effects.push({ kind: "transferred", from: from.id, to: to.id });
  },
  example: {
    account: "0xabababababababababababababababababababababababababababababababab",
    amountQuanta: null,
    asset: null,
    instrument: 1,
    kind: "transfer",
    nonce: "5",
    signature:
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
    signer: { address: "0x000000000000000000000000cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd", chain: 1 },
    sizeLots: "10",
    to: "0xcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
  },
});

interface Parties {
  readonly from: Readonly<Account>;
  readonly to: Readonly<Account>;
}

function transferAsset(context: Context, { from, to }: Parties, asset: number, amountQuanta: bigint): void {
  const { book } = context;
  const balanceQuanta = from.balances.get(book.asset(asset).asset) ?? 0n;
  require(balanceQuanta >= amountQuanta, "BALANCE_INSUFFICIENT", { asset, balanceQuanta });
  // Otherwise collateral could move to an account without positions and be withdrawn from there.
  requireFreshBacking(book, from);
  const moved = { asset: book.asset(asset), amountQuanta };
  const after = requireLeaves(book, from, { ...moved, code: "MARGIN_INSUFFICIENT" });
  // What goes to a bankrupt account pays its loss.
  if (to.health !== "bankrupt") requireOpenGate(book, from, { ...moved, after });
  postAsset(context, { from: from.id, to: to.id, asset, amountQuanta, reason: "transfer" });
}

function transferPosition(context: Context, { from, to }: Parties, number: number, sizeLots: bigint): void {
  const { book } = context;
  const instrument = book.instrument(number);
  const position = from.positions.get(number);
  require(position !== undefined && absolute(position.lots) >= sizeLots, "POSITION_UNKNOWN", { instrument: number });
  const moved = position.lots > 0n ? sizeLots : -sizeLots;
  // At cost, in proportion and rounded like a reduction (`positions/realise.ts`): the giver realises nothing.
  const costQuanta = divideUp(position.costQuanta * sizeLots, absolute(position.lots));
  const changes = changesOfMove(book, instrument, { from: from.id, to: to.id, lots: moved, costQuanta });
  // A loss that a stale mark does not show must not stay behind in an account that cannot bear it.
  requireFresh(book, from);
  requireFresh(book, to, instrument);
  requireMayTake(book, { account: to, changes: [changes[1]], giver: from });
  const openInterestLots = openInterestChange(changes);
  for (const change of changes) {
    const { account, after } = change;
    const risk = accountRisk(book, account, { ...after, openInterestLots });
    const freeCollateralQuanta = freeCollateral(risk);
    require(freeCollateralQuanta >= 0n, "MARGIN_INSUFFICIENT", {
      account: account.id,
      shortQuanta: -freeCollateralQuanta,
    });
    requireMayOwe(book, { account, changes: [change] }, risk);
  }
  applyPositionChanges(context, instrument, changes);
}
