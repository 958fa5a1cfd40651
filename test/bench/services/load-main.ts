// A process of its own, so that the load takes no time of what it measures: lanes in a file come as a message, results go back.
import { readFileSync } from "node:fs";
import { type Lane, runLanes } from "./load.ts";

process.on("message", (file: string) => {
  const lanes = JSON.parse(readFileSync(file, "utf8")) as readonly Lane[];
  runLanes(lanes).then(
    (results) => process.send?.({ results }),
    (error: unknown) => process.send?.({ failure: String(error) }),
  );
});
process.once("disconnect", () => process.exit());
