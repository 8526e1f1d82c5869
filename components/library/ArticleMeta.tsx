import type { RuleFacts } from '#engine/schema';
import { formatDay } from '../messages/format-day.ts';
import { useMessages } from '../messages/messages-context.ts';
import { VerdictLabel } from '../verdict/VerdictLabel.tsx';

interface ArticleMetaProps {
  rule: Pick<RuleFacts['rule'], 'topic' | 'verdict' | 'expires'>;
  /** Day on which the explainer was last reviewed. */
  reviewed: string;
}

/** Verdict, topic and the days of review. */
export function ArticleMeta({ rule, reviewed }: ArticleMetaProps) {
  const { locale, t } = useMessages();
  return (
    <dl class="article-meta">
      <div>
        <dt>{t.library.verdict}</dt>
        <dd>
          <VerdictLabel verdict={rule.verdict} />
        </dd>
      </div>
      <div>
        <dt>{t.library.topic}</dt>
        <dd>{t.topic[rule.topic]}</dd>
      </div>
      <div>
        <dt>{t.library.reviewed}</dt>
        <dd>
          <time dateTime={reviewed}>{formatDay(reviewed, locale)}</time>
        </dd>
      </div>
      <div>
        <dt>{t.library.nextReview}</dt>
        <dd>
          <time dateTime={rule.expires}>{formatDay(rule.expires, locale)}</time>
        </dd>
      </div>
    </dl>
  );
}
