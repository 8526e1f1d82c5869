import type { PackCue, PackJoin } from '../pack/pack.ts';
import type { Cue } from '../rule.ts';
import { LANGUAGES } from '../vocabulary.ts';
import { parsePhrase } from './classes.ts';
import { foldPhrase } from './fold-table.ts';
import type { PhraseClasses, Place } from './phrase-classes.ts';
import { type SplitPhrases, splitGroups } from './split-groups.ts';

/** Lists of words that a cue may have. */
type WordList = 'words' | 'except' | 'stops' | 'closes' | 'notAfter' | 'notAfterExcept';

/** Compiles cues, and the phrases in two parts that their lists name. */
export class CueCompiler {
  /** By the entry they were made of: eighteen cues may name one list. */
  readonly #joins = new Map<string, PackJoin>();

  constructor(private readonly classes: PhraseClasses) {}

  get joins(): PackJoin[] {
    return [...this.#joins.values()];
  }

  compile(cue: Cue): PackCue {
    const words = this.#words(cue, 'words', cue);
    const closes = this.#words(cue, 'closes', cue.closes);
    if (words === null && cue.place !== 'question' && cue.place !== 'quotation')
      this.classes.report({ kind: 'cue', id: cue.id, path: ['zh'] }, 'a cue needs words in zh or en');
    if ((closes !== null) !== (cue.place === 'pair'))
      this.classes.report(
        { kind: 'cue', id: cue.id, path: ['closes'] },
        'words that close a cue go with the place "pair", and with no other',
      );
    return {
      id: cue.id,
      stance: cue.stance,
      place: cue.place,
      scope: cue.scope,
      strength: cue.strength,
      words,
      except: this.#words(cue, 'except', cue.except),
      stops: this.#words(cue, 'stops', cue.stops),
      closes,
      notAfter: this.#words(cue, 'notAfter', cue.notAfter),
      notAfterExcept: this.#words(cue, 'notAfterExcept', cue.notAfterExcept),
    };
  }

  /** The class of a list; null where it is empty. */
  #words(cue: Cue, key: WordList, list: Pick<Cue, 'zh' | 'en'>): number | null {
    const at: Place = { kind: 'cue', id: cue.id, path: [key] };
    const entries = LANGUAGES.flatMap((lang) => list[lang].flatMap((word) => this.classes.wordsFor(word, lang, at)));
    if (entries.length === 0) return null;
    const split = new Map<string, SplitPhrases>();
    const whole: string[] = [];
    for (const entry of entries) {
      const parts = splitGroups(entry);
      if (parts) split.set(entry, parts);
      else whole.push(...this.classes.expand(entry, at));
    }
    if (!maySingle(cue, key)) for (const word of whole) this.#refuseSingle(word, at);
    const id = this.classes.define(`cue ${cue.id} ${key}`, whole, at);
    for (const [entry, parts] of split) this.#join(entry, parts, at).into.push(id);
    return id;
  }

  #refuseSingle(word: string, at: Place): void {
    const parsed = parsePhrase(this.classes.fold, word);
    if ('single' in parsed && parsed.single)
      this.classes.report(at, `"${word}": a cue needs two or more characters; only one that stands before the claim may have one`);
  }

  #join(entry: string, { before, after }: SplitPhrases, at: Place): PackJoin {
    const known = this.#joins.get(entry);
    if (known) return known;
    const folded = new Set(before.map((part) => String.fromCharCode(...foldPhrase(this.classes.fold, part))));
    const made = { before: [...folded].sort().join('\n'), after: this.classes.define(`endings ${entry}`, after, at), into: [] };
    this.#joins.set(entry, made);
    return made;
  }
}

function maySingle(cue: Cue, key: WordList): boolean {
  return key === 'notAfter' || (key === 'words' && (cue.place === 'before' || cue.place === 'pair'));
}
