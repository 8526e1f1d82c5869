import { useMessages } from '../messages/messages-context.ts';
import { languageOfQuote, languageTag } from '../text/language-tag.ts';
import { VerdictLabel } from '../verdict/VerdictLabel.tsx';
import type { ListedFinding } from './listed-finding.ts';

interface FindingListProps {
  /** One or more, in page order. */
  findings: readonly ListedFinding[];
  onJump(key: number): void;
}

/** The findings of a page, each a button that leads to its place: the way to them without a pointer or without sight. */
export function FindingList({ findings, onJump }: FindingListProps) {
  const { content, t } = useMessages();
  return (
    <section class="popup-findings">
      <h2>{t.popup.count(findings.length)}</h2>
      <ol>
        {findings.map((finding) => (
          <li key={finding.key}>
            <button type="button" onClick={() => onJump(finding.key)}>
              <span class="popup-finding-title" lang={languageTag(content)}>
                {finding.title}
              </span>
              <span class="popup-finding-quote" lang={languageOfQuote(finding.quote)}>
                {t.common.quote(finding.quote)}
              </span>
              <span class="popup-finding-verdict">
                <VerdictLabel verdict={finding.verdict} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p class="popup-findings-note">{t.popup.countWhy}</p>
    </section>
  );
}
