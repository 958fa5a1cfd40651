import { absolute, smaller } from "@isthmus/risk";
import { shareOut } from "../ledger/share.ts";
import type { DeliveryLimits, Leg, Party } from "./delivery-limits.ts";

const million = 1_000_000n;

/** Times that one party may lower what it exchanges; after that it exchanges nothing. */
const maxLowerings = 16;

/** Times that each leg may be shared out again, on average, before those who still disagree are settled in cash. */
const sharesPerLeg = 64;

/**
 * Lowers the caps of those who cannot exchange their share until all can; what one side of an instrument cannot exchange is
 * shared over the other in proportion to its lots. Caps only fall, and a cut-off costs a constant number of steps per leg. If
 * that is used up, parties of several instruments that hang together with those who still cannot are settled in cash, and the
 * others of these instruments take up no more than they have; nobody else is concerned.
 * @param limits whether a party can exchange its legs' shares; nothing is always allowed
 * @param parties with the share of full delivery; their shares are set
 */
export function agreeOnDeliveries(limits: Pick<DeliveryLimits, "allow">, parties: readonly Party[]): void {
  const agreement = new Agreement(limits, parties);
  let open = parties;
  for (let exhausted = 0; ; ) {
    const refusing = open.filter((party) => !limits.allow(party));
    if (refusing.length === 0) return;
    if (agreement.isExhausted) {
      exhausted += 1;
      open = agreement.cutShort(refusing, { whole: exhausted > 1 });
    } else open = agreement.lower(refusing);
  }
}

interface Place {
  readonly party: Party;
  readonly leg: Leg;
}

class Agreement {
  readonly #limits: Pick<DeliveryLimits, "allow">;
  readonly #places = new Map<number, Place[]>();
  readonly #lowerings = new Map<Party, number>();
  readonly #allowance: number;
  #left: number;

  constructor(limits: Pick<DeliveryLimits, "allow">, parties: readonly Party[]) {
    this.#limits = limits;
    let legCount = 0;
    for (const party of parties) {
      for (const leg of party.legs) {
        legCount += 1;
        const known = this.#places.get(numberOf(leg));
        if (known === undefined) this.#places.set(numberOf(leg), [{ party, leg }]);
        else known.push({ party, leg });
      }
    }
    this.#allowance = sharesPerLeg * legCount;
    this.#left = this.#allowance;
  }

  get isExhausted(): boolean {
    return this.#left <= 0;
  }

  /** Lowers caps of parties and shares their instruments out again. @returns parties whose shares have changed */
  lower(refusing: readonly Party[]): Party[] {
    for (const party of refusing) {
      const count = (this.#lowerings.get(party) ?? 0) + 1;
      this.#lowerings.set(party, count);
      if (count > maxLowerings) settleInCash(party);
      else lower(this.#limits, party);
    }
    return this.#shareOut(new Set(refusing.flatMap(({ legs }) => legs.map(numberOf))));
  }

  /**
   * Settles parties of several instruments in cash that hang together with those who refuse, by what they exchange; others of
   * the same instruments keep at most their shares, which then fit for good.
   * @returns parties whose shares have changed, and those that still have to be asked
   */
  cutShort(refusing: readonly Party[], { whole }: { readonly whole: boolean }): Party[] {
    if (!whole) this.#left = this.#allowance;
    const concerned = new Set(refusing.flatMap(({ legs }) => legs.map(numberOf)));
    const seen = new Set<Party>();
    // A set is walked to its end while it grows.
    for (const number of concerned) {
      for (const { party } of this.#places.get(number) ?? []) {
        if (party.legs.length === 1 || seen.has(party)) continue;
        seen.add(party);
        for (const leg of party.legs) if (leg.cap > 0n) concerned.add(numberOf(leg));
      }
    }
    for (const number of concerned) {
      for (const { party, leg } of this.#places.get(number) ?? []) {
        if (whole || party.legs.length > 1) settleInCash(party);
        else leg.cap = leg.share;
      }
    }
    const changed = this.#shareOut(concerned);
    return [...new Set([...refusing, ...changed])];
  }

  /** Shares instruments out within the caps of both sides. @returns parties whose shares have changed */
  #shareOut(numbers: ReadonlySet<number>): Party[] {
    const changed = new Set<Party>();
    for (const number of numbers) {
      const places = this.#places.get(number) ?? [];
      this.#left -= places.length;
      const sides = [places.filter(({ leg }) => leg.isBuying), places.filter(({ leg }) => !leg.isBuying)];
      const lots = sides.map((side) => side.reduce((sum, { leg }) => sum + leg.cap, 0n)).reduce(smaller);
      for (const side of sides) {
        const takers = side.map(({ leg }) => ({ weight: absolute(leg.position.lots), cap: leg.cap }));
        const shares = shareOut(lots, takers);
        side.forEach(({ party, leg }, index) => {
          const share = shares[index] ?? 0n;
          if (share !== leg.share) changed.add(party);
          leg.share = share;
        });
      }
    }
    return [...changed];
  }
}

function numberOf({ instrument }: Leg): number {
  return instrument.instrument;
}

function settleInCash({ legs }: Party): void {
  for (const leg of legs) leg.cap = 0n;
}

/**
 * Exchanges that differ in their part are brought to the least of them; if it is one part already, to the largest that is
 * allowed.
 */
function lower(limits: Pick<DeliveryLimits, "allow">, { account, legs }: Party): void {
  const parts = legs.map(({ position, share }) => (share * million) / absolute(position.lots));
  const least = parts.reduce(smaller);
  const partly = (ppm: bigint): Party => ({
    account,
    legs: legs.map((leg) => ({ ...leg, share: smaller(leg.share, (absolute(leg.position.lots) * ppm) / million) })),
  });
  let [allowed, refused] = limits.allow(partly(least)) ? [least, least + 1n] : [0n, least];
  while (refused - allowed > 1n) {
    const middle = (allowed + refused) / 2n;
    if (limits.allow(partly(middle))) allowed = middle;
    else refused = middle;
  }
  const { legs: lowered } = partly(allowed);
  legs.forEach((leg, index) => {
    leg.cap = lowered[index]?.share ?? 0n;
  });
}
