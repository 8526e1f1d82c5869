import { type CommandIo, checkFiles } from '../check-files.ts';
import { makeExplanationFormat } from '../formats/explanation.ts';
import { loadRules } from '../load-rules.ts';
import type { ReadingOptions } from '../options.ts';

/**
 * `kebian explain`: why every finding of the files, shown or not, is judged as it is.
 * @throws DataFileError when the rules are broken
 */
export async function explain(options: ReadingOptions, io: CommandIo): Promise<void> {
  const { matcher, facts, cues } = await loadRules(options.data);
  const { color, lang, level } = options;
  await checkFiles(options, io, matcher, makeExplanationFormat({ color, lang, level, facts, cues }));
}
