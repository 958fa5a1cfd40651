/** What the traders of the demo did themselves, per asset: the measure for what the vaults say. */
export class TradersLedger {
  readonly #deposited = new Map<number, bigint>();
  readonly #withdrawn = new Map<number, bigint>();

  /** Counts a deposit whose transaction was included. */
  addDeposit(asset: number, amountQuanta: bigint): void {
    this.#deposited.set(asset, this.deposited(asset) + amountQuanta);
  }

  /** Counts a withdrawal that the house accepted. */
  addWithdrawal(asset: number, amountQuanta: bigint): void {
    this.#withdrawn.set(asset, this.withdrawn(asset) + amountQuanta);
  }

  /** Quanta of an asset sent to its vault. */
  deposited(asset: number): bigint {
    return this.#deposited.get(asset) ?? 0n;
  }

  /** Quanta of an asset asked for. */
  withdrawn(asset: number): bigint {
    return this.#withdrawn.get(asset) ?? 0n;
  }
}
