import type { ChainReader } from "@isthmus/adapter";
import type { Amount, LeafProof, RecordedDeposit, Step } from "./step.ts";

/** What a member's wallet does at one vault; each method gives the transactions, in order. */
export interface MemberVault {
  /** The wallet's address as its chain writes it. */
  readonly wallet: string;
  readonly reader: ChainReader;
  deposit(amount: Amount): Promise<readonly Step[]>;
  claim(proof: LeafProof): Promise<readonly Step[]>;
  requestWithdrawal(amount: Amount): Promise<readonly Step[]>;
  requestTakeBack(deposit: RecordedDeposit): Promise<readonly Step[]>;
  /** @param payer who paid the deposit, as the chain writes it; null: this wallet */
  payTakeBack(deposit: RecordedDeposit, payer: string | null): Promise<readonly Step[]>;
  /** @param request entry of a withdrawal request that was ignored; null: the house is silent */
  freeze(request: bigint | null): Promise<readonly Step[]>;
  exit(proof: LeafProof): Promise<readonly Step[]>;
  exitDeposit(deposit: RecordedDeposit, payer: string | null): Promise<readonly Step[]>;
}
