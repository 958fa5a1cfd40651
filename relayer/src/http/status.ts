import type { ErrorCode } from "@isthmus/protocol";
import { createRegistry } from "@isthmus/service";
import type { Database } from "@isthmus/store";
import { Counter, Gauge, Histogram } from "prom-client";
import type { StepOutcome } from "../deliver/deliverer.ts";
import type { Delivery, DeliveryChange } from "../outbox/delivery.ts";

/** One message with the state of all its deliveries. */
export interface MessageStatus {
  readonly messageId: string;
  readonly destination: number;
  readonly kind: number;
  readonly lane: number;
  readonly sequence: string;
  readonly cycle: string;
  readonly deadlineSeconds: string;
  readonly sourceTxId: string;
  readonly sourceTimestampSeconds: string;
  readonly seenAt: string;
  readonly deliveries: readonly DeliveryStatus[];
}

/** One delivery as the API returns it. Times are ISO 8601 or null. */
export interface DeliveryStatus {
  readonly step: string;
  readonly asset: number;
  readonly state: string;
  readonly attempts: number;
  readonly reason: string | null;
  readonly errorCode: string | null;
  readonly refusals: Readonly<Record<string, string>> | null;
  readonly txIds: readonly string[];
  readonly gasUsed: string | null;
  readonly computeUnits: string | null;
  readonly seenAt: string | null;
  readonly finalAt: string | null;
  readonly signedAt: string | null;
  readonly submittedAt: string | null;
  readonly includedAt: string | null;
  readonly confirmedAt: string | null;
  readonly doneAt: string | null;
  readonly nextAttemptAt: string;
}

/** Selection of messages. */
export interface MessageSelection {
  /** 1 to 1,000. */
  readonly limit: number;
  /** Only messages with a parked delivery, whatever their age. */
  readonly parkedOnly: boolean;
}

/** The newest messages, newest first. @throws STORE_UNAVAILABLE */
export async function messageStatus(
  database: Database,
  { limit, parkedOnly }: MessageSelection,
): Promise<MessageStatus[]> {
  const { rows } = await database.query<{ body: MessageStatus }>(
    `SELECT json_build_object(
       'messageId', m.message_id, 'destination', m.destination, 'kind', m.kind, 'lane', m.lane,
       'sequence', m.sequence::text, 'cycle', m.cycle::text, 'deadlineSeconds', m.deadline_seconds::text,
       'sourceTxId', m.source_tx_id, 'sourceTimestampSeconds', m.source_timestamp_seconds::text, 'seenAt', m.seen_at,
       'deliveries', (SELECT json_agg(json_build_object(
          'step', d.step, 'asset', d.asset, 'state', d.state, 'attempts', d.attempts, 'reason', d.reason,
          'errorCode', d.error_code, 'refusals', d.refusals, 'gasUsed', d.gas_used::text,
          'computeUnits', d.compute_units::text, 'seenAt', d.seen_at, 'finalAt', d.final_at, 'signedAt', d.signed_at,
          'submittedAt', d.submitted_at, 'includedAt', d.included_at, 'confirmedAt', d.confirmed_at,
          'doneAt', d.done_at, 'nextAttemptAt', d.next_attempt_at,
          'txIds', coalesce((SELECT json_agg(t.tx_id ORDER BY t.created_at, t.id) FROM transactions.attempts t
            WHERE t.tx_id IS NOT NULL AND t.idempotency_key >= 'relayer/' || d.id || '/'
              AND t.idempotency_key < 'relayer/' || d.id || '0'), '[]'::json)
        ) ORDER BY d.id) FROM relayer.delivery d WHERE d.message_id = m.message_id)
     ) AS body FROM relayer.message m
     WHERE NOT $2 OR m.message_id IN (SELECT p.message_id FROM relayer.delivery p WHERE p.state = 'parked')
     ORDER BY m.seen_at DESC, m.message_id LIMIT $1`,
    [limit, parkedOnly],
  );
  return rows.map((row) => row.body);
}

/** The relayer's Prometheus metrics. */
export class RelayerMetrics {
  readonly registry = createRegistry();
  readonly #attempts = new Counter({
    name: "isthmus_relayer_attempts_total",
    help: "Attempts of deliveries by step and result code (OK when nothing failed)",
    labelNames: ["step", "code"],
    registers: [this.registry],
  });
  readonly #deliverySeconds = new Histogram({
    name: "isthmus_relayer_delivery_seconds",
    help: "From the hub's block time of the dispatch to the inclusion on the destination, by step",
    labelNames: ["step"],
    buckets: [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 1_800],
    registers: [this.registry],
  });
  readonly #backlog = new Gauge({
    name: "isthmus_relayer_backlog",
    help: "Open and parked deliveries by step and state",
    labelNames: ["step", "state"],
    registers: [this.registry],
  });
  readonly #oldest = new Gauge({
    name: "isthmus_relayer_backlog_oldest_seconds",
    help: "Age of the oldest open delivery",
    registers: [this.registry],
  });
  readonly #unplanned = new Counter({
    name: "isthmus_relayer_unplanned_total",
    help: "Dispatched messages that this build cannot read and skipped, by code",
    labelNames: ["code"],
    registers: [this.registry],
  });
  readonly #timed = new Set<bigint>();

  /** Counts a dispatched message that this build cannot read. */
  countUnplanned(code: ErrorCode): void {
    this.#unplanned.inc({ code });
  }

  /** Records one attempt. */
  observe(before: Delivery, outcome: StepOutcome, change: DeliveryChange): void {
    this.#attempts.inc({ step: before.step, code: change.errorCode ?? "OK" });
    if (change.included === true && !this.#timed.has(before.id)) {
      this.#timed.add(before.id);
      const seconds = Date.now() / 1000 - Number(before.message.sourceTimestampSeconds);
      this.#deliverySeconds.observe({ step: before.step }, Math.max(seconds, 0));
    }
    if (outcome.nextMs === null) this.#timed.delete(before.id);
  }

  /** Reads the backlog from the database. @throws STORE_UNAVAILABLE */
  async refresh(database: Database): Promise<void> {
    const { rows } = await database.query<{ step: string; state: string; count: string; age: number | null }>(
      // Two partial indexes: deliveries that are done, which are most, are never read.
      `SELECT step, state, count(*) AS count, max(extract(epoch FROM now() - seen_at))::float8 AS age
       FROM relayer.delivery WHERE state NOT IN ('done','parked') GROUP BY step, state
       UNION ALL SELECT step, state, count(*), NULL FROM relayer.delivery WHERE state = 'parked' GROUP BY step, state`,
    );
    this.#backlog.reset();
    for (const row of rows) this.#backlog.set({ step: row.step, state: row.state }, Number(row.count));
    const open = rows.filter((row) => row.state !== "parked");
    this.#oldest.set(Math.max(0, ...open.map((row) => row.age ?? 0)));
  }
}
