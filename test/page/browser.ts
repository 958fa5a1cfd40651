import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

/** Debian puts it here; `CHROMIUM_PATH` names another place. */
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Why the browser tests are left out here; null when they can run. */
export const leftOut = existsSync(executablePath)
  ? null
  : "LEFT OUT: status page in a browser: chromium is not installed";

/** A Chromium that starts from nothing and talks to nobody by itself. */
export function openBrowser(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "isthmus-browser-")), {
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
