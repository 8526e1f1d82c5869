import { type CommandIo, checkFiles } from '../check-files.ts';
import type { Format } from '../formats/format.ts';
import { makeJsonFormat } from '../formats/json.ts';
import { jsonlFormat } from '../formats/jsonl.ts';
import { makePrettyFormat } from '../formats/pretty.ts';
import { type LoadedRules, loadRules } from '../load-rules.ts';
import type { CheckOptions } from '../options.ts';

/**
 * `kebian check`: which claims stand in the files.
 * @throws DataFileError when the rules are broken
 */
export async function check(options: CheckOptions, io: CommandIo): Promise<void> {
  const rules = await loadRules(options.data);
  await checkFiles(options, io, rules.matcher, chooseFormat(options, rules));
}

function chooseFormat({ format, all, color, lang, level }: CheckOptions, { facts }: LoadedRules): Format {
  switch (format) {
    case 'json':
      return makeJsonFormat();
    case 'jsonl':
      return jsonlFormat;
    case 'pretty':
      return makePrettyFormat({ all, color, lang, level, facts });
  }
}
