// Ends what a supervisor that was killed left behind. It is told "+PID" and "-PID" on standard input; when that closes,
// the supervisor is gone, and every process still on the list is asked to end, then made to. Plain JavaScript without
// dependencies: it has to be there before anything else is.
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
