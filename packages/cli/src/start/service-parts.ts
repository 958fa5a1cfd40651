import { Part } from "../supervisor/part.ts";
import { programPart } from "./program-part.ts";
import { coordinatorConfig, operatorConfig, relayerConfig, type Wiring } from "./wiring.ts";

/** The processes of coordinator, operators and relayer, not started. */
export function serviceParts(wiring: Wiring): Part[] {
  const { state } = wiring;
  const coordinator = { name: "coordinator", program: "coordinator", config: coordinatorConfig(wiring) } as const;
  const relayer = { name: "relayer", program: "relayer", config: relayerConfig(wiring) } as const;
  const operators = wiring.ports.operators.map(
    (_, operator) =>
      ({ name: `operator-${operator}`, program: "operator", config: operatorConfig(wiring, operator) }) as const,
  );
  return [coordinator, ...operators, relayer].map((program) => new Part(programPart(state, program)));
}
