interface StatuteTextProps {
  /** Word for word; a line is a paragraph. */
  text: string;
}

/** A provision or an article of a law, quoted. */
export function StatuteText({ text }: StatuteTextProps) {
  return (
    <blockquote class="kb-statute" lang="zh-CN">
      {text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p key={line}>{line.trim()}</p>
        ))}
    </blockquote>
  );
}
