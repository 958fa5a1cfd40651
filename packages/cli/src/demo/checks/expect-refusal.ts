import { type ErrorCode, IsthmusError } from "@isthmus/protocol";
import type { ReportRefusal } from "../../report/schema.ts";
import { reportProgress } from "../progress.ts";
import { type Assertion, assertThat } from "./assertions.ts";

/** An action that a component must refuse. */
export interface ExpectedRefusal {
  readonly name: string;
  readonly expectedCode: ErrorCode;
  /** The component that must refuse, for the report. */
  readonly component: string;
  /** Reads all state that the refused action could have changed. */
  readonly state: () => Promise<string>;
  readonly action: () => Promise<unknown>;
}

/** The records of a demo that a refusal is added to. */
export interface CheckRecords {
  readonly refusals: ReportRefusal[];
  readonly assertions: Assertion[];
}

/**
 * Performs an action that must be refused; records the error code and whether the state is the same before and after.
 * @throws whatever the action throws that is no IsthmusError
 */
export async function expectRefusal(records: CheckRecords, expected: ExpectedRefusal): Promise<void> {
  const { name, expectedCode, component } = expected;
  const before = await expected.state();
  const { code, detail } = await refusalOf(expected.action);
  const unchanged = (await expected.state()) === before;
  recordRefusal(records, { name, code, expectedCode, component, unchanged, detail });
}

/** Records a refusal; its assertion holds if the code is the expected one and the state is unchanged. */
export function recordRefusal(records: CheckRecords, refusal: ReportRefusal): void {
  const { name, code, expectedCode, unchanged } = refusal;
  records.refusals.push(refusal);
  reportProgress({ kind: "refusal", name, code, unchanged });
  const detail = `${code}, state ${unchanged ? "unchanged" : "CHANGED"}`;
  assertThat(records, { name: `refused: ${name}`, held: code === expectedCode && unchanged, detail });
}

async function refusalOf(action: () => Promise<unknown>): Promise<{ readonly code: string; readonly detail: string }> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof IsthmusError)) throw error;
    return { code: error.code, detail: error.message };
  }
  return { code: "NONE", detail: "it was accepted" };
}
