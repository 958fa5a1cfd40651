import { z } from "zod";
import { bothMembers } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { moveContribution } from "../default/contribution.ts";
import { dutyOfPort, moveDuty } from "../default/duty-of-port.ts";
import { moveLeft, requireNoOwnerLoss } from "../default/gate.ts";
import { notePorted } from "../default/ported-accounts.ts";
import { newClassLedger, sortedClasses } from "../ledger/class-ledger.ts";
import { addTo, postAsset, postObligation } from "../ledger/post.ts";
import { requireOwnerNetOfAll } from "../lending/owner-net.ts";
import { accountRisk, freeCollateral } from "../margin/account-risk.ts";
import { requireFresh } from "../market/freshness.ts";
import type { Reason } from "../model/effect.ts";
import { bytes32, chainAddress, signature, u64 } from "../model/fields.ts";
import { compareText, sortedNumbers } from "../model/order.ts";
import type { Account, ClassLedger, Instrument } from "../model/state.ts";
import { requireMayOwe, requireMayTake } from "../novation/admission.ts";
import { applyPositionChanges, changesOfMove, type PositionChange } from "../positions/position-change.ts";
import { defineCommand } from "./define-command.ts";
import { requireNonce } from "./shared/nonce.ts";

/** Ports an account to another member: positions at cost, balances, contribution and the obligation of the open cycle, but not entitlements and credit. */
export const portAccount = defineCommand({
  kind: "port-account",
  source: "member",
  summary:
    "Ports an account to another member: positions at cost, balances, contribution and the obligation of the open cycle, but not entitlements and credit.",
  schema: {
    account: bytes32,
    to: bytes32,
    nonce: u64,
    signer: chainAddress,
    toSigner: chainAddress,
    signatures: z.array(signature).length(2),
  },
  authority: bothMembers,
  handle: (context, command) => {
    const { book, effects } = context;
    const from = book.member(command.account);
    const to = book.member(command.to);
    requireNonce(from, command.nonce);
    require(from.id !== to.id, "SELF_TRADE", { account: from.id });
    // `from` may be suspended: porting moves its positions to a sound member.
    require(!to.suspended, "ACCOUNT_SUSPENDED", { account: to.id });
    require(to.marginMode === "cross", "ISOLATED_ACCOUNT", { account: to.id });
    const outstanding = [...from.credits.values()].some((credit) => credit.limitQuanta !== credit.usedSeenQuanta);
    require(!outstanding, "CREDIT_OUTSTANDING", { account: from.id });
    require(from.health !== "bankrupt", "MARGIN_INSUFFICIENT", { account: from.id });
    const moves = sortedNumbers(from.positions.keys()).map((number) => {
      const instrument = book.instrument(number);
      const { lots, costQuanta } = from.positions.get(number) ?? { lots: 0n, costQuanta: 0n };
      return { instrument, changes: changesOfMove(book, instrument, { from: from.id, to: to.id, lots, costQuanta }) };
    });
    // Both accounts are evaluated as one, so that a sound member can take over a weak one: collateral tiers and scenarios
    // are not additive.
    const taken = { account: to, changes: moves.map(({ changes }) => changes[1]), giver: from };
    // Collateral and debts come along too, even where no position does.
    requireFresh(book, from);
    requireFresh(book, to);
    requireMayTake(book, taken);
    const risk = accountRisk(book, merged(from, to, moves), { absorbed: from });
    const freeCollateralQuanta = freeCollateral(risk);
    require(freeCollateralQuanta >= 0n, "MARGIN_INSUFFICIENT", { account: to.id, shortQuanta: -freeCollateralQuanta });
    requireMayOwe(book, taken, risk);
    const duty = dutyOfPort(book, from, to);
    requireNoOwnerLoss(book, from);
    // A gain that another account of the giver owes cannot leave its owner, settled or not.
    if (book.ownerOf(from) !== book.ownerOf(to)) requireOwnerNetOfAll(book, from);
    book.state.auctions.delete(from.id);
    for (const { instrument, changes } of moves) applyPositionChanges(context, instrument, changes);
    for (const asset of sortedNumbers(from.balances.keys())) {
      const amountQuanta = from.balances.get(asset) ?? 0n;
      postAsset(context, { from: from.id, to: to.id, asset, amountQuanta, reason: "transfer" });
    }
    // By reason: gains of this cycle stay gains, subject to a haircut (`default/waterfall.ts`).
    for (const [className, { byReason }] of [[undefined, from] as const, ...sortedClasses(from)]) {
      for (const [reason, amountQuanta] of [...byReason].sort(([left], [right]) => compareText(left, right))) {
        const posting = { from: from.id, to: to.id, amountQuanta, reason: reason as Reason, class: className };
        postObligation(context, posting);
      }
    }
    moveLeft(book, from.id, to.id);
    notePorted(book, from.id, to.id);
    const written = book.write(from.id);
    moveCycleGains(written, book.write(to.id));
    moveContribution(written, book.write(to.id));
    moveDuty(book, duty);
    written.health = "healthy";
    written.marginCall = null;
    written.lastNonce = command.nonce;
    effects.push({ kind: "ported", from: from.id, to: to.id });
  },
  example: {
    account: "0xabababababababababababababababababababababababababababababababab",
    kind: "port-account",
    nonce: "5",
    signatures: [
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
    ],
    signer: { address: "0x000000000000000000000000cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd", chain: 1 },
    to: "0xcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
    toSigner: { address: "0x000000000000000000000000cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd", chain: 1 },
  },
});

/** Gains of the open cycle go with the account, by instrument. */
function moveCycleGains(from: Account, to: Account): void {
  for (const [instrument, amountQuanta] of from.cycleGains) addTo(to.cycleGains, instrument, amountQuanta);
  from.cycleGains.clear();
}

/** The receiving account as if it held both. */
function merged(
  from: Readonly<Account>,
  to: Readonly<Account>,
  moves: readonly { readonly instrument: Instrument; readonly changes: readonly [PositionChange, PositionChange] }[],
): Readonly<Account> {
  const balances = new Map(to.balances);
  for (const [asset, amountQuanta] of from.balances) addTo(balances, asset, amountQuanta);
  const positions = new Map(to.positions);
  const classes = new Map<string, ClassLedger>();
  for (const account of [from, to]) {
    for (const [className, ledger] of account.classes ?? []) addPending(classes, className, ledger.pendingQuanta);
  }
  let pendingQuanta = from.pendingQuanta + to.pendingQuanta;
  for (const { instrument: moved, changes } of moves) {
    const [given, taken] = changes;
    const realised = given.after.pendingQuanta + taken.after.pendingQuanta;
    const { settlementClass } = moved.terms;
    if (settlementClass === undefined) pendingQuanta += realised;
    else addPending(classes, settlementClass, realised);
    const { instrument, lots, costQuanta, fundingIndex } = taken.after;
    if (lots === 0n) positions.delete(instrument);
    else positions.set(instrument, { lots, costQuanta, fundingIndex });
  }
  return { ...to, balances, positions, pendingQuanta, ...(classes.size === 0 ? {} : { classes }) };
}

function addPending(classes: Map<string, ClassLedger>, className: string, amountQuanta: bigint): void {
  const ledger = classes.get(className) ?? newClassLedger();
  ledger.pendingQuanta += amountQuanta;
  classes.set(className, ledger);
}
