/** A share with its uncertainty, all from 0 to 1. */
export interface Rate {
  hits: number;
  n: number;
  share: number;
  /** 95 % Wilson score interval. */
  low: number;
  high: number;
}

/** The standard normal quantile of 97.5 %. */
const Z = 1.959964;

/**
 * A rate with its 95 % Wilson score interval, which stays sensible for small `n` and for shares near 0 and 1.
 * E. B. Wilson, J. Am. Stat. Assoc. 22 (1927), 209–212; Brown, Cai and DasGupta, Statistical Science 16 (2001), 101–133.
 * With nothing counted nothing is known: share 0, interval 0 to 1.
 */
export function wilson(hits: number, n: number): Rate {
  if (n === 0) return { hits, n, share: 0, low: 0, high: 1 };
  const share = hits / n;
  const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const scale = 1 + (Z * Z) / n;
  const middle = share + (Z * Z) / (2 * n);
  return { hits, n, share, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
