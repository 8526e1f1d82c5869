import type { BadLine, CheckedFinding, CheckedText } from '../checked-text.ts';

/** A text's findings as the JSON formats write them. This is a public contract: keys are never renamed, new ones come last. */
export function plainResult({ file, record, findings }: CheckedText): object {
  return { id: record?.id ?? file, findings: findings.map(plainFinding) };
}

export function plainBadLine({ line, error }: BadLine): object {
  return { id: null, line, error };
}

function plainFinding({ rule, start, end, quote, stance, confidence, shown, verdict, harm, position }: CheckedFinding): object {
  return { rule, start, end, quote, stance, confidence, shown, verdict, harm, ...position };
}
