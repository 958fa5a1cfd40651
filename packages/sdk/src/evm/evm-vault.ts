import {
  approveCall,
  claimCall,
  depositCall,
  type EvmCall,
  exitCall,
  exitDeskOf,
  exitTakeBackCall,
  freezeCall,
  freezeIgnoredCall,
  payTakeBackCall,
  type RecordedDeposit,
  requestTakeBackCall,
  requestWithdrawalCall,
  settleExitCall,
} from "@isthmus/chain-evm";
import type { EntitlementLeaf, Hex } from "@isthmus/protocol";

/**
 * The calls of a member's own wallet at an EVM vault: money in and out, and what the clearing house can neither leave out nor refuse.
 * Nothing is sent here: a wallet signs and sends each call.
 */
export class EvmVault {
  readonly #vault: Hex;

  /** @param vault the vault's 20-byte address; those of its desks follow from it */
  constructor(vault: Hex) {
    this.#vault = vault;
  }

  /** Lets the vault take so many units of a token; before a deposit. */
  approve(token: Hex, tokenUnits: bigint): EvmCall {
    return approveCall(token, this.#vault, tokenUnits);
  }

  /** Pays into an account, from the sender's tokens. */
  deposit(account: Hex, asset: number, tokenUnits: bigint): EvmCall {
    return depositCall(this.#vault, account, asset, tokenUnits);
  }

  /** Pays an entitlement to the leaf's recipient; anyone may send it. */
  claim(leaf: EntitlementLeaf, proof: readonly Hex[]): EvmCall {
    return claimCall(this.#vault, leaf, proof);
  }

  /** A withdrawal that the clearing house cannot leave out, from an address that is linked to the account (PROTOCOL P11). */
  requestWithdrawal(account: Hex, asset: number, amountQuanta: bigint): EvmCall {
    return requestWithdrawalCall(this.#vault, account, asset, amountQuanta);
  }

  /** Asks for a deposit back that no root has reached, from the address that paid it (PROTOCOL P10). */
  requestTakeBack(deposit: RecordedDeposit): EvmCall {
    return requestTakeBackCall(this.#vault, deposit);
  }

  /** Pays a requested deposit back to its payer, in the first quarter of a delay's period; anyone may send it. */
  payTakeBack(deposit: RecordedDeposit, payer: Hex): EvmCall {
    return payTakeBackCall(this.#vault, deposit, payer);
  }

  /** Freezes the vault of a house that has been silent for the exit period; anyone may send it (PROTOCOL P18). */
  freeze(): EvmCall {
    return freezeCall(exitDeskOf(this.#vault));
  }

  /** Freezes the vault over a withdrawal request that no effective root has reached in time. */
  freezeIgnored(requestIndex: bigint): EvmCall {
    return freezeIgnoredCall(exitDeskOf(this.#vault), requestIndex);
  }

  /** Fixes what an asset's exits pay at a frozen vault; the first exit does so too. */
  settleExit(asset: number): EvmCall {
    return settleExitCall(exitDeskOf(this.#vault), asset);
  }

  /** Pays an exit balance and what is not claimed of a frozen vault's last root to the leaf's recipient. */
  exit(leaf: EntitlementLeaf, proof: readonly Hex[]): EvmCall {
    return exitCall(exitDeskOf(this.#vault), leaf, proof);
  }

  /** Returns a deposit that no root of a frozen vault has consumed to its payer. */
  exitTakeBack(deposit: RecordedDeposit, payer: Hex): EvmCall {
    return exitTakeBackCall(exitDeskOf(this.#vault), deposit, payer);
  }
}
