import { IsthmusError } from "@isthmus/protocol";
import { type AlarmRow, type Database, insertAlarm, type NewAlarm, readAlarms, releaseAlarm } from "@isthmus/store";
import type { Logger } from "../config/log.ts";

/** An alarm that stands. */
export type StandingAlarm = NewAlarm & {
  /** Null for the moment until it is stored. */
  readonly id: bigint | null;
};

/**
 * What the chains did that the house's books do not explain. While one stands, no cycle closes or is signed and nothing
 * is withdrawn; it outlives restarts, and only an admin releases it.
 */
export class Alarms {
  readonly #database: Database;
  readonly #log: Logger;
  readonly #onChange: (standing: number) => void;
  readonly #standing = new Map<string, StandingAlarm>();
  readonly #released = new Set<string>();

  private constructor(database: Database, log: Logger, onChange: (standing: number) => void) {
    this.#database = database;
    this.#log = log;
    this.#onChange = onChange;
  }

  /** Reads what stands. @param onChange told how many stand, at once and after each change @throws STORE_UNAVAILABLE */
  static async open(database: Database, log: Logger, onChange: (standing: number) => void = () => undefined) {
    const alarms = new Alarms(database, log, onChange);
    for (const row of await readAlarms(database)) alarms.#keep(row);
    onChange(alarms.#standing.size);
    return alarms;
  }

  /** Those that stand, oldest first. */
  get standing(): readonly StandingAlarm[] {
    return [...this.#standing.values()];
  }

  /** What to refuse with while one stands, or null. */
  get halt(): IsthmusError | null {
    const [first] = this.#standing.values();
    return first === undefined
      ? null
      : new IsthmusError("HOUSE_HALTED", { alarms: this.#standing.size, chain: first.chain, subject: first.subject });
  }

  /** Raises an alarm: in force at once, stored when the promise resolves. One of a released subject stays released. */
  async raise(alarm: NewAlarm): Promise<void> {
    if (this.#released.has(alarm.subject)) return;
    const known = this.#standing.get(alarm.subject);
    if (known !== undefined && known.id !== null) return;
    if (known === undefined) {
      this.#standing.set(alarm.subject, { ...alarm, id: null });
      this.#log.error({ ...alarm }, "alarm: the house halts until an admin releases it");
      this.#onChange(this.#standing.size);
    }
    this.#keep(await insertAlarm(this.#database, alarm));
    this.#onChange(this.#standing.size);
  }

  /** @throws NOT_FOUND when no alarm of that id stands */
  async release(id: bigint): Promise<void> {
    const alarm = this.standing.find((candidate) => candidate.id === id);
    if (alarm === undefined || !(await releaseAlarm(this.#database, id))) throw new IsthmusError("NOT_FOUND", { id });
    this.#log.warn({ subject: alarm.subject }, "alarm released");
    this.#standing.delete(alarm.subject);
    this.#released.add(alarm.subject);
    this.#onChange(this.#standing.size);
  }

  #keep({ id, subject, chain, code, detail, releasedAt }: AlarmRow): void {
    if (releasedAt === null) {
      this.#standing.set(subject, { id, subject, chain, code, detail });
      return;
    }
    this.#standing.delete(subject);
    this.#released.add(subject);
  }
}
