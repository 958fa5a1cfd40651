import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { newClassLedger } from "../ledger/class-ledger.ts";
import { addTo } from "../ledger/post.ts";
import { debtRooms } from "../lending/debt-limits.ts";
import { type AccountRisk, accountRisk, freeCollateral, netMoney } from "../margin/account-risk.ts";
import { isFreshClass } from "../market/freshness.ts";
import type { Account, Instrument, Position } from "../model/state.ts";
import { deliveryOf } from "../positions/delivery.ts";
import { heldOf } from "./held-of-class.ts";

/** A position that delivers at its end. */
export interface Leg {
  readonly instrument: Instrument;
  readonly position: Readonly<Position>;
  /** Whether it receives the asset and pays for it. */
  readonly isBuying: boolean;
  /** The most lots that its holder exchanges, and those that it exchanges. */
  cap: bigint;
  share: bigint;
}

/** A holder of positions that deliver at the same cut-off. */
export interface Party {
  readonly account: Readonly<Account>;
  readonly legs: readonly Leg[];
}

/** What a party's legs exchange: by class, absent for the unit of account, signed as its holder receives it. Quanta. */
type Flows = ReadonlyMap<string | undefined, bigint>;

/** What limits the deliveries of a cut-off, as if each instrument had been settled in cash before. */
export class DeliveryLimits {
  readonly #book: Book;
  readonly #due: ReadonlySet<number>;
  /** By account number: the most that it may owe if full delivery makes it owe anything, and its flows then. */
  readonly #mayOwe = new Map<number, bigint>();
  readonly #full = new Map<number, Flows>();

  /** @param due instruments that end @param parties with the share of full delivery */
  constructor(book: Book, due: ReadonlySet<number>, parties: readonly Party[]) {
    this.#book = book;
    this.#due = due;
    const borrowers = parties.flatMap(({ account, legs }) => {
      const flows = this.#flows(legs);
      this.#full.set(account.number, flows);
      const fullQuanta = owedIn(this.#risk(account, flows));
      if (fullQuanta === 0n || account.kind === "system") return [];
      const presentQuanta = owedIn(this.#risk(account, new Map()));
      return [{ account, presentQuanta, addedQuanta: larger(0n, fullQuanta - presentQuanta) }];
    });
    const rooms = debtRooms(book, borrowers);
    borrowers.forEach(({ account, presentQuanta }, index) => {
      this.#mayOwe.set(account.number, presentQuanta + (rooms[index] ?? 0n));
    });
  }

  /** Whether a party can exchange its legs' shares. Nothing is always allowed. */
  allow({ account, legs }: Party): boolean {
    const flows = this.#flows(legs);
    if (flows.size === 0) return true;
    const after = this.#risk(account, flows);
    const owedQuanta = owedIn(after);
    const freeCollateralQuanta = freeCollateral(after);
    if (owedQuanta > 0n || freeCollateralQuanta < 0n) {
      const before = this.#risk(account, new Map());
      if (owedQuanta > (this.#mayOwe.get(account.number) ?? owedIn(before))) return false;
      if (freeCollateralQuanta < 0n && freeCollateralQuanta < freeCollateral(before)) return false;
    }
    return this.#isHeld(account, flows);
  }

  /** Whether an account misses no more of a class than full delivery, or none, leaves it without; at a stale mark than none. */
  #isHeld(account: Readonly<Account>, flows: Flows): boolean {
    const full = this.#full.get(account.number);
    for (const [className, quanta] of flows) {
      if (className === undefined || quanta >= 0n) continue;
      const missing = (flowQuanta: bigint): bigint => {
        const pendingQuanta = account.classes?.get(className)?.pendingQuanta ?? 0n;
        return larger(0n, -pendingQuanta - flowQuanta - heldOf(this.#book, account, className));
      };
      const atFull = isFreshClass(this.#book, className) ? missing(full?.get(className) ?? 0n) : 0n;
      if (missing(quanta) > larger(missing(0n), atFull)) return false;
    }
    return true;
  }

  #flows(legs: readonly Leg[]): Flows {
    const flows = new Map<string | undefined, bigint>();
    for (const { instrument, position, share } of legs) {
      const lots = position.lots > 0n ? share : -share;
      const delivery = share === 0n ? null : deliveryOf(this.#book, instrument, { ...position, lots });
      if (delivery === null) continue;
      addTo(flows, delivery.class, delivery.assetQuanta);
      addTo(flows, instrument.terms.settlementClass, delivery.moneyQuanta);
    }
    return flows;
  }

  /** The risk of an account once what is due has ended and the flows are owed to it. */
  #risk(account: Readonly<Account>, flows: Flows): AccountRisk {
    const positions = new Map([...account.positions].filter(([number]) => !this.#due.has(number)));
    const classes = new Map([...(account.classes ?? [])]);
    let { pendingQuanta } = account;
    for (const [className, quanta] of flows) {
      if (className === undefined) {
        pendingQuanta += quanta;
        continue;
      }
      const ledger = classes.get(className) ?? newClassLedger();
      classes.set(className, { ...ledger, pendingQuanta: ledger.pendingQuanta + quanta });
    }
    const { realisedQuanta, variationQuanta } = account;
    const changed = { ...account, positions, pendingQuanta, realisedQuanta, variationQuanta };
    return accountRisk(this.#book, classes.size === 0 ? changed : { ...changed, classes });
  }
}

function owedIn(risk: AccountRisk): bigint {
  return -smaller(0n, netMoney(risk));
}
