import { type Hex, IsthmusError } from "@isthmus/protocol";
import { OwnPrices, type PriceSource } from "@isthmus/risk";
import type { Acknowledged, Intake } from "../intake/intake.ts";
import { priceCommand } from "./price-step.ts";

/** Takes the price source's next marks after the clearing house's time, signed by the oracle key. */
export class NextPrices {
  readonly #own: OwnPrices;
  readonly #oracleKey: Hex;

  constructor(source: PriceSource, oracleKey: Hex) {
    this.#own = new OwnPrices(source);
    this.#oracleKey = oracleKey;
  }

  /** Resolves when they are durable. @throws PRICE_STALE when the source has none, NOT_READY, what the engine refuses */
  async submit(intake: Intake): Promise<Acknowledged> {
    const command = await intake.read((engine) => {
      this.#own.follow(engine.timeSeconds);
      const marks = this.#own.after(engine.timeSeconds);
      if (marks === undefined) throw new IsthmusError("PRICE_STALE", { afterSeconds: engine.timeSeconds });
      return priceCommand(engine, marks, [], this.#oracleKey);
    });
    return await intake.submit(command);
  }
}
