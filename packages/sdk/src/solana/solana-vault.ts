import type { SolanaDeployment } from "@isthmus/adapter";
import {
  claimLeafCall,
  createTokenAccountCall,
  depositCall,
  freezeCall,
  freezeIgnoredCall,
  payTakeBackCall,
  type RecordedDeposit,
  requestTakeBackCall,
  requestWithdrawalCall,
  returnDepositCall,
  type SolanaCall,
  takeExitCall,
} from "@isthmus/chain-solana";
import type { EntitlementLeaf, Hex } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";

/** A new entry of the vault's hash chain. */
interface NewEntry {
  /** The vault's newest entry plus one, as last read; others may come first, at least 64 of them. Beyond that: ACCOUNT_ADDRESS, read it again. */
  readonly index: bigint;
}

/** A deposit or withdrawal of one account in one asset. */
interface OfAccount extends NewEntry {
  readonly account: Hex;
  readonly asset: number;
}

/**
 * The calls of a member's own wallet at a Solana vault: money in and out, and what the clearing house can neither leave out nor refuse.
 * Nothing is sent here: a wallet signs and sends each call.
 */
export class SolanaVault {
  readonly #deployment: SolanaDeployment;
  readonly #wallet: PublicKey;

  /**
   * @param deployment the network's part of the deployment file
   * @param wallet who signs the calls and pays for them, in base58
   */
  constructor(deployment: SolanaDeployment, wallet: string) {
    this.#deployment = deployment;
    this.#wallet = new PublicKey(wallet);
  }

  /** Opens the associated token account of an owner, unless it is there: entitlements, exits and deposits back are paid to it. */
  openTokenAccount(asset: number, owner = this.#wallet.toBase58()): SolanaCall {
    return createTokenAccountCall(this.#deployment, this.#wallet, asset, new PublicKey(owner));
  }

  /** Pays into an account, from the wallet's associated token account. Of a token with a transfer fee what arrives is credited. */
  deposit(input: OfAccount & { readonly tokenUnits: bigint }): SolanaCall {
    return depositCall(this.#deployment, this.#wallet, input);
  }

  /** Pays an entitlement to the leaf's recipient; anyone may send it. */
  claim(leaf: EntitlementLeaf, proof: readonly Hex[]): SolanaCall {
    return claimLeafCall(this.#deployment, this.#wallet, leaf, proof);
  }

  /** A withdrawal that the clearing house cannot leave out, from a wallet that is linked to the account (PROTOCOL P11). */
  requestWithdrawal(input: OfAccount & { readonly amountQuanta: bigint }): SolanaCall {
    return requestWithdrawalCall(this.#deployment, this.#wallet, input);
  }

  /** Asks for a deposit back that no root has reached, from the wallet that paid it (PROTOCOL P10). */
  requestTakeBack(deposit: RecordedDeposit): SolanaCall {
    return requestTakeBackCall(this.#deployment, this.#wallet, deposit);
  }

  /** Pays a requested deposit back to its payer (base58), in the first quarter of a delay's period; anyone may send it. */
  payTakeBack(deposit: RecordedDeposit, payer: string): SolanaCall {
    return payTakeBackCall(this.#deployment, this.#wallet, { ...deposit, payer: new PublicKey(payer) });
  }

  /** Freezes the vault of a house that has been silent for the exit period; anyone may send it (PROTOCOL P18). */
  freeze(): SolanaCall {
    return freezeCall(this.#deployment);
  }

  /** Freezes the vault over a withdrawal request that no effective root has reached in time. */
  freezeIgnored(requestIndex: bigint): SolanaCall {
    return freezeIgnoredCall(this.#deployment, requestIndex);
  }

  /**
   * Pays an exit balance and what is not claimed of a frozen vault's last root to the leaf's recipient, within the asset's budget of the
   * day: repeat it for the rest.
   */
  exit(leaf: EntitlementLeaf, proof: readonly Hex[]): SolanaCall {
    return takeExitCall(this.#deployment, this.#wallet, leaf, proof);
  }

  /** Returns a deposit that no root of a frozen vault has consumed to its payer (base58); anyone may send it. */
  exitTakeBack(deposit: { readonly index: bigint; readonly asset: number }, payer: string): SolanaCall {
    return returnDepositCall(this.#deployment, this.#wallet, { ...deposit, payer: new PublicKey(payer) });
  }
}
