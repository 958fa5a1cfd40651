import { surfaceChanges, writeSnapshots } from "./snapshot.ts";

const [option, ...rest] = process.argv.slice(2);
if (option === "--write" && rest.length === 0) writeSnapshots();
else if (option === undefined) {
  const changes = surfaceChanges();
  for (const { file, text } of changes) console.log(`${file} ${text}`);
  if (changes.length > 0) console.log("Review, then: npm run surface -- --write");
  process.exitCode = changes.length === 0 ? 0 : 1;
} else {
  console.error(
    "npm run surface [-- --write]: compares, or writes, what each package exports (tools/surface/snapshots)",
  );
  process.exitCode = option === "--help" ? 0 : 2;
}
