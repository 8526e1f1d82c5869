/** What the automaton tells apart: a row of labels, and the number it stands for. */
export interface Key {
  labels: readonly number[];
  payload: number;
}

/** A state: where each label leads, and the payload of a key that ends here. States of the same future are one. */
export interface State {
  labels: readonly number[];
  targets: readonly number[];
  payload: number | null;
}

/**
 * The smallest automaton that accepts the keys: a trie, built from sorted keys depth first, in which states with the same future
 * are the same (Revuz 1992; Daciuk and others 2000).
 * @param keys no two with the same labels
 * @returns states, those that others lead to before them; the last is the first to be entered
 */
export function minimalAutomaton(keys: readonly Key[]): State[] {
  const sorted = [...keys].sort((a, b) => compareLabels(a.labels, b.labels));
  const states: State[] = [];
  const known = new Map<string, number>();

  const build = (low: number, high: number, depth: number): number => {
    const labels: number[] = [];
    const targets: number[] = [];
    let from = low;
    const first = sorted[low];
    const payload = first !== undefined && first.labels.length === depth ? first.payload : null;
    if (payload !== null) from++;
    while (from < high) {
      const label = (sorted[from] as Key).labels[depth] as number;
      let end = from + 1;
      while (end < high && (sorted[end] as Key).labels[depth] === label) end++;
      labels.push(label);
      targets.push(build(from, end, depth + 1));
      from = end;
    }
    const future = `${payload ?? ''}|${labels.map((label, i) => `${label}:${targets[i]}`).join()}`;
    const same = known.get(future);
    if (same !== undefined) return same;
    const state = states.push({ labels, targets, payload }) - 1;
    known.set(future, state);
    return state;
  };

  const entered = build(0, sorted.length, 0);
  // Nothing leads to the first state, and nothing has its future: it was made last.
  if (entered !== states.length - 1) throw new Error('The first state is not the last one made.');
  return states;
}

function compareLabels(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}
