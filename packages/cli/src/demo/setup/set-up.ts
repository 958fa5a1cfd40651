import { addressOfPrivateKey, fromHex, IsthmusError } from "@isthmus/protocol";
import { assertThat } from "../checks/assertions.ts";
import type { DemoContext } from "../context.ts";
import { waitFor } from "../http/wait-for.ts";
import { reportProgress } from "../progress.ts";
import { askAccount } from "../queries.ts";
import { movePrices } from "../step/prices.ts";
import { registerMarkets } from "./register-markets.ts";

/** Registers the markets, opens the accounts and deposits the collateral, each trader's on its own chain. */
export async function setUp(context: DemoContext): Promise<void> {
  const { client, config, deployment, traders } = context;
  reportProgress({ kind: "step", text: "registering assets, vaults, venues and instruments" });
  const venueAuthority = addressOfPrivateKey(fromHex(config.venueKey, 32));
  await registerMarkets({ client, deployment, adminKey: config.adminKey, venueAuthority });
  for (const { member } of traders) await client.command(member.openAccount());
  reportProgress({ kind: "step", text: `${traders.length} accounts are open; depositing on three chains` });
  await Promise.all([...context.wallets.keys()].map((chain) => depositOn(context, chain)));
  await movePrices(context, 1);
  for (const trader of traders) {
    await waitFor(`${trader.member.name}'s deposit to be final and credited`, async () => {
      const { balances } = await askAccount(context, trader.member.account);
      const credited = balances.find((row) => row.asset === trader.asset)?.amountQuanta;
      return credited === trader.depositQuanta ? true : undefined;
    });
  }
  const homes = new Set(traders.map(({ home }) => home));
  assertThat(context, {
    name: "deposits on three chains are credited",
    held: homes.size === context.wallets.size,
    detail: `${traders.length} deposits on ${homes.size} chains`,
  });
  reportProgress({ kind: "step", text: "every deposit is credited" });
}

async function depositOn(context: DemoContext, chain: number): Promise<void> {
  const wallet = context.wallets.get(chain);
  if (wallet === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain });
  for (const trader of context.traders) {
    await wallet.fund(trader, trader.asset, trader.home === chain ? trader.depositQuanta : 0n);
    if (trader.home !== chain) continue;
    await wallet.deposit(trader, trader.asset, trader.depositQuanta);
    context.ledger.addDeposit(trader.asset, trader.depositQuanta);
  }
}
