import { errorsAbi } from "@isthmus/contracts-evm";
import { layerZeroAbi } from "../abi/transports.ts";

/** Every custom error that a call of ours can meet: our contracts' and LayerZero's. */
export const revertAbi = [...errorsAbi, ...layerZeroAbi.filter((item) => item.type === "error")];
