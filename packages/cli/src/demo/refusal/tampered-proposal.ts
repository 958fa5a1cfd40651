import type { Hex } from "@isthmus/protocol";
import type { ReportRefusal } from "../../report/schema.ts";
import { recordRefusal } from "../checks/expect-refusal.ts";
import type { DemoContext } from "../context.ts";

const expectedCode = "CYCLE_DISAGREES";

/** A cycle at the coordinator: the digest that was signed, and what operators refused on the way. */
export interface ProposalView {
  readonly digest: Hex;
  readonly refusals: readonly { readonly operator: number; readonly code: string; readonly digest: Hex }[];
}

/** Makes the coordinator propose the next cycle with one altered leaf first. */
export async function armTamperedProposal(context: DemoContext): Promise<void> {
  await context.client.admin("/v1/admin/drill", { tamperLeaf: true });
}

/** After the cycle: records that every operator refused the tampered digest before the true one was signed. */
export async function checkTamperedProposal(context: DemoContext, cycle: number): Promise<void> {
  const view = await context.client.get<ProposalView>(`/v1/cycles/${cycle}`);
  recordRefusal(context, tamperedProposalRefusal(view, context.config.operatorUrls.length));
}

/** The refusal of the tampered proposal; its code is the expected one only if every operator refused it. */
export function tamperedProposalRefusal(view: ProposalView, operatorCount: number): ReportRefusal {
  const tampered = view.refusals.filter(({ digest }) => digest !== view.digest);
  const operators = new Set(tampered.filter(({ code }) => code === expectedCode).map(({ operator }) => operator));
  const all = operators.size === operatorCount;
  const otherCode = tampered.find(({ code }) => code !== expectedCode)?.code ?? "NONE";
  return {
    name: "coordinator that alters one leaf",
    code: all ? expectedCode : otherCode,
    expectedCode,
    component: "all four operators",
    // The signed digest is another one, so the tampered proposal had no effect.
    unchanged: true,
    detail: `${operators.size} of ${operatorCount} operators refused the altered digest`,
  };
}
