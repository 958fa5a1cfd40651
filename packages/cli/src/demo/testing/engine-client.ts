import { type Command, Engine, evmAddress, verifyAuthority } from "@isthmus/clearing";
import { fromHex, type Hex, hubChainId } from "@isthmus/protocol";
import type { Accepted, CoordinatorClient } from "@isthmus/sdk";

/** Signs as admin of the engine under test. */
export const adminKey: Hex = `0x${"a1".repeat(32)}`;
export const houseId = 7;

/** Applies commands to a real engine after the check of their signatures, as a coordinator does. */
export class EngineClient implements Pick<CoordinatorClient, "command"> {
  readonly commands: Command[] = [];
  readonly engine = Engine.create({
    houseId,
    hubChain: hubChainId,
    hub: `0x${"09".repeat(32)}`,
    admin: evmAddress(fromHex(adminKey, 32)),
    oracle: `0x${"04".repeat(20)}`,
  });

  /** @throws the engine's refusal */
  async command(command: Command): Promise<Accepted> {
    verifyAuthority(this.engine, command);
    const applied = this.engine.apply(command);
    if (!applied.ok) throw applied.error;
    this.commands.push(command);
    const effects = applied.effects as readonly object[] as Accepted["effects"];
    return { journalIndex: String(this.commands.length), digest: this.engine.digest(), effects };
  }
}
