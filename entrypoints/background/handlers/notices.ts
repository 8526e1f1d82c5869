import type { Handlers } from '#protocol/server';
import { notices } from '../edition.ts';

export const readNotice: Handlers['readNotice'] = () => notices.next();

export const dismissNotice: Handlers['dismissNotice'] = async ({ kind }) => {
  await notices.dismiss(kind);
  return notices.next();
};
