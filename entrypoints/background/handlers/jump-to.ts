import { callFrame, type Handlers } from '#protocol/server';

export const jumpTo: Handlers['jumpTo'] = async ({ tab, frame, key }) => callFrame('jumpTo', { tab, frame }, { key });
