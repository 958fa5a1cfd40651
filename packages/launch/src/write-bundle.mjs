import { readFile } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";
import { pathToFileURL } from "node:url";
import { build, transform } from "esbuild";
import { root } from "./places.mjs";
import { programs } from "./programs.mjs";

/** Packages with machine code: they stay where npm put them, and are loaded from there. */
const native = new Set(["litesvm"]);

/** `require` of what is no module of the bundle: Node's own modules, and optional packages that are not installed. */
const banner =
  'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);';

/**
 * Writes one file per program with everything that it imports, and a source map beside each.
 * @throws Error when esbuild cannot; its message has named file and line on standard error
 */
export async function writeBundle(folder) {
  await build({
    absWorkingDir: root,
    entryPoints: Object.entries(programs).map(([out, entry]) => ({ in: entry, out })),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    // As Node itself chooses between the builds that a package has.
    conditions: ["node"],
    mainFields: ["main"],
    // Logs name the classes of errors.
    keepNames: true,
    sourcemap: "linked",
    sourcesContent: false,
    banner: { js: banner },
    logLevel: "warning",
    plugins: [packagesThatStay, placesAsWritten],
  });
}

/** Imports of native packages become imports of their files. */
const packagesThatStay = {
  name: "packages that stay outside",
  setup(bundler) {
    bundler.onResolve({ filter: new RegExp(`^(${[...native].join("|")})(/|$)`) }, async (wanted) => {
      if (wanted.pluginData === "found") return undefined;
      const { importer, resolveDir, kind } = wanted;
      const found = await bundler.resolve(wanted.path, { importer, resolveDir, kind, pluginData: "found" });
      if (found.errors.length > 0) return found;
      return { path: kind.startsWith("require") ? found.path : pathToFileURL(found.path).href, external: true };
    });
  },
};

/** In a bundle a file still knows where it really lies: beside its data files, with its own dependencies around it. */
const placesAsWritten = {
  name: "places as written",
  setup(bundler) {
    bundler.onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (!/\b(__dirname|__filename|import\.meta)\b/.test(text)) return undefined;
      const define = {
        __dirname: JSON.stringify(dirname(path)),
        __filename: JSON.stringify(path),
        "import.meta.dirname": JSON.stringify(dirname(path)),
        "import.meta.filename": JSON.stringify(path),
        "import.meta.url": JSON.stringify(pathToFileURL(path).href),
      };
      const { code } = await transform(text, {
        define,
        loader: extname(path).endsWith("ts") ? "ts" : "js",
        sourcefile: basename(path),
        sourcemap: "inline",
        sourcesContent: false,
        target: "node20.19",
      });
      return { contents: code, loader: "js" };
    });
  },
};
