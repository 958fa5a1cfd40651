import type { ChainId } from "@isthmus/protocol";
import { createRegistry, type Logger } from "@isthmus/service";
import { Counter, Gauge } from "prom-client";

/** What a watchtower raises an alarm about. */
type AlarmKind =
  /** A root, a credit root or a band that the own replay does not give. */
  | "foreign-root"
  | "foreign-credit"
  /** A rebalance order that the own replay does not give. */
  | "foreign-order"
  /** A root that the journal has not explained within the patience. */
  | "withheld-root"
  | "vault-frozen"
  /** Anyone may freeze the vault soon. */
  | "freezable-soon"
  /** A stop of credit that the own replay has not ordered. */
  | "foreign-stop"
  /** A loss of a location that this watchtower has confirmed lapsed. */
  | "lapsed-loss"
  /** Two ids of one lane and sequence. */
  | "conflict"
  /** An admin's call, a vote to veto, a lane that slows down or stops. */
  | "notice"
  /** The journal holds what this watchtower's own nodes and prices do not show. */
  | "replay-stopped";

/** An alarm, as the API returns it. */
export interface Alarm {
  readonly kind: AlarmKind;
  /** Null for what is of no chain. */
  readonly chain: ChainId | null;
  /** One alarm for each subject. */
  readonly subject: string;
  readonly detail: string;
}

/** The newest past alarms that are kept. */
const maxPast = 500;

/**
 * A watchtower's alarms: open ones as long as their reason lasts, and the newest of those that name an event. All are
 * logged and counted.
 */
export class AlarmBook {
  readonly registry = createRegistry();
  readonly #log: Pick<Logger, "error" | "info">;
  readonly #open = new Map<string, Alarm>();
  readonly #past = new Map<string, Alarm>();
  readonly #raised = new Counter({
    name: "isthmus_watchtower_alarms_total",
    help: "Alarms raised, by kind and chain",
    labelNames: ["kind", "chain"],
    registers: [this.registry],
  });
  readonly #gauge = new Gauge({
    name: "isthmus_watchtower_open_alarms",
    help: "Alarms whose reason lasts, by kind and chain",
    labelNames: ["kind", "chain"],
    registers: [this.registry],
  });
  readonly #votes = new Counter({
    name: "isthmus_watchtower_veto_votes_total",
    help: "Votes to veto that this watchtower sent, by chain and lane",
    labelNames: ["chain", "lane"],
    registers: [this.registry],
  });

  constructor(log: Pick<Logger, "error" | "info">) {
    this.#log = log;
  }

  /** Open alarms, and past ones, oldest first. */
  get view(): { readonly open: readonly Alarm[]; readonly past: readonly Alarm[] } {
    return { open: [...this.#open.values()], past: [...this.#past.values()] };
  }

  /** Raises an alarm about an event, once for each subject. */
  event(alarm: Alarm): void {
    if (this.#past.has(alarm.subject)) return;
    this.#past.set(alarm.subject, alarm);
    const [oldest] = this.#past.keys();
    if (this.#past.size > maxPast && oldest !== undefined) this.#past.delete(oldest);
    this.#count(alarm);
  }

  /** States the alarms of a source whose reason lasts now: new ones are raised, those that are missing end. */
  stand(source: string, alarms: readonly Alarm[]): void {
    const now = new Map(alarms.map((alarm) => [`${source}/${alarm.subject}`, alarm]));
    for (const [key, alarm] of this.#open) {
      if (!key.startsWith(`${source}/`) || now.has(key)) continue;
      this.#open.delete(key);
      this.#log.info({ ...alarm }, "alarm ended");
    }
    for (const [key, alarm] of now) {
      if (!this.#open.has(key)) this.#count(alarm);
      this.#open.set(key, alarm);
    }
    this.#gauge.reset();
    for (const { kind, chain } of this.#open.values()) this.#gauge.inc({ kind, chain: String(chain ?? "none") });
  }

  /** Counts a vote to veto. */
  voted(chain: ChainId, lane: number): void {
    this.#votes.inc({ chain: String(chain), lane: String(lane) });
  }

  #count(alarm: Alarm): void {
    this.#log.error({ ...alarm }, "alarm raised");
    this.#raised.inc({ kind: alarm.kind, chain: String(alarm.chain ?? "none") });
  }
}
