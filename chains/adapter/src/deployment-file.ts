import { readFileSync } from "node:fs";
import { IsthmusError } from "@isthmus/protocol";
import { checkDeployment } from "./check-deployment.ts";
import type { Deployment } from "./deployment.ts";

/**
 * Reads the deployment that a process serves.
 * @param houseId the clearing house that the process serves; any if left out
 * @throws CONFIG_INVALID when the file cannot be read or is no JSON, or with the key of the first part that is wrong
 */
export function readDeployment(file: string, houseId?: number): Deployment {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new IsthmusError(
      "CONFIG_INVALID",
      { key: "deploymentFile", file, reason: "not readable as JSON" },
      { cause },
    );
  }
  return checkDeployment(value, houseId);
}
