import type { Handlers } from '#protocol/server';
import { readPack } from '../edition.ts';

export const readPackNow: Handlers['readPack'] = async () => ({ pack: await readPack() });
