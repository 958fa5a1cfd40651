// Ends the processes that a killed supervisor left behind. Reads "+PID" and "-PID" from standard input; when the input
// closes, the supervisor has ended, and every process on the list gets SIGTERM, then SIGKILL. Plain JavaScript without
// dependencies: it must start before everything else.
import { createInterface } from "node:readline";

const graceMs = 5_000;
const pids = new Set();

createInterface({ input: process.stdin })
  .on("line", (line) => {
    const pid = Number(line.slice(1));
    if (!Number.isSafeInteger(pid) || pid <= 1) return;
    if (line.startsWith("+")) pids.add(pid);
    else pids.delete(pid);
  })
  .on("close", () => {
    signalAll("SIGTERM");
    const untilMs = Date.now() + graceMs;
    const timer = setInterval(() => {
      if (pids.size > 0 && Date.now() > untilMs) signalAll("SIGKILL");
      else signalAll(0);
      if (pids.size === 0) clearInterval(timer);
    }, 50);
  });

function signalAll(signal) {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended.
      pids.delete(pid);
    }
  }
}
