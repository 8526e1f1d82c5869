/** One thing to mend in a text. */
export interface Mistake {
  /** 1-based. */
  line: number;
  /** In English; `sayMistake` says it in the reader's language. */
  message: string;
}

/** A saved set, as its page shows it. */
export interface ShownSet {
  id: string;
  name: string;
  text: string;
  isOn: boolean;
  /** How many rules it has. */
  rules: number;
  state: 'ready' | 'refused' | 'damaged';
  mistakes: readonly Mistake[];
}

/** A set that is being written; without an id it is a new one. */
export interface DraftSet {
  id?: string;
  name: string;
  text: string;
}
