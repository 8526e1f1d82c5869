/** What to tell somebody whose machine has no Chromium. */
export const INSTALL_CHROMIUM: string;
/** Path of an installed Chromium, or null. */
export function findChromium(): string | null;
