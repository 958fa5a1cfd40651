import { IsthmusError } from "@isthmus/protocol";
import type { Logger, Part } from "@isthmus/service";
import { type AlarmRow, type Database, insertAlarm, type NewAlarm, readAlarms, releaseAlarm } from "@isthmus/store";

/** An alarm that no admin has released. */
export type OpenAlarm = NewAlarm & {
  /** Null until it is stored. */
  readonly id: bigint | null;
};

/** Everything the alarms work with. */
export interface AlarmsOptions {
  readonly database: Database;
  readonly log: Logger;
  /** Receives the number of open alarms: after the start and after each change. */
  readonly onChange?: (open: number) => void;
}

/**
 * Chain events and vault states that the books do not explain. While an alarm is open, no cycle closes or is signed and no
 * withdrawal is accepted; alarms survive restarts, and only an admin releases them.
 */
export class Alarms implements Part {
  readonly name = "alarms";
  readonly #options: AlarmsOptions;
  readonly #open = new Map<string, OpenAlarm>();
  readonly #released = new Set<string>();

  constructor(options: AlarmsOptions) {
    this.#options = options;
  }

  /** Loads the stored alarms. @throws STORE_UNAVAILABLE */
  async start(): Promise<void> {
    for (const row of await readAlarms(this.#options.database)) this.#keep(row);
    this.#changed();
  }

  /** Open alarms, oldest first. */
  get open(): readonly OpenAlarm[] {
    return [...this.#open.values()];
  }

  /** The refusal of closings and withdrawals while an alarm is open, or null. */
  get halt(): IsthmusError | null {
    const [first] = this.#open.values();
    return first === undefined
      ? null
      : new IsthmusError("HOUSE_HALTED", { alarms: this.#open.size, chain: first.chain, subject: first.subject });
  }

  /** Raises an alarm: in force immediately, stored when the promise resolves. A released subject stays released. */
  async raise(alarm: NewAlarm): Promise<void> {
    if (this.#released.has(alarm.subject)) return;
    const known = this.#open.get(alarm.subject);
    if (known !== undefined && known.id !== null) return;
    if (known === undefined) {
      this.#open.set(alarm.subject, { ...alarm, id: null });
      this.#options.log.error({ ...alarm }, "alarm raised, halted until an admin releases it");
      this.#changed();
    }
    this.#keep(await insertAlarm(this.#options.database, alarm));
    this.#changed();
  }

  /** Releases an alarm. @throws NOT_FOUND when no open alarm has that id */
  async release(id: bigint): Promise<void> {
    const alarm = this.open.find((candidate) => candidate.id === id);
    if (alarm === undefined || !(await releaseAlarm(this.#options.database, id)))
      throw new IsthmusError("NOT_FOUND", { id });
    this.#options.log.warn({ subject: alarm.subject }, "alarm released");
    this.#open.delete(alarm.subject);
    this.#released.add(alarm.subject);
    this.#changed();
  }

  #keep({ id, subject, chain, code, detail, releasedAt }: AlarmRow): void {
    if (releasedAt === null) {
      this.#open.set(subject, { id, subject, chain, code, detail });
      return;
    }
    this.#open.delete(subject);
    this.#released.add(subject);
  }

  #changed(): void {
    this.#options.onChange?.(this.#open.size);
  }
}
