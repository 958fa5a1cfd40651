import fc from "fast-check";

/**
 * Every property starts from one seed, so that two runs of the same sources have the same result. Runs with more worlds
 * (`ISTHMUS_WORLDS`) or `ISTHMUS_SEED=random` start from another seed each time.
 */
const wanted = process.env.ISTHMUS_SEED ?? (process.env.ISTHMUS_WORLDS === undefined ? "20260101" : "random");
if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted) });
