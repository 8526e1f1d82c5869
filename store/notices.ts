import { browser } from 'wxt/browser';

/** What there may be to tell, weightiest first. */
const KINDS = ['incomplete', 'not-kept', 'set-aside', 'cannot-save', 'reading-from-bundle', 'rebuilt'] as const;

/**
 * `incomplete`: a file of the extension is missing or damaged. `not-kept`: rows of the user's could not be read.
 * `set-aside`: rows of the user's wait in the backup. `cannot-save`: a choice or the settings. `reading-from-bundle`: nothing can be
 * stored, all works from memory. `rebuilt`: the library was lost or damaged and is whole again.
 */
export type NoticeKind = (typeof KINDS)[number];

export interface Notice {
  kind: NoticeKind;
  /** When it was, `2026-11-22`, by the clock of the device. */
  day: string;
}

/** Kinds that last: told once until they are over, however often they are met. */
const LASTING: readonly NoticeKind[] = ['incomplete', 'set-aside', 'cannot-save', 'reading-from-bundle'];

type Records = Partial<Record<NoticeKind, { day: string; isDismissed: boolean }>>;

/** What the reader is to be told, each once. Kept in `storage.local`; in memory where that fails. */
export class Notices {
  readonly #today: () => string;
  #queue: Promise<unknown> = Promise.resolve();
  /** What was written last, for when it cannot be stored or read. */
  #latest: Records = {};
  #isStored = true;

  constructor(today: () => string = localDay) {
    this.#today = today;
  }

  /** Something has happened, or goes on: the reader is told until the notice is dismissed. */
  tell(kind: NoticeKind): Promise<void> {
    return this.#change((records) =>
      LASTING.includes(kind) && records[kind] ? records : { ...records, [kind]: { day: this.#today(), isDismissed: false } },
    );
  }

  /** It is over: when it comes again, it is told again. */
  end(kind: NoticeKind): Promise<void> {
    return this.#change((records) => {
      const { [kind]: _, ...others } = records;
      return kind in records ? others : records;
    });
  }

  dismiss(kind: NoticeKind): Promise<void> {
    return this.#change((records) => {
      const record = records[kind];
      return record ? { ...records, [kind]: { ...record, isDismissed: true } } : records;
    });
  }

  /** The weightiest of those that were not dismissed. */
  async next(): Promise<Notice | null> {
    await this.#queue;
    const records = await this.#read();
    const kind = KINDS.find((each) => records[each]?.isDismissed === false);
    return kind === undefined ? null : { kind, day: records[kind]?.day ?? '' };
  }

  /** Whether it was met on an earlier day and is not over. */
  async lastsSinceEarlier(kind: NoticeKind): Promise<boolean> {
    const day = (await this.#read())[kind]?.day;
    return day !== undefined && day < this.#today();
  }

  /** Never rejects: who has something to tell has trouble enough. Changes wait for one another, so that none is lost. */
  #change(change: (records: Records) => Records): Promise<void> {
    const done = this.#queue.then(async () => {
      const before = await this.#read();
      const records = change(before);
      if (records === before) return;
      this.#latest = records;
      this.#isStored = await browser.storage.local.set({ notices: records }).then(
        () => true,
        () => false,
      );
    });
    this.#queue = done;
    return done;
  }

  async #read(): Promise<Records> {
    if (!this.#isStored) return this.#latest;
    try {
      const { notices } = await browser.storage.local.get('notices');
      return typeof notices === 'object' && notices !== null ? (notices as Records) : {};
    } catch {
      return this.#latest;
    }
  }
}

function localDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
