/**
 * Names of days and months. Chromium's Intl has no data for nynorsk and answers in English, so the tables are
 * ours; they are plain functions of the language and know nothing of the page.
 */
import type { KoboLocale } from './language.ts';

interface CalendarNames {
  weekdays: readonly string[];
  weekdaysShort: readonly string[];
  today: string;
  tomorrow: string;
  yesterday: string;
  daysOver: (days: number) => string;
  at: string;
}

/** The months are the same in both written languages. */
export const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

export const monthsShort = [
  'jan.',
  'feb.',
  'mars',
  'apr.',
  'mai',
  'juni',
  'juli',
  'aug.',
  'sep.',
  'okt.',
  'nov.',
  'des.',
] as const;

const daysOver = (days: number) => (days === 1 ? '1 dag over' : `${days} dager over`);

/** Sunday first, as `Date.getUTCDay()` counts. */
export const calendar: Record<KoboLocale, CalendarNames> = {
  nb: {
    weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
    weekdaysShort: ['søn.', 'man.', 'tirs.', 'ons.', 'tors.', 'fre.', 'lør.'],
    today: 'i dag',
    tomorrow: 'i morgen',
    yesterday: 'i går',
    daysOver,
    at: 'kl.',
  },
  nn: {
    weekdays: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
    weekdaysShort: ['søn.', 'mån.', 'tys.', 'ons.', 'tors.', 'fre.', 'laur.'],
    today: 'i dag',
    tomorrow: 'i morgon',
    yesterday: 'i går',
    daysOver: (days) => (days === 1 ? '1 dag over' : `${days} dagar over`),
    at: 'kl.',
  },
};
