import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type Context, require } from "../book/context.ts";
import { classHolding } from "../ledger/class-holding.ts";
import { addTo, postObligation } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import { uncommittedQuanta } from "../ledger/uncommitted.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Asset, State } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";

/**
 * Takes the losses of locations whose delay ends with the closing cycle (PROTOCOL P29). What has vanished leaves the balances there
 * pro rata; the insurance fund's money of the class makes up for it, then all holders of the class, wherever theirs is. The cut-off
 * places these obligations like any others, so that whoever held money at the location gets some at other vaults.
 */
export function takeLocationLosses(context: Context, closingCycle: bigint): void {
  const { locationLosses } = context.book.state;
  for (const { asset, amountQuanta } of dueLosses(context.book.state, closingCycle)) {
    locationLosses.delete(asset);
    takeLoss(context, context.book.asset(asset), amountQuanta);
  }
}

/** An announced loss of a location whose delay has ended. */
export interface DueLoss {
  readonly asset: number;
  readonly amountQuanta: bigint;
}

/** The losses that the closing of a cycle takes, by asset. */
export function dueLosses({ locationLosses }: Pick<State, "locationLosses">, closingCycle: bigint): DueLoss[] {
  return sortedNumbers(locationLosses.keys()).flatMap((asset) => {
    const loss = locationLosses.get(asset);
    return loss === undefined || loss.fromCycle > closingCycle ? [] : [{ asset, amountQuanta: loss.amountQuanta }];
  });
}

/**
 * Requires that no loss of the asset's class is announced: who leaves before it is taken would leave it to the others.
 * @throws WITHDRAWALS_GATED
 */
export function requireNoLocationLoss({ state }: Book, { class: className }: Asset): void {
  for (const [asset, { fromCycle }] of state.locationLosses) {
    const isOther = state.assets.get(asset)?.class !== className;
    require(isOther, "WITHDRAWALS_GATED", { locationLoss: asset, untilCycle: fromCycle });
  }
}

function takeLoss(context: Context, asset: Asset, announcedQuanta: bigint): void {
  const { book } = context;
  // Entitlements never fall: what they promise is not the members' to lose here.
  const lostQuanta = smaller(announcedQuanta, larger(0n, uncommittedQuanta(asset)));
  const members = book.accountsByNumber().map(({ id }) => id);
  const holdings = members.map((id) => classHolding(book, book.read(id), asset.class));
  const local = members.map((id) => larger(0n, book.read(id).balances.get(asset.asset) ?? 0n));
  const fallen = shareOut(lostQuanta, local.map(taker));
  asset.lostQuanta += lostQuanta;
  members.forEach((id, place) => {
    const fallenQuanta = fallen[place] as bigint;
    if (fallenQuanta > 0n) addTo(book.write(id).balances, asset.asset, -fallenQuanta);
  });
  const fund = members.indexOf(systemAccounts.insurance);
  // A class without placement is nowhere but where its members have brought it.
  const fundQuanta = asset.settlement ? smaller(lostQuanta, holdings[fund] ?? 0n) : 0n;
  if (asset.settlement) {
    const shares = shareOut(
      lostQuanta - fundQuanta,
      holdings.map((quanta, place) => taker(place === fund ? 0n : quanta)),
    );
    shares[fund] = fundQuanta;
    const className = asset.class === book.state.settlementClass ? undefined : asset.class;
    members.forEach((id, place) => {
      const amountQuanta = (fallen[place] as bigint) - (shares[place] as bigint);
      const posting = { from: systemAccounts.clearing, to: id, amountQuanta, class: className };
      postObligation(context, { ...posting, reason: "location-loss" });
    });
  }
  context.effects.push({ kind: "location-lost", asset: asset.asset, lostQuanta, fundQuanta });
}

const taker = (quanta: bigint) => ({ weight: quanta, cap: quanta });
