/** Share of character trigrams that two texts have in common, 0 to 1 (Jaccard). */
export function similarity(a: string, b: string): number {
  const left = trigrams(a);
  const right = trigrams(b);
  let common = 0;
  for (const gram of left) if (right.has(gram)) common++;
  return common / (left.size + right.size - common || 1);
}

function trigrams(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/[\s\p{P}]/gu, '');
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= plain.length; i++) grams.add(plain.slice(i, i + 3));
  return grams;
}
