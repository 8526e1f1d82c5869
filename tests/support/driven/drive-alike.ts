import type { DrivenPage, Evaluator } from './browser.ts';
import { isStranger } from './strangers.ts';

interface AlikeFrame {
  evaluate(run: never, argument: unknown): unknown;
  url(): string;
}

/** A tab as far as Playwright and Puppeteer mean the same by the same names. */
interface AlikePage extends AlikeFrame {
  on(event: 'pageerror', listen: (error: { stack?: string }) => void): void;
  on(event: 'console', listen: (message: { type(): string; text(): string; location(): { url?: string } }) => void): void;
  on(event: 'request', listen: (request: { url(): string }) => void): void;
  goto(url: string, options: { waitUntil: 'load' | 'domcontentloaded' }): Promise<unknown>;
  reload(): Promise<unknown>;
  goBack(): Promise<unknown>;
  bringToFront(): Promise<void>;
  frames(): AlikeFrame[];
  mainFrame(): AlikeFrame;
  mouse: DrivenPage['mouse'];
  click(selector: string): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What both libraries drive by the same calls; the rest is for each of them to add. */
export function driveAlike(library: unknown) {
  const page = library as AlikePage;
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(`${message.text()} (${message.location().url})`));
  page.on('request', (request) => isStranger(request.url()) && strangers.push(request.url()));
  return {
    evaluate: evaluateIn(page),
    goto: async (url, waitUntil = 'load') => void (await page.goto(url, { waitUntil })),
    reload: async () => void (await page.reload()),
    goBack: async () => void (await page.goBack()),
    url: () => page.url(),
    bringToFront: () => page.bringToFront(),
    frames: () =>
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map((frame) => ({ evaluate: evaluateIn(frame), url: () => frame.url() })),
    mouse: { move: (x, y) => page.mouse.move(x, y), click: (x, y) => page.mouse.click(x, y) },
    click: (selector) => page.click(selector),
    screenshot: () => page.screenshot(),
    errors,
    strangers,
    close: () => page.close(),
  } satisfies Partial<DrivenPage>;
}

function evaluateIn(target: AlikeFrame): Evaluator['evaluate'] {
  return ((run: never, argument: unknown) => target.evaluate(run, argument)) as Evaluator['evaluate'];
}
