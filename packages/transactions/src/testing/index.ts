export { Crash, CrashingDatabase, type CrashPoint } from "./crashing-database.ts";
