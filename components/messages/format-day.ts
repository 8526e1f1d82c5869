import type { Locale } from './messages-for.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Writes out a day (`2026-11-22`), a month (`2026-11`) or a year (`2026`); anything else comes back as it is.
 * Not `Intl`: the same day must read the same on every device and in every time zone.
 */
export function formatDay(day: string, locale: Locale): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(day);
  if (!parts) return day;
  const [, year, month, date] = parts;
  if (locale === 'en') {
    const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
    return [date === undefined ? undefined : Number(date), name, year].filter((part) => part !== undefined).join(' ');
  }
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${date === undefined ? '' : `${Number(date)}日`}`;
}
