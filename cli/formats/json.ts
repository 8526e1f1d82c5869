import type { Format } from './format.ts';
import { plainBadLine, plainResult } from './plain-result.ts';

/** One JSON array of the same objects, written as they come. */
export function makeJsonFormat(): Format {
  let separator = '\n';
  const item = (value: object): string => {
    const text = `${separator}${JSON.stringify(value, null, 2)}`;
    separator = ',\n';
    return text;
  };
  return {
    open: () => '[',
    text: (checked) => item(plainResult(checked)),
    badLine: (bad) => item(plainBadLine(bad)),
    close: () => '\n]\n',
  };
}
