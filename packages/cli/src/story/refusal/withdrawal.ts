import { askAccount } from "../ask.ts";
import { printable } from "../record/printable.ts";
import { expectRefusal, player, type Stage } from "../stage.ts";

/** Ana asks for all her dollars while her positions need margin: the house refuses. */
export async function playBreakingWithdrawal(stage: Stage): Promise<void> {
  const { member, asset } = player(stage, "Ana");
  const view = await askAccount(stage, member.account);
  const balance = view.balances.find((row) => row.asset === asset)?.amountQuanta ?? 0n;
  await expectRefusal(stage, {
    name: "withdrawal that would break margin",
    expectedCode: "WITHDRAWAL_BREAKS_MARGIN",
    component: "coordinator over HTTP",
    state: async () => printable(await askAccount(stage, member.account)),
    action: () => stage.client.command(member.withdraw(asset, balance)),
  });
}
