import { readFile } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";
import { pathToFileURL } from "node:url";
import { build, transform } from "esbuild";
import { root } from "./places.mjs";
import { programs } from "./programs.mjs";

/** Packages with native code: loaded from where they are installed. */
const native = new Set(["litesvm"]);

/** `require` of modules outside the bundle: Node's own, and optional packages that are not installed. */
const banner =
  'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);';

/**
 * Writes one file per program with everything that it imports, and a source map beside each.
 * @throws esbuild's BuildFailure; file and line are on standard error
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
    // As Node chooses between the builds of a package.
    conditions: ["node"],
    mainFields: ["main"],
    // Logs name the classes of errors.
    keepNames: true,
    sourcemap: "linked",
    sourcesContent: false,
    banner: { js: banner },
    logLevel: "warning",
    plugins: [externalPackages, originalPaths],
  });
}

/** Imports of native packages become imports of their files. */
const externalPackages = {
  name: "external packages",
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

/** Keeps the original path of each file, so that it finds its data files and its own dependencies. */
const originalPaths = {
  name: "original paths",
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
