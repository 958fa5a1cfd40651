import { fromHex, type Hex, keccak256, uintBytes } from "@isthmus/protocol";
import { Member } from "@isthmus/sdk";

/** Asset numbers of the local networks. */
export const asset = { hubDollar: 1, solanaDollar: 2, ether: 3 } as const;

/** A trader of the demo with its keys and its first deposit. */
export interface Trader {
  readonly member: Member;
  readonly evmKey: Hex;
  readonly solanaKey: Hex;
  /** Chain of the deposit: 1 hub, 2 second, 3 Solana. */
  readonly home: 1 | 2 | 3;
  readonly asset: number;
  /** Deposit in quanta of the asset. */
  readonly depositQuanta: bigint;
}

const firstNames = ["Ana", "Ben", "Cleo"];
const homes = [3, 1, 2] as const;
const dollar = 1_000_000n;
const ether = 100_000_000n;

/**
 * Makes the traders: Ana's dollars are on Solana, Ben's on the hub, Cleo's ether on the second chain; the others follow in
 * the same turn. Every member has an address on all three chains, so that any vault can pay it.
 */
export function makeTraders(options: {
  readonly houseId: number;
  readonly secret: Hex;
  readonly count: number;
}): Trader[] {
  return Array.from({ length: options.count }, (_, index) => {
    const home = homes[index % homes.length] as 1 | 2 | 3;
    const key = (kind: number): Uint8Array =>
      keccak256(fromHex(options.secret, 32), uintBytes(index, 4), uintBytes(kind, 1));
    const evm = key(1);
    const solana = key(2);
    const others = ([1, 2, 3] as const).filter((chain) => chain !== home);
    const member = new Member({
      name: firstNames[index] ?? `Member ${index + 1}`,
      houseId: options.houseId,
      chains: [home, ...others],
      keys: { evm, solana },
    });
    const size = BigInt(1 + (index % 4));
    return {
      member,
      evmKey: hex(evm),
      solanaKey: hex(solana),
      home,
      asset: home === 1 ? asset.hubDollar : home === 3 ? asset.solanaDollar : asset.ether,
      depositQuanta: home === 2 ? 20n * size * ether : 50_000n * size * dollar,
    };
  });
}

function hex(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes).toString("hex")}`;
}
