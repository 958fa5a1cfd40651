import { absolute, divideUp, type MarginRequirement, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { largerSide } from "../book/owner-holdings.ts";
import type { Account, Instrument } from "../model/state.ts";
import { productOf } from "../products/registry.ts";
import { marketValueOf } from "./class-value.ts";
import type { Held } from "./margin-model.ts";
import { addedPpmLots, type SizeRules, sizeRules } from "./size-rules.ts";

const million = 1_000_000n;

/**
 * What positions need in addition for the size of their owner in their instruments. The owner's size is the larger of its
 * long and its short lots over all its accounts; each account bears the part of its own lots, rounded up, so that splitting a
 * position over accounts never lowers the sum. Maintenance margin and margin calls take the depth of positions held. A long option needs no more than its value, which is all it can lose.
 *
 * @param evaluated the accounts that hold the positions together; what they hold in the book does not count
 */
export function sizeRequirement(
  book: Book,
  evaluated: readonly Readonly<Account>[],
  held: readonly Held[],
): MarginRequirement {
  let initialQuanta = 0n;
  let maintenanceQuanta = 0n;
  for (const { instrument, lots, ownTerms } of held) {
    const rules = sizeRules(book, instrument);
    const sizeLots = ownerSize(book, evaluated, instrument, lots);
    if (rules.plainLots === null || sizeLots <= rules.plainLots) continue;
    const addedOver = (brackets: SizeRules["brackets"]): bigint =>
      absolute(lots) * rules.lotQuanta * addedPpmLots(brackets, sizeLots);
    const ofHeld = addedOver(rules.heldBrackets);
    const added = ownTerms || rules.brackets === rules.heldBrackets ? ofHeld : addedOver(rules.brackets);
    const maintenancePpm = BigInt(instrument.terms.maintenanceOfInitialPpm);
    const most = mostQuanta(book, instrument, lots);
    initialQuanta += atMost(divideUp(added, sizeLots * million), most);
    maintenanceQuanta += atMost(divideUp(ofHeld * maintenancePpm, sizeLots * million * million), most);
  }
  return { initialQuanta, maintenanceQuanta };
}

/** Lots that an account is about to hold of an instrument. */
interface HeldLots {
  readonly instrument: Instrument;
  /** Signed. */
  readonly lots: bigint;
  /** The account that gives up its position in it. */
  readonly giver?: Readonly<Account> | undefined;
}

/**
 * Requires that an owner's size stays within the limit after an account's position has become `lots`. What passes between
 * accounts of one owner does not raise its size.
 * @throws POSITION_LIMIT
 */
export function requirePositionLimit(
  book: Book,
  account: Readonly<Account>,
  { instrument, lots, giver }: HeldLots,
): void {
  if (giver !== undefined && book.ownerOf(giver) === book.ownerOf(account)) return;
  const { limitLots } = sizeRules(book, instrument);
  if (limitLots === null) return;
  const sizeLots = ownerSize(book, [account], instrument, lots);
  require(sizeLots <= limitLots, "POSITION_LIMIT", { instrument: instrument.instrument, sizeLots, limitLots });
}

/**
 * Requires room for positions in instruments of which an account has none yet.
 * @throws LIMIT_EXCEEDED
 */
export function requirePositionRoom(book: Book, account: Readonly<Account>, added: number): void {
  const cap = book.state.parameters.maxPositionsPerAccount;
  const room = added === 0 || account.positions.size + added <= cap;
  require(room, "LIMIT_EXCEEDED", { field: "maxPositionsPerAccount", account: account.id, cap });
}

/** The larger side of an owner in an instrument, with `lots` in place of what the evaluated accounts hold. */
export function ownerSize(
  book: Book,
  evaluated: readonly Readonly<Account>[],
  instrument: Instrument,
  lots: bigint,
): bigint {
  const [first] = evaluated;
  if (first === undefined) return absolute(lots);
  const owner = book.ownerOf(first);
  if (owner.accounts.length === 1) return absolute(lots);
  let { longLots, shortLots } = book.ownerSides(first, instrument.instrument);
  for (const { id } of evaluated) {
    const account = book.read(id);
    if (book.ownerOf(account) !== owner) continue;
    const present = account.positions.get(instrument.instrument)?.lots ?? 0n;
    if (present > 0n) longLots -= present;
    else shortLots += present;
  }
  if (lots > 0n) longLots += lots;
  else shortLots -= lots;
  return largerSide({ longLots, shortLots });
}

/** The most that a position can need for its size; null without a bound. */
function mostQuanta(book: Book, instrument: Instrument, lots: bigint): bigint | null {
  const isLimited = lots > 0n && !productOf(instrument.terms).isAdditive;
  return isLimited ? marketValueOf(book, instrument, lots) : null;
}

function atMost(quanta: bigint, most: bigint | null): bigint {
  return most === null ? quanta : smaller(quanta, most);
}
