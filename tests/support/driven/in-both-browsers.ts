import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type MadeFiles, type PageServer, servePages } from '../../../scripts/browser/page-server.ts';
import { ROOT } from '../root.ts';
import { type AlteredBuild, alterBuild } from './altered-build.ts';
import type { BrowserName, DrivenBrowser, DriveOptions } from './browser.ts';
import { driveChromium } from './chromium.ts';
import { driveFirefox } from './firefox.ts';

const BROWSERS: Readonly<Record<BrowserName, { build: string; drive(options: DriveOptions): Promise<DrivenBrowser> }>> = {
  chromium: { build: 'chrome-mv3', drive: driveChromium },
  firefox: { build: 'firefox-mv3', drive: driveFirefox },
};

/** What the stories of a file play on. Its parts are there once a test runs. */
export interface Stage {
  /** Known before a test runs, so that a story can be left out of a browser. */
  name: BrowserName;
  browser: DrivenBrowser;
  /** Serves the folder of pages. */
  server: PageServer;
  /** The build that is driven, where `alter` was given. */
  build: AlteredBuild;
  /** The same browser without the extension, started when it is first asked for. */
  bare(): Promise<DrivenBrowser>;
}

export interface StageOptions {
  /** Where one browser is enough, because the story is not about browsers. */
  browsers?: readonly BrowserName[];
  /** The build as readers get it, which has no right to any site; else the one that tests drive. */
  isRelease?: boolean;
  /** Folder of the pages that are served. */
  pages?: string;
  /** Served beside them. */
  made?: MadeFiles;
  /** Drives a copy of the build, changed by this. */
  alter?(build: AlteredBuild): void;
  /** The extension finds its rules and can store them, and is waited for to do so; else only its first page is. */
  isWhole?: boolean;
}

/** Tells the same stories in each browser, one browser for all tests of the file. What a test has opened is closed after it. */
export function inBothBrowsers(tell: (stage: Stage) => void, options: StageOptions = {}): void {
  describe.each(options.browsers ?? (Object.keys(BROWSERS) as BrowserName[]))('%s', (name) => {
    tell(setStage(name, options));
  });
}

function setStage(
  name: BrowserName,
  { isRelease = false, pages = join(ROOT, 'tests/pages'), made = {}, alter, isWhole = true }: StageOptions,
): Stage {
  const { build, drive } = BROWSERS[name];
  let bare: Promise<DrivenBrowser> | undefined;
  const stage = {
    name,
    bare() {
      bare ??= drive({});
      return bare;
    },
  } as Stage;
  beforeAll(async () => {
    const extension = join(ROOT, '.output', isRelease ? build : `${build}-testing`);
    if (!existsSync(extension)) throw new Error(`There is no build to drive: ${extension}. npm test makes it.`);
    stage.server = await servePages(pages, made);
    if (alter) {
      stage.build = alterBuild(extension);
      alter(stage.build);
    }
    stage.browser = await drive({ extension: stage.build?.folder ?? extension, isGranted: !isRelease, isWhole });
  });
  // A test that fails leaves its pages behind; the next must not find them.
  afterEach(async () => {
    await stage.browser?.closePages();
    await (await bare)?.closePages();
  });
  afterAll(async () => {
    await stage.browser?.close();
    await (await bare)?.close();
    await stage.server?.close();
    stage.build?.dispose();
  });
  return stage;
}
