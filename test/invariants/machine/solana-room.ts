import type { Terms } from "../model/terms.ts";
import { keepDerivedAddresses } from "./derived-addresses.ts";
import type { MachineRoom } from "./machine.ts";
import { SolanaMachine } from "./solana-machine.ts";
import { openSolanaVault } from "./solana-vault.ts";
import { Svm } from "./svm.ts";

/** LiteSVM with the real program. */
export class SolanaRoom implements MachineRoom {
  readonly terms: Terms;
  readonly #svm: Svm;
  readonly #vault: ReturnType<typeof openSolanaVault>;
  #clean: () => void;

  constructor(terms: Terms) {
    keepDerivedAddresses();
    this.terms = terms;
    this.#svm = new Svm(terms.openedAtSeconds);
    this.#vault = openSolanaVault(this.#svm, terms);
    this.#clean = this.#svm.save();
  }

  fresh(): Promise<SolanaMachine> {
    this.#clean();
    return Promise.resolve(new SolanaMachine({ terms: this.terms, svm: this.#svm, vault: this.#vault }));
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }
}
