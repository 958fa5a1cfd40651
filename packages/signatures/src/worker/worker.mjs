// A worker thread of the signature pool: one job per message, one reply per job.
import { parentPort } from "node:worker_threads";
import { answerAll } from "./answer.mjs";

parentPort.on("message", ({ id, job }) => parentPort.postMessage({ id, answers: answerAll(job) }));
