import { askAccount } from "../ask.ts";
import { type DemoContext, expectRefusal, player } from "../context.ts";
import { printable } from "../record/printable.ts";

/** Ana asks for all her dollars while her positions need margin: the house refuses. */
export async function playBreakingWithdrawal(context: DemoContext): Promise<void> {
  const { member, asset } = player(context, "Ana");
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
