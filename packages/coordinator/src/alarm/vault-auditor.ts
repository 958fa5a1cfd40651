import type { FinalVaultReader, FinalVaultState } from "@isthmus/adapter";
import type { ErrorCode } from "@isthmus/protocol";
import { type Database, type NewAlarm, readCycle } from "@isthmus/store";
import { headerOf } from "../cycle/output-text.ts";
import type { Intake } from "../intake/intake.ts";
import type { Alarms } from "./alarms.ts";
import { auditVault } from "./audit.ts";

/** Everything an auditor of one chain's vault works with. */
export interface VaultAuditorOptions {
  readonly reader: FinalVaultReader;
  readonly intake: Intake;
  readonly alarms: Alarms;
  readonly database: Database;
  /** Between two comparisons: each costs several requests to the node. */
  readonly pauseMs: number;
}

/** The vault has a payment or deposit without an event. */
const unreadCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "CLAIM_ABOVE_TOTALS",
  "DEPOSIT_OUT_OF_ORDER",
  "REBALANCE_UNEXPLAINED",
]);

/** Compares one chain's vault with the books at intervals, and raises an alarm for each difference. */
export class VaultAuditor {
  readonly #options: VaultAuditorOptions;
  #audited: bigint | null = null;
  #ahead: FinalVaultState | null = null;
  #readAgain = false;
  #dueMs = Number.NEGATIVE_INFINITY;

  constructor(options: VaultAuditorOptions) {
    this.#options = options;
  }

  /**
   * Compares at a final height up to which every event has been fed: books and vault must agree.
   * @returns whether to read the chain again from its beginning; if that explains nothing, the next comparison raises the alarm
   */
  async compare(height: bigint): Promise<boolean> {
    if (performance.now() < this.#dueMs || this.#audited === height) return false;
    const { reader, intake, alarms, pauseMs } = this.#options;
    const vault = await reader.finalVaultState(height);
    const forged = await this.#forgedRoot(vault);
    const states = this.#ahead !== null && this.#ahead.height <= height ? [this.#ahead, vault] : [vault];
    // The engine is read after the vault, and only the chain's watcher feeds it this chain's events, all up to this height.
    const found = intake.peek((engine) =>
      states.flatMap((state) => auditVault(engine, reader.chain.id, height, state)),
    );
    if (found === null) return false;
    this.#dueMs = performance.now() + pauseMs;
    for (const alarm of forged) await alarms.raise(alarm);
    if (found.some(({ code }) => unreadCodes.has(code)) && !this.#readAgain) {
      this.#readAgain = true;
      return true;
    }
    for (const alarm of found) await alarms.raise(alarm);
    this.#readAgain = found.length > 0;
    // A state of a later height is compared again once everything up to it has been fed.
    if (states.length === 2 || this.#ahead === null) this.#ahead = vault.height > height ? vault : null;
    this.#audited = height;
    return false;
  }

  /** The root in effect must be the stored one of its cycle: cycles are stored before they are sent. */
  async #forgedRoot({ height, vault }: FinalVaultState): Promise<NewAlarm[]> {
    const { database, reader, intake } = this.#options;
    const chain = reader.chain.id;
    const { effectiveCycle: cycle, effectiveRoot: root } = vault;
    // An unregistered vault may belong to another clearing house.
    if (cycle === 0n || intake.peek(({ state }) => state.vaults.has(chain)) !== true) return [];
    const row = await readCycle(database, cycle);
    const own = row === null ? undefined : headerOf(row.header).vaults.find((item) => item.chain === chain)?.root;
    if (own === root) return [];
    const detail = `at height ${height} the root of cycle ${cycle} in effect is ${root}, the stored one is ${own ?? "none"}`;
    return [{ subject: `root/${chain}/${cycle}/${root}`, chain, code: "CYCLE_DIGEST_MISMATCH", detail }];
  }
}
