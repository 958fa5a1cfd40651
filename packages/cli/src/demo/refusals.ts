import type { DemoContext } from "./context.ts";
import { playBeyondCredit } from "./refusal/beyond-credit.ts";
import { playForgedAccumulator } from "./refusal/forged-accumulator.ts";
import { playForgedPacket } from "./refusal/forged-packet.ts";
import { playMarginBreach } from "./refusal/margin-breach.ts";
import { playRepeatedMessage, playShortMessage } from "./refusal/short-message.ts";

/** Attempts every action that must be refused; one settled cycle must precede it. */
export async function playRefusals(context: DemoContext): Promise<void> {
  await playMarginBreach(context);
  await playBeyondCredit(context);
  await playForgedAccumulator(context);
  await playShortMessage(context);
  await playRepeatedMessage(context);
  await playForgedPacket(context);
}
