import type { Annetvedtakinnhold, Sakstype } from '@kobo-bolig/contract';
import { grunnlagsmangler } from '../kartlegging/rules.ts';

const tom = (tekst: string | undefined): boolean => tekst?.trim() === '';
/** A national identity number, wherever it stands: references go into lists and are told others. */
const IDENT = /\d{11}/;

type Krav = (innhold: Annetvedtakinnhold, idag: string) => boolean;

/** JSON Pointer into what is written down → when it cannot be right. */
const krav: Readonly<Record<string, Krav>> = {
  '/vedtak/system': ({ vedtak }) => tom(vedtak.system),
  '/vedtak/referanse': ({ vedtak }) => tom(vedtak.referanse) || IDENT.test(vedtak.referanse),
  '/vedtak/dato': ({ vedtak }, idag) => vedtak.dato > idag,
  '/hjemmel': ({ hjemmel }) => tom(hjemmel),
  '/klagevei/enhet': ({ klagevei }) => tom(klagevei.enhet),
  '/klagevei/kontakt': ({ klagevei }) => tom(klagevei.kontakt),
  // What has lapsed grants nobody a home.
  '/gyldigTil': ({ gyldigTil }, idag) => gyldigTil !== undefined && gyldigTil < idag,
};

/** What must be filled in or put right, as JSON Pointers. @param idag today in Norway */
export const innholdsmangler = (innhold: Annetvedtakinnhold, sakstype: Sakstype, idag: string): string[] => [
  ...Object.keys(krav).filter((peker) => krav[peker]!(innhold, idag)),
  ...grunnlagsmangler(innhold, sakstype),
];
