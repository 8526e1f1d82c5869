/** Two crossed strokes. */
export function CloseSign() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
      <path d="m2 2 8 8M10 2l-8 8" stroke-width="1.3" stroke-linecap="round" />
    </svg>
  );
}
