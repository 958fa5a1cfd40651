import { Part } from "../supervisor/part.ts";
import { programPart } from "./program-part.ts";
import {
  coordinatorConfig,
  hasStandby,
  operatorConfig,
  relayerConfig,
  type Wiring,
  watchtowerConfig,
} from "./wiring.ts";

/** The processes of coordinator and its standby (if the run has one), operators, watchtowers and relayer, not started. */
export function serviceParts(wiring: Wiring): Part[] {
  const { state } = wiring;
  const coordinator = { name: "coordinator", program: "coordinator", config: coordinatorConfig(wiring) } as const;
  const standby = {
    name: "standby",
    program: "coordinator",
    config: coordinatorConfig(wiring, wiring.ports.standby),
  } as const;
  const relayer = { name: "relayer", program: "relayer", config: relayerConfig(wiring) } as const;
  const operators = wiring.ports.operators.map(
    (_, operator) =>
      ({ name: `operator-${operator}`, program: "operator", config: operatorConfig(wiring, operator) }) as const,
  );
  const watchtowers = wiring.ports.watchtowers.map(
    (_, watchtower) =>
      ({
        name: `watchtower-${watchtower}`,
        program: "watchtower",
        config: watchtowerConfig(wiring, watchtower),
      }) as const,
  );
  return [coordinator, ...(hasStandby(wiring) ? [standby] : []), ...operators, ...watchtowers, relayer].map(
    (program) => new Part(programPart(state, program)),
  );
}
