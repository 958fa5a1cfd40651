import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isIsthmusError } from "@isthmus/protocol";
import type { OwnKey } from "../records/own-key.ts";
import { decodeReplaySnapshot, encodeReplaySnapshot, type ReplaySnapshot } from "./snapshot-file.ts";

const folderName = "snapshots";
const fileName = /^(\d{20})\.snapshot$/;
/** Snapshots that are kept beside the oldest one that a copy begins at: should the newest be damaged, the next one serves. */
const keptSnapshots = 3;

/** A process's own snapshots of its replay, one file each, named by the index of the entry that closed its cycle. */
export class OwnSnapshots {
  readonly #folder: string;
  readonly #key: OwnKey;

  constructor(directory: string, key: OwnKey) {
    this.#folder = join(directory, folderName);
    this.#key = key;
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
  }

  /** Index of the newest one's entry; 0 without one. */
  get newestIndex(): bigint {
    return this.#indices().at(-1) ?? 0n;
  }

  /**
   * Keeps a snapshot; a kill in between leaves the earlier ones. Removes the oldest beyond the kept ones, but not the one that a
   * copy of the journal begins at: there is nothing before it to start from.
   * @throws the system's error when the disk does not accept it
   */
  keep(snapshot: ReplaySnapshot): void {
    const bytes = encodeReplaySnapshot(snapshot, this.#key);
    const part = join(this.#folder, "part");
    const descriptor = openSync(part, "w", 0o600);
    try {
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(part, this.#fileOf(snapshot.closed.journalIndex));
    const { foundation } = snapshot.records;
    const old = this.#indices().slice(0, -keptSnapshots);
    for (const index of old) if (index !== foundation) rmSync(this.#fileOf(index));
  }

  /**
   * The snapshots, newest first.
   * @param onDamaged receives the file of one that cannot be read; the next older one follows
   */
  *newestFirst(onDamaged: (file: string) => void): Generator<ReplaySnapshot> {
    for (const index of this.#indices().reverse()) {
      const file = this.#fileOf(index);
      const snapshot = this.#read(file);
      if (snapshot === null || snapshot.closed.journalIndex !== index) onDamaged(file);
      else yield snapshot;
    }
  }

  #read(file: string): ReplaySnapshot | null {
    try {
      return decodeReplaySnapshot(readFileSync(file), this.#key);
    } catch (error) {
      if (isIsthmusError(error, "INPUT_INVALID") || error instanceof SyntaxError) return null;
      throw error;
    }
  }

  #indices(): bigint[] {
    const names = readdirSync(this.#folder).sort();
    return names.flatMap((name) => {
      const index = fileName.exec(name)?.[1];
      return index === undefined ? [] : [BigInt(index)];
    });
  }

  #fileOf(journalIndex: bigint): string {
    return join(this.#folder, `${journalIndex.toString().padStart(20, "0")}.snapshot`);
  }
}
