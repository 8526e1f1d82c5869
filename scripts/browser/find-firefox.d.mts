/** What to tell somebody whose machine has no Firefox. */
export const INSTALL_FIREFOX: string;
/** Path of an installed Firefox, or null. */
export function findFirefox(): string | null;
