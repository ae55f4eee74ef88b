export { define, definePrefixed, type KoboElementClass } from './base/define.ts';
export { KoboElement } from './base/kobo-element.ts';
export { KoboEvent } from './base/kobo-event.ts';
export { KoboBoligkort } from './bolig/kobo-boligkort/kobo-boligkort.ts';
export * from './bolig/kobo-boligkort/events.ts';
export type { KoboLocale } from './texts/language.ts';
export { getKoboLocale, setKoboLocale } from './texts/locale.ts';
export { koboMessages, type KoboMessages } from './texts/msg.ts';
