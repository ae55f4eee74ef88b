import type { BosettingRegistrering } from '@kobo-bolig/contract';
import type { Feltfeil } from '../../http/problem.ts';
import { erRimeligDato, URIMELIG_DATO } from '../bolig/rules.ts';
import { MANGLER } from '../feltfeil.ts';
import { aapningsfeil } from '../saksaapning/rules.ts';
import { dagfeil } from '../soeknad/registrering.ts';

/** What keeps it from being registered. @param dag today in Norway */
export const bosettingsfeil = (ny: BosettingRegistrering, dag: string): Feltfeil[] => [
  ...dagfeil('/vedtaksdato', ny.vedtaksdato, dag),
  ...(erRimeligDato(ny.bosattDato) ? [] : [{ pointer: '/bosattDato', ...URIMELIG_DATO }]),
  ...(ny.referanse?.trim() === '' ? [{ pointer: '/referanse', ...MANGLER }] : []),
  ...aapningsfeil(ny, dag),
];
