/**
 * A name for content and a guard against damage, not a seal: two lanes of multiply-and-mix over 32-bit words, as in MurmurHash3
 * (Appleby, public domain), each with its own constants. Words, not bytes, because every page checks its pack by it.
 * @returns 16 hexadecimal digits
 */
export function hashWords(words: Uint32Array): string {
  let a = 0x9747b28c;
  let b = 0x3c074a61;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    a = Math.imul(a ^ Math.imul(word, 0xcc9e2d51), 0x1b873593);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ Math.imul(word, 0x85ebca6b), 0xc2b2ae35);
    b = (b << 15) | (b >>> 17);
  }
  return digits(finish(a ^ words.length)) + digits(finish(b ^ words.length));
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function digits(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}
