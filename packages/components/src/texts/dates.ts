/**
 * Dates and times in words. All functions are pure: they get the language and, where it matters, what day it is.
 * A date is `YYYY-MM-DD`; an instant is ISO 8601 with offset and is read on a Norwegian clock wherever the
 * reader sits, because deadlines and office hours are Norwegian.
 */
import { calendar, months, monthsShort } from './calendar.ts';
import type { KoboLocale } from './language.ts';

const NBSP = '\u00a0';
const DAY = 86_400_000;
const osloClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `YYYY-MM-DD` and `HH:MM` in Norway for an instant. Swedish order happens to be ISO order. */
function inOslo(instant: string | Date): { date: string; time: string } {
  const [date = '', time = ''] = osloClock.format(new Date(instant)).split(' ');
  return { date, time };
}

/** Today's date in Norway. */
export const today = (now: Date = new Date()): string => inOslo(now).date;

/** The instant somebody in Norway means by a date and a time, `HH:MM`; in the hour that comes twice, the first. */
export function instantInNorway(date: string, time: string): string | undefined {
  const candidates = ['+02:00', '+01:00'].map((offset) => `${date}T${time}:00${offset}`);
  return candidates.find((candidate) => {
    const read = Number.isNaN(Date.parse(candidate)) ? undefined : inOslo(candidate);
    return read?.date === date && read.time === time;
  });
}

const utc = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
/** Whole days from `from` to `to`; negative when `to` has passed. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY);

/** A date that is still to come. None is left when it is here or has passed: a home ready from then is ready now. */
export const upcoming = (date: string | undefined, now: string = today()): string | undefined =>
  date !== undefined && date > now ? date : undefined;

function parts(date: string) {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return { year, month: month - 1, day, weekday: new Date(utc(date)).getUTCDay() };
}

/** `15. desember 2026`. */
export function formatDate(date: string): string {
  const { year, month, day } = parts(date);
  return `${day}.${NBSP}${months[month]} ${year}`;
}

/** `torsdag 26. november`, with the year when it is not this year. For running text to citizens. */
export function formatWeekday(date: string, locale: KoboLocale, now: string = today()): string {
  const { year, month, day, weekday } = parts(date);
  const otherYear = parts(now).year === year ? '' : ` ${year}`;
  return `${calendar[locale].weekdays[weekday]} ${day}.${NBSP}${months[month]}${otherYear}`;
}

/** `26. nov.`, with the year when it is not this year. For tables. */
export function formatShortDate(date: string, now: string = today()): string {
  const { year, month, day } = parts(date);
  return `${day}.${NBSP}${monthsShort[month]}${parts(now).year === year ? '' : ` ${year}`}`;
}

/** `kl. 10.42`. */
export const formatTime = (instant: string | Date, locale: KoboLocale): string =>
  `${calendar[locale].at}${NBSP}${inOslo(instant).time.replace(':', '.')}`;

/** When something happened: `kl. 10.42` today, else `26. nov. kl. 10.42`. */
export function formatInstant(instant: string | Date, locale: KoboLocale, now: string = today()): string {
  const { date } = inOslo(instant);
  const time = formatTime(instant, locale);
  return date === now ? time : `${formatShortDate(date, now)} ${time}`;
}

/** `i dag`, `i morgen`, `i går`, else the short date. */
export function formatRelativeDay(date: string, locale: KoboLocale, now: string = today()): string {
  const { yesterday, today: same, tomorrow } = calendar[locale];
  return [yesterday, same, tomorrow][daysBetween(now, date) + 1] ?? formatShortDate(date, now);
}

/** A deadline's three strengths: passed; within two days; later. */
export type Urgency = 'over' | 'snart' | 'senere';

export interface Deadline {
  urgency: Urgency;
  /** Starts with a capital letter: `3 dager over`, `I dag`, `Ons. 25. nov.`, `4. jan. 2027`. */
  text: string;
}

/** A deadline as the case list shows it; weekdays are named for the next six days only. */
export function formatDeadline(date: string, locale: KoboLocale, now: string = today()): Deadline {
  const days = daysBetween(now, date);
  const names = calendar[locale];
  if (days < 0) return { urgency: 'over', text: names.daysOver(-days) };
  const weekday = days < 7 ? `${names.weekdaysShort[parts(date).weekday]}${NBSP}` : '';
  const words = [names.today, names.tomorrow][days] ?? `${weekday}${formatShortDate(date, now)}`;
  return { urgency: days <= 2 ? 'snart' : 'senere', text: sentenceCase(words) };
}

/** First letter upper case, for a text that starts a line. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
