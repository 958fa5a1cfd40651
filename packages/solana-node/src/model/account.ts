/** One version of an account. Records are immutable. */
export interface AccountRecord {
  readonly lamports: bigint;
  /** Base58 address of the owning program. */
  readonly owner: string;
  readonly data: Uint8Array;
  readonly executable: boolean;
}

export const systemProgramAddress = "11111111111111111111111111111111";

/** Rent-exempt accounts carry the largest epoch, as on public clusters. */
export const rentExemptEpoch = 2n ** 64n - 1n;

/** Whether both are absent, or have the same lamports, owner, flag and bytes. */
export function sameAccount(left: AccountRecord | null, right: AccountRecord | null): boolean {
  if (left === null || right === null) return left === right;
  return (
    left.lamports === right.lamports &&
    left.owner === right.owner &&
    left.executable === right.executable &&
    Buffer.compare(left.data, right.data) === 0
  );
}
