/**
 * FNV-1a, 32 bits, over UTF-16 units: a name for content, not a seal.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 * @returns 8 hexadecimal digits
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
