import type { Localized } from '../../../components/messages/messages-for.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Something with a document that a function can be run in: a page, or one of its frames. */
export interface Evaluator {
  /** Runs a function in the page's own world. It must be complete in itself; argument and answer are cloned. */
  evaluate<Result, Argument = undefined>(run: (argument: Argument) => Result | Promise<Result>, argument?: Argument): Promise<Result>;
}

export interface DrivenFrame extends Evaluator {
  /** `about:srcdoc` for a frame written into an attribute. */
  url(): string;
}

/** A tab, driven alike in both browsers. Points are in CSS pixels of the viewport. */
export interface DrivenPage extends Evaluator {
  /** Resolves when the page has loaded, or when its markup has been read: some pages never load. */
  goto(url: string, when?: 'load' | 'domcontentloaded'): Promise<void>;
  reload(): Promise<void>;
  goBack(): Promise<void>;
  url(): string;
  /** Makes it the tab in front: others are not laid out, so no pointer can be aimed at them. */
  bringToFront(): Promise<void>;
  /** The frames in the page, those within frames too, without the page itself. */
  frames(): DrivenFrame[];
  /** Runs a function before any script of each document that is opened from now on. */
  beforeScripts(run: () => void): Promise<void>;
  mouse: {
    move(x: number, y: number): Promise<void>;
    /** Moves there, presses and lets go. */
    click(x: number, y: number): Promise<void>;
  };
  /** With a finger. */
  tap(x: number, y: number): Promise<void>;
  /** A key by its name, `Escape`. */
  press(key: string): Promise<void>;
  /** Clicks an element in sight, with the mouse. */
  click(selector: string): Promise<void>;
  /** In CSS pixels; `deviceScaleFactor` is in device pixels for each. */
  setViewport(size: { width: number; height: number; deviceScaleFactor?: number }): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Uint8Array>;
  /** PDF, as it would be printed. */
  print(): Promise<Uint8Array>;
  /** Errors that a reader of its console would see, since the page was opened. */
  errors: string[];
  /** Addresses beyond this machine and the extension that were asked for, since the page was opened. */
  strangers: string[];
  close(): Promise<void>;
}

/** A browser on a fresh profile, from which nothing beyond this machine can be reached. */
export interface DrivenBrowser {
  name: BrowserName;
  /** The words of the surfaces, in the language the browser was started in. */
  words: Localized;
  /** A new tab, in front. */
  newPage(): Promise<DrivenPage>;
  /** A page of the extension in a new tab, `popup.html`; opened while `front` is in front, it sees what it would see from the toolbar. */
  ownPage(path: string, front?: DrivenPage): Promise<DrivenPage>;
  /** The address of a page of the extension. */
  ownAddress(path: string): string;
  /** The page that is opened next, by whomever; to be asked for before that happens. */
  nextPage(): Promise<DrivenPage>;
  /** Runs a function where the extension's API is at hand as `chrome`: in a page of ours, so that the background may sleep. */
  inExtension<Result, Argument = undefined>(run: (argument: Argument) => Result | Promise<Result>, argument?: Argument): Promise<Result>;
  /** Puts the background to sleep, as browsers do; resolves when it is gone. The next event starts it anew. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Installs the extension over itself, as an update does: pages of ours are closed, and `inExtension` ends. */
  updateExtension(): Promise<void>;
  /** Takes the extension away; `inExtension` ends. */
  removeExtension(): Promise<void>;
  /** Closes every page that a test has opened. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

export interface DriveOptions {
  /** Folder of the built extension; without one, the browser as it comes. */
  extension?: string;
  /** Whether the build registers its script at once, because it has the right to sites. */
  isGranted?: boolean;
  /** Whether it finds its rules and can store them. */
  isWhole?: boolean;
}
