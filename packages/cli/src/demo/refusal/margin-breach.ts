import { expectRefusal } from "../checks/expect-refusal.ts";
import { type DemoContext, traderNamed } from "../context.ts";
import { askAccount } from "../queries.ts";
import { printable } from "../record/printable.ts";

/** Ana withdraws all her dollars while her positions need margin: the coordinator refuses. */
export async function playMarginBreach(context: DemoContext): Promise<void> {
  const { member, asset } = traderNamed(context, "Ana");
  const view = await askAccount(context, member.account);
  const balance = view.balances.find((row) => row.asset === asset)?.amountQuanta ?? 0n;
  await expectRefusal(context, {
    name: "withdrawal that would break margin",
    expectedCode: "WITHDRAWAL_BREAKS_MARGIN",
    component: "coordinator over HTTP",
    state: async () => printable(await askAccount(context, member.account)),
    action: () => context.client.command(member.withdraw(asset, balance)),
  });
}
