import type { Handlers } from '#protocol/server';
import { ensureEdition } from '../edition.ts';

export const prepareLibrary: Handlers['prepareLibrary'] = async () => {
  await ensureEdition();
  return null;
};
