import type { Book } from "../book/book.ts";
import type { Account } from "../model/state.ts";
import { accountRisk, marginInput } from "./account-risk.ts";
import { sizeRequirement } from "./concentration.ts";
import type { MarginInput } from "./margin-model.ts";
import { completed, type MarginPart } from "./margin-part.ts";
import { modelOf } from "./models.ts";

/** Why an account needs the margin that it needs. */
export interface MarginExplanation {
  /** Name of the model. */
  readonly model: string;
  readonly initialQuanta: bigint;
  readonly maintenanceQuanta: bigint;
  /** They add up to the margin exactly; parts of nothing are left out. */
  readonly parts: readonly MarginPart[];
}

/** Explains an account's margin at the current market data. Not for hot paths. */
export function explainMargin(book: Book, account: Readonly<Account>): MarginExplanation {
  const model = modelOf(book.state.parameters, account);
  const { initialQuanta, maintenanceQuanta } = accountRisk(book, account);
  const input = marginInput(book, account);
  const margin = model.margin(input);
  const parts = [...completed(model.explain(input), 0, margin), ...sizeParts(input)];
  return { model: model.name, initialQuanta, maintenanceQuanta, parts };
}

function sizeParts({ book, evaluated, held }: MarginInput): MarginPart[] {
  return held.flatMap((row): MarginPart[] => {
    const requirement = sizeRequirement(book, evaluated, [row]);
    if (requirement.initialQuanta === 0n && requirement.maintenanceQuanta === 0n) return [];
    return [{ kind: "size", instrument: row.instrument.instrument, ...requirement }];
  });
}
