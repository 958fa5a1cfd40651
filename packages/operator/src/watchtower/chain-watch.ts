import type { ChainAdapter, ChainEvent, HeldOrder, HeldRoots } from "@isthmus/adapter";
import { type ChainId, lane } from "@isthmus/protocol";
import type { Alarm, AlarmBook } from "./alarm-book.ts";
import {
  judgeCredit,
  judgeOrder,
  judgeRoot,
  type OwnCycles,
  type OwnOrders,
  type Verdict,
  vetoTarget,
} from "./judge.ts";
import { type OwnStops, StopWatch } from "./stop-watch.ts";
import { VetoSender, type VotingAdapter } from "./veto-sender.ts";

/** The parts of an adapter that a watchtower uses. */
type WatchedChain = VotingAdapter &
  Pick<ChainAdapter, "chain" | "contracts" | "head" | "events" | "heldRoots" | "orders">;

/** Everything that the watch of one chain works with. */
export interface ChainWatchOptions {
  readonly adapter: WatchedChain;
  readonly own: OwnCycles & OwnOrders & OwnStops;
  readonly alarms: AlarmBook;
  readonly patienceSeconds: number;
  readonly freezeNoticeSeconds: number;
  /** No event of the clearing house is older. */
  readonly startHeight: bigint;
  readonly nowMs: () => number;
}

/** A root on a lane with the verdict on it. */
interface Judged {
  readonly cycle: bigint;
  readonly verdict: Verdict;
  /** Whether a veto still takes it back. */
  readonly waits: boolean;
  readonly subject: string;
}

function isWrong({ verdict }: Judged): boolean {
  return verdict === "foreign" || verdict === "withheld";
}

/** Events of this many heights before the start are looked at. */
const lookBackHeights = 2_000n;
/** Heights per request. */
const stride = 2_000n;

/**
 * Watches one chain: compares every root that it holds with the own replay and votes to veto what differs, and raises alarms.
 * The chain's state decides, not its events, so that nothing is missed that still waits.
 */
export class ChainWatch {
  readonly chain: ChainId;
  readonly #options: ChainWatchOptions;
  readonly #sender: VetoSender;
  readonly #stops: StopWatch;
  readonly #firstSeenMs = new Map<string, number>();
  #readTo: bigint | null = null;

  constructor(options: ChainWatchOptions) {
    this.#options = options;
    this.chain = options.adapter.chain.id;
    this.#sender = new VetoSender(options.adapter, options.nowMs);
    this.#stops = new StopWatch(options.own, options.patienceSeconds);
  }

  /** One round: compare, vote, raise. */
  async round(): Promise<void> {
    const { adapter, alarms } = this.#options;
    const held = await adapter.heldRoots();
    const roots = this.#judgeRoots(held);
    const credit = this.#judgeCredits(held);
    const orders = this.#judgeOrders((await adapter.orders?.held()) ?? []);
    this.#forget([...roots, ...credit, ...orders]);
    alarms.stand(`chain ${this.chain}`, [
      ...this.#alarmsOf(roots, "foreign-root"),
      ...this.#alarmsOf(credit, "foreign-credit"),
      ...this.#orderAlarms(orders),
      ...this.#freezeAlarms(held),
    ]);
    await this.#veto(lane.settlement, roots);
    await this.#veto(lane.credit, credit);
    // A veto of orders ends all that wait, and no sequence is before them.
    if (orders.some(isWrong) && (await this.#sender.vote(lane.orders, 0n))) alarms.voted(this.chain, lane.orders);
    await this.#readNotices();
    for (const alarm of this.#stops.judge(this.#options.nowMs())) alarms.event(alarm);
  }

  #judgeRoots({ effective, waiting }: HeldRoots): Judged[] {
    const { own, adapter } = this.#options;
    const place = { chain: this.chain, vault: adapter.contracts.vault };
    const held = [...(effective === null ? [] : [effective]), ...waiting];
    return held.map((root) => {
      const subject = `root/${this.chain}/${root.cycle}/${root.root}/${root.totalsRoot}`;
      const verdict = this.#withPatience(subject, judgeRoot(own, place, root));
      return { cycle: root.cycle, verdict, waits: root !== effective, subject };
    });
  }

  /** A veto drops credit in effect too. */
  #judgeCredits({ credit }: HeldRoots): Judged[] {
    const { own, adapter } = this.#options;
    const { venue } = adapter.contracts;
    if (venue === null) return [];
    return credit.map((held) => {
      const subject = `credit/${this.chain}/${held.cycle}/${held.creditRoot}/${held.bandRoot}`;
      const verdict = this.#withPatience(subject, judgeCredit(own, { chain: this.chain, venue }, held));
      return { cycle: held.cycle, verdict, waits: true, subject };
    });
  }

  /** An order stands for its number in place of a cycle. */
  #judgeOrders(held: readonly HeldOrder[]): Judged[] {
    const { own, adapter } = this.#options;
    const place = { chain: this.chain, vault: adapter.contracts.vault };
    return held.map((order) => {
      const subject = `order/${this.chain}/${order.number}/${order.asset}/${order.amountQuanta}/${order.route}`;
      const verdict = this.#withPatience(subject, judgeOrder(own, place, order));
      return { cycle: order.number, verdict, waits: true, subject };
    });
  }

  /** A root that stays unknown for too long is one whose leaves nobody can get. */
  #withPatience(subject: string, verdict: Verdict): Verdict {
    if (verdict !== "unknown") return verdict;
    const { nowMs, patienceSeconds } = this.#options;
    const firstMs = this.#firstSeenMs.get(subject) ?? nowMs();
    this.#firstSeenMs.set(subject, firstMs);
    return nowMs() - firstMs >= patienceSeconds * 1_000 ? "withheld" : "unknown";
  }

  #forget(judged: readonly Judged[]): void {
    const held = new Set(judged.map(({ subject }) => subject));
    for (const subject of this.#firstSeenMs.keys()) if (!held.has(subject)) this.#firstSeenMs.delete(subject);
  }

  #alarmsOf(judged: readonly Judged[], kind: "foreign-root" | "foreign-credit"): Alarm[] {
    return judged.filter(isWrong).map(({ verdict, cycle, waits, subject }) => ({
      kind: verdict === "withheld" ? "withheld-root" : kind,
      chain: this.chain,
      subject,
      detail: `cycle ${cycle} is ${verdict === "withheld" ? "not in the journal" : "not the journal's"}, ${waits ? "and can be vetoed" : "and in effect"}`,
    }));
  }

  #orderAlarms(judged: readonly Judged[]): Alarm[] {
    return judged.filter(isWrong).map(({ cycle: number, verdict, subject }) => ({
      kind: "foreign-order",
      chain: this.chain,
      subject,
      detail: `order ${number} is ${verdict === "withheld" ? "not in the journal" : "not the journal's"}, and can be vetoed`,
    }));
  }

  #freezeAlarms({ frozen, freezableFromSeconds: from, chainSeconds: now }: HeldRoots): Alarm[] {
    const about = { chain: this.chain, subject: `freeze/${this.chain}` };
    if (frozen) return [{ ...about, kind: "vault-frozen", detail: "the vault pays exits and takes no root any more" }];
    if (from === null || now === null || now + BigInt(this.#options.freezeNoticeSeconds) < from) return [];
    return [{ ...about, kind: "freezable-soon", detail: `anyone may freeze the vault from ${from} on` }];
  }

  async #veto(laneNumber: number, judged: readonly Judged[]): Promise<void> {
    const wrong = judged.filter((root) => root.waits && isWrong(root));
    if (wrong.length === 0) return;
    const right = judged.filter(({ verdict }) => verdict === "right").map(({ cycle }) => cycle);
    const target = vetoTarget(
      this.#options.own,
      wrong.map(({ cycle }) => cycle),
      right,
    );
    if (await this.#sender.vote(laneNumber, target)) this.#options.alarms.voted(this.chain, laneNumber);
  }

  /** Events up to the newest block; those that are not final yet are read again, for a reorganisation may bring others. */
  async #readNotices(): Promise<void> {
    const { adapter, startHeight } = this.#options;
    const { latest, final } = await adapter.head();
    const first = final - lookBackHeights;
    let from = this.#readTo === null ? (first > startHeight ? first : startHeight) : this.#readTo + 1n;
    while (from <= latest) {
      const to = from + stride - 1n < latest ? from + stride - 1n : latest;
      for (const event of await adapter.events({ fromHeight: from, toHeight: to })) this.#notice(event);
      from = to + 1n;
    }
    this.#readTo = final;
  }

  #notice(event: ChainEvent): void {
    const { alarms } = this.#options;
    const about = { chain: this.chain, subject: `${event.chain}/${event.txId}/${event.logIndex}` };
    if (event.kind === "notice")
      alarms.event({ ...about, kind: "notice", detail: `${event.name} at ${event.contract}: ${event.detail}` });
    if (event.kind === "credit-stopped") this.#stops.see(event, this.#options.nowMs());
    if (event.kind === "message-conflict")
      alarms.event({
        ...about,
        kind: "conflict",
        detail: `${event.messageId} is a second message of lane ${event.lane} and sequence ${event.sequence}`,
      });
  }
}
