import { type DemoContext, traderNamed } from "../context.ts";
import { reportProgress } from "../progress.ts";
import { askAccount } from "../queries.ts";
import { asset } from "../traders/traders.ts";

const withdrawals = [
  { name: "Ana", asset: asset.solanaDollar, amountQuanta: 150_000_000n },
  { name: "Ben", asset: asset.hubDollar, amountQuanta: 120_000_000n },
  { name: "Cleo", asset: asset.ether, amountQuanta: 10_000_000n },
];

/** Repeats the first deposit of every trader who has less than half of it left. */
export async function topUp(context: DemoContext): Promise<void> {
  for (const trader of context.traders) {
    const { balances } = await askAccount(context, trader.member.account);
    const balanceQuanta = balances.find((row) => row.asset === trader.asset)?.amountQuanta ?? 0n;
    const wallet = context.wallets.get(trader.home);
    if (wallet === undefined || balanceQuanta * 2n >= trader.depositQuanta) continue;
    await wallet.fund(trader, trader.asset, trader.depositQuanta);
    await wallet.deposit(trader, trader.asset, trader.depositQuanta);
    context.ledger.addDeposit(trader.asset, trader.depositQuanta);
    reportProgress({ kind: "step", text: `${trader.member.name} deposited again` });
  }
}

/** Ana, Ben and Cleo withdraw: on Solana, on the hub and on the second chain. */
export async function withdrawSome(context: Pick<DemoContext, "client" | "traders" | "ledger">): Promise<void> {
  for (const { name, asset: number, amountQuanta } of withdrawals) {
    await context.client.command(traderNamed(context, name).member.withdraw(number, amountQuanta));
    context.ledger.addWithdrawal(number, amountQuanta);
  }
  reportProgress({
    kind: "step",
    text: "Ana, Ben and Cleo requested withdrawals on Solana, the hub and the second chain",
  });
}
