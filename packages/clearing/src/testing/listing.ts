import { evmAddress } from "../authority/keys.ts";
import type { AdminCommand } from "./admin-command.ts";
import { localKeys, testPerpetual, word } from "./local.ts";

/** Registers assets 1 to 3, vaults and venues, BTC-PERP and ETH-PERP, as the local network has them. */
export function listStandard(ccp: { admin(command: AdminCommand): unknown }): void {
  for (const [chain, byte] of [
    [1, 0x21],
    [2, 0x22],
    [3, 0x23],
  ] as const) {
    ccp.admin({ kind: "register-vault", chain, vault: word(byte) });
  }
  ccp.admin(usd(1, 1));
  ccp.admin(usd(2, 3));
  ccp.admin({
    kind: "register-venue",
    venue: 1,
    name: "gateway",
    chain: 2,
    contract: word(0x32),
    authority: null,
    creditCapQuanta: 10n ** 15n,
  });
  ccp.admin({
    kind: "register-venue",
    venue: 2,
    name: "book",
    chain: null,
    contract: null,
    authority: evmAddress(localKeys.venue),
    creditCapQuanta: 0n,
  });
  ccp.admin({
    kind: "list-instrument",
    instrument: 1,
    symbol: "BTC-PERP",
    quantaPerTickLot: 1n,
    lotsPerUnit: 10_000n,
    ...testPerpetual,
  });
  ccp.admin({
    kind: "list-instrument",
    instrument: 2,
    symbol: "ETH-PERP",
    quantaPerTickLot: 10n,
    lotsPerUnit: 1_000n,
    ...testPerpetual,
  });
  ccp.admin({
    kind: "register-asset",
    asset: 3,
    symbol: "ETH",
    class: "ETH",
    chain: 2,
    decimals: 18,
    haircutBps: 1_000,
    capQuanta: 0n,
    settlement: false,
    markInstrument: 2,
  });
}

function usd(asset: number, chain: number) {
  return {
    kind: "register-asset",
    asset,
    symbol: "USD",
    class: "USD",
    chain,
    decimals: 6,
    haircutBps: 0,
    capQuanta: 0n,
    settlement: true,
    markInstrument: null,
  } as const;
}
