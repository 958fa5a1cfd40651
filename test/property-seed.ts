import fc from "fast-check";

/**
 * Every property starts from one seed, so that two runs of the same sources say the same. Hunts, which ask for more worlds or
 * for a seed of their own (`ISTHMUS_SEED=random`, or a number), go elsewhere each time.
 */
const wanted = process.env.ISTHMUS_SEED ?? (process.env.ISTHMUS_WORLDS === undefined ? "20260101" : "random");
if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted) });
