import type { Hex } from "@isthmus/protocol";
import { assertThat, type DemoContext } from "../context.ts";
import { tell } from "../progress.ts";

const name = "coordinator that alters one leaf";

interface OperatorRefusal {
  readonly operator: number;
  readonly code: string;
  readonly digest: Hex;
}

/** Makes the coordinator lie about the next cycle: it first proposes a digest over one altered leaf. */
export async function armAlteredLeaf(context: DemoContext): Promise<void> {
  await context.client.admin("/v1/admin/drill", { alterLeaf: true });
}

/** After the cycle: every operator that was asked has refused the altered digest, and the true one was signed. */
export async function checkAlteredLeaf(context: DemoContext, cycle: number): Promise<void> {
  const view = await context.client.get<{ digest: Hex; refusals: readonly OperatorRefusal[] }>(`/v1/cycles/${cycle}`);
  const lies = view.refusals.filter(({ digest }) => digest !== view.digest);
  const operators = new Set(lies.filter(({ code }) => code === "CYCLE_DISAGREES").map(({ operator }) => operator));
  const all = operators.size === context.config.operatorUrls.length;
  const unchanged = lies.every(({ digest }) => digest !== view.digest);
  const detail = `${operators.size} of ${context.config.operatorUrls.length} operators refused the altered digest`;
  context.refusals.push({
    name,
    code: all ? "CYCLE_DISAGREES" : (lies[0]?.code ?? "NONE"),
    expectedCode: "CYCLE_DISAGREES",
    component: "all four operators",
    unchanged,
    detail,
  });
  tell({ tell: "refusal", name, code: all ? "CYCLE_DISAGREES" : "NONE", unchanged });
  assertThat(context, `refused: ${name}`, all && unchanged, detail);
}
