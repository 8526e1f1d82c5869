import { useId } from 'preact/hooks';

interface SearchFieldProps {
  label: string;
  /** What is in the field, whenever it changes; not while an input method is composing. */
  onQuery(query: string): void;
}

export function SearchField({ label, onQuery }: SearchFieldProps) {
  const id = useId();
  return (
    <div class="index-search">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          if (!event.isComposing) onQuery(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  );
}
