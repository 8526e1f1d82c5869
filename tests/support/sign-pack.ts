import { hashWords } from '../../engine/pack/hash-words.ts';
import * as HEADER from '../../engine/pack/header.ts';
import { HASHED_FROM } from '../../engine/pack/sections.ts';

/** Gives changed bytes of a pack the hash that makes them look whole: what is tested is the reader behind it. */
export function signPack(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  const hash = hashWords(words.subarray(HASHED_FROM));
  words[HEADER.hash] = Number.parseInt(hash.slice(0, 8), 16);
  words[HEADER.hash + 1] = Number.parseInt(hash.slice(8), 16);
  return bytes;
}
