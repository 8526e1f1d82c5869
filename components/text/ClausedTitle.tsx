interface ClausedTitleProps {
  text: string;
}

/** The clauses of a Chinese sentence, each with the marks that end it; nothing is lost between them. */
function splitClauses(text: string): string[] {
  return text.split(/(?<=[，；：。][”’」』）]*)(?![，；：。”’」』）]|$)/);
}

/** A title that, where it has to be broken, is first broken between clauses: Chinese has no spaces for a browser to go by. */
export function ClausedTitle({ text }: ClausedTitleProps) {
  const clauses = splitClauses(text);
  if (clauses.length < 2) return <>{text}</>;
  return (
    <>
      {clauses.map((clause) => (
        <span class="kb-clause" key={clause}>
          {clause}
        </span>
      ))}
    </>
  );
}
