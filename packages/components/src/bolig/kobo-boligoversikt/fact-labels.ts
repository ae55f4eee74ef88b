/** Words for the values of a home that only the full facts show. Call while rendering. */
import type { Boligegenskap, Disposisjonsform, Eieform, Leiekostnad } from '@kobo-bolig/contract';
import { msg } from '../../texts/msg.ts';

type Words<V extends string> = Record<V, () => string>;

export const eieformLabels: Words<Eieform> = {
  EID: () => msg('Eid av kommunen', { id: 'bolig.eieform.eid', desc: 'Eieform for en bolig' }),
  INNLEID: () => msg('Innleid', { id: 'bolig.eieform.innleid', desc: 'Eieform for en bolig' }),
  DISPOSISJONSRETT: () =>
    msg('Kommunen har disposisjonsrett', {
      id: 'bolig.eieform.disposisjonsrett',
      desc: 'Eieform for en bolig',
    }),
};

export const disposisjonsformLabels: Words<Disposisjonsform> = {
  EGEN_EID: () =>
    msg('Kommunens egen bolig', {
      id: 'bolig.disposisjon.egen',
      desc: 'Hvordan kommunen disponerer en bolig',
    }),
  INNLEID_FREMLEIE: () =>
    msg('Innleid for fremleie', {
      id: 'bolig.disposisjon.fremleie',
      desc: 'Hvordan kommunen disponerer en bolig',
    }),
  STIFTELSE: () =>
    msg('Stiftelse', { id: 'bolig.disposisjon.stiftelse', desc: 'Hvordan kommunen disponerer en bolig' }),
  TILVISNING: () =>
    msg('Tilvisningsavtale', {
      id: 'bolig.disposisjon.tilvisning',
      desc: 'Hvordan kommunen disponerer en bolig',
    }),
  TILDELINGSAVTALE: () =>
    msg('Tildelingsavtale', {
      id: 'bolig.disposisjon.tildeling',
      desc: 'Hvordan kommunen disponerer en bolig',
    }),
  BRUKEREID_DISPOSISJON: () =>
    msg('Eid av beboeren', {
      id: 'bolig.disposisjon.brukereid',
      desc: 'Hvordan kommunen disponerer en bolig',
    }),
};

export const egenskapLabels: Words<Boligegenskap> = {
  TRINNFRI_INNGANG: () =>
    msg('Trinnfri inngang', { id: 'bolig.egenskap.trinnfri', desc: 'Egenskap ved en bolig' }),
  HEIS: () => msg('Heis', { id: 'bolig.egenskap.heis', desc: 'Egenskap ved en bolig' }),
  LIVSLOEPSSTANDARD: () =>
    msg('Livsløpsstandard', { id: 'bolig.egenskap.livsloep', desc: 'Egenskap ved en bolig' }),
  TILPASSET_BAD: () => msg('Tilpasset bad', { id: 'bolig.egenskap.bad', desc: 'Egenskap ved en bolig' }),
  FORSTERKET: () => msg('Forsterket', { id: 'bolig.egenskap.forsterket', desc: 'Egenskap ved en bolig' }),
  SKJERMET_INNGANG: () =>
    msg('Skjermet inngang', { id: 'bolig.egenskap.skjermet', desc: 'Egenskap ved en bolig' }),
  KJAELEDYR_TILLATT: () =>
    msg('Kjæledyr tillatt', { id: 'bolig.egenskap.kjaeledyr', desc: 'Egenskap ved en bolig' }),
  ROEYKFRI: () => msg('Røykfri', { id: 'bolig.egenskap.roeykfri', desc: 'Egenskap ved en bolig' }),
  PARKERING: () => msg('Parkering', { id: 'bolig.egenskap.parkering', desc: 'Egenskap ved en bolig' }),
  VELFERDSTEKNOLOGI: () =>
    msg('Velferdsteknologi', { id: 'bolig.egenskap.velferdsteknologi', desc: 'Egenskap ved en bolig' }),
  MOEBLERT: () => msg('Møblert', { id: 'bolig.egenskap.moeblert', desc: 'Egenskap ved en bolig' }),
};

export const leietypeLabels: Words<NonNullable<Leiekostnad['type']>> = {
  GJENGS: () => msg('Gjengs leie', { id: 'bolig.leietype.gjengs', desc: 'Hvordan husleien er fastsatt' }),
  KOSTNADSDEKKENDE: () =>
    msg('Kostnadsdekkende leie', {
      id: 'bolig.leietype.kostnadsdekkende',
      desc: 'Hvordan husleien er fastsatt',
    }),
  ANNEN: () => msg('Annen', { id: 'bolig.leietype.annen', desc: 'Hvordan husleien er fastsatt' }),
};

export const jaNei = (verdi: boolean): string =>
  verdi
    ? msg('Ja', { id: 'bolig.fakta.ja', desc: 'Svar på et faktum om en bolig' })
    : msg('Nei', { id: 'bolig.fakta.nei', desc: 'Svar på et faktum om en bolig' });
