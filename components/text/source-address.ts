import type { Source } from '#engine/schema';

const RESOLVERS: Readonly<Record<string, string>> = { doi: 'https://doi.org/', pmid: 'https://pubmed.ncbi.nlm.nih.gov/' };

/** Where a source can be opened: its address, else the resolver of its identifier; undefined when it is not on the web. */
export function sourceAddress(source: Pick<Source, 'address' | 'identifier'>): string | undefined {
  if (source.address !== undefined && /^https?:\/\//i.test(source.address)) return source.address;
  const [scheme = '', value = ''] = source.identifier?.split(/:(.*)/s) ?? [];
  const resolver = RESOLVERS[scheme];
  return resolver === undefined ? undefined : resolver + encodeURI(value);
}
