import type { Format } from './format.ts';
import { plainBadLine, plainResult } from './plain-result.ts';

/** One JSON object a line, for each text in order: what pipelines read. */
export const jsonlFormat: Format = {
  text: (checked) => `${JSON.stringify(plainResult(checked))}\n`,
  badLine: (bad) => `${JSON.stringify(plainBadLine(bad))}\n`,
};
