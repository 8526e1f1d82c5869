import { useMessages } from '../messages/messages-context.ts';
import { AnchorLink } from './AnchorLink.tsx';

interface BackLinksProps {
  /** Number of the source. */
  source: number;
  /** How often it is cited. */
  places: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** From a source to each place where it is cited: one arrow, or letters when there are several. */
export function BackLinks({ source, places }: BackLinksProps) {
  const { t } = useMessages();
  return (
    <span class="reference-back">
      {Array.from({ length: places }, (_, at) => (
        <AnchorLink key={at} to={`cite-${source}-${at + 1}`} label={t.library.back(at + 1)}>
          {places === 1 ? '↑' : LETTERS[at % LETTERS.length]}
        </AnchorLink>
      ))}
    </span>
  );
}
