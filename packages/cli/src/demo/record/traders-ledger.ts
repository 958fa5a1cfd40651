/** The traders' own deposits and withdrawals per asset, to compare the vaults' totals with. */
export class TradersLedger {
  readonly #deposited = new Map<number, bigint>();
  readonly #withdrawn = new Map<number, bigint>();

  /** Adds a deposit whose transaction was included. */
  addDeposit(asset: number, amountQuanta: bigint): void {
    this.#deposited.set(asset, this.deposited(asset) + amountQuanta);
  }

  /** Adds a withdrawal that the coordinator accepted. */
  addWithdrawal(asset: number, amountQuanta: bigint): void {
    this.#withdrawn.set(asset, this.withdrawn(asset) + amountQuanta);
  }

  /** Quanta of an asset deposited. */
  deposited(asset: number): bigint {
    return this.#deposited.get(asset) ?? 0n;
  }

  /** Quanta of an asset withdrawn. */
  withdrawn(asset: number): bigint {
    return this.#withdrawn.get(asset) ?? 0n;
  }
}
