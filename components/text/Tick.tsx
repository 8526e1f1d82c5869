/** Beside what is in force. */
export function Tick() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
      <path d="m1.5 6.5 3 3 6-7" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
