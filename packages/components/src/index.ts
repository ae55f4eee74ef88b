/** Classes, events and settings. Nothing is registered by importing this; that is what `elements/` is for. */
export { define, definePrefixed, type KoboElementClass } from './base/define.ts';
export { KoboElement } from './base/kobo-element.ts';
export { KoboEvent } from './base/kobo-event.ts';
export { VERSION } from './base/version.gen.ts';
export * from './classes.gen.ts';
export { klientContext } from './klient/context.ts';
export { type InnloggingKrevesDetail, InnloggingKrevesEvent } from './klient/innlogging.ts';
export { KoboDataElement } from './klient/kobo-data-element.ts';
export type { KoboLocale } from './texts/language.ts';
export { getKoboLocale, setKoboLocale } from './texts/locale.ts';
export { koboMessages, type KoboMessages } from './texts/msg.ts';
