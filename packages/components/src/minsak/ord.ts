/** What the citizen reads that is not bound to one place. */
import type { MinSakStatus, MittTilbud, Sakstype } from '@kobo-bolig/contract';
import { addressLine } from '../bolig/address.ts';
import { msg, str } from '../texts/msg.ts';

export const sakstittel: Record<Sakstype, () => string> = {
  KOMMUNAL_BOLIG_NY: () =>
    msg('Søknad om kommunal bolig', {
      id: 'minsak.tittel.bolig',
      desc: 'Overskrift over saken til innbyggeren',
    }),
  BOLIGBISTAND: () =>
    msg('Søknad om hjelp med bolig', {
      id: 'minsak.tittel.bistand',
      desc: 'Overskrift over saken til innbyggeren',
    }),
};

/** Where the case stands, in few words, for the list of cases. */
export const statusord: Record<MinSakStatus, () => string> = {
  MOTTATT: () => msg('Mottatt', { id: 'minsak.status.mottatt', desc: 'Hvor saken står, i liste' }),
  UNDER_BEHANDLING: () =>
    msg('Under behandling', { id: 'minsak.status.behandles', desc: 'Hvor saken står, i liste' }),
  TRENGER_MER: () =>
    msg('Vi trenger mer fra deg', { id: 'minsak.status.trengerMer', desc: 'Hvor saken står, i liste' }),
  INNVILGET: () => msg('Du har fått ja', { id: 'minsak.status.innvilget', desc: 'Hvor saken står, i liste' }),
  AVSLAATT: () => msg('Du har fått avslag', { id: 'minsak.status.avslag', desc: 'Hvor saken står, i liste' }),
  VENTELISTE: () =>
    msg('På venteliste', { id: 'minsak.status.venteliste', desc: 'Hvor saken står, i liste' }),
  TILBUD: () =>
    msg('Du har fått tilbud om bolig', { id: 'minsak.status.tilbud', desc: 'Hvor saken står, i liste' }),
  KONTRAKT: () => msg('Kontrakt', { id: 'minsak.status.kontrakt', desc: 'Hvor saken står, i liste' }),
  INNFLYTTET: () =>
    msg('Du har fått bolig', { id: 'minsak.status.innflyttet', desc: 'Hvor saken står, i liste' }),
  TRUKKET: () => msg('Trukket', { id: 'minsak.status.trukket', desc: 'Hvor saken står, i liste' }),
  AVSLUTTET: () => msg('Avsluttet', { id: 'minsak.status.avsluttet', desc: 'Hvor saken står, i liste' }),
};

export const dinTur = (): string =>
  msg('Nå er det din tur', {
    id: 'minsak.tur.din',
    desc: 'Over det innbyggeren må gjøre nå, og merke i liste',
  });

export const navn = () => ({
  one: msg('sak', { id: 'minsak.navn.en', desc: 'Settes inn i setninger om én sak' }),
  indefinite: msg('saken din', { id: 'minsak.navn.ubestemt', desc: 'Settes inn i «Henter …»' }),
  definite: msg('saken din', { id: 'minsak.navn.bestemt', desc: 'Settes inn i «Vi fikk ikke hentet …»' }),
});

export const loggetInnSom = (): string =>
  msg('Logget inn som', { id: 'minsak.hvem.somHvem', desc: 'Foran navnet på innbyggeren' });

/** Read aloud and shown when an answer has arrived. */
export const svart: Record<'JA' | 'NEI', (tilbud: MittTilbud) => string> = {
  JA: ({ bolig }) =>
    msg(str`Vi har fått svaret ditt: ja takk til ${addressLine(bolig)}.`, {
      id: 'minsak.svart.ja',
      desc: 'Når innbyggeren har sagt ja. Verdien er en adresse.',
    }),
  NEI: ({ bolig }) =>
    msg(str`Vi har fått svaret ditt: nei takk til ${addressLine(bolig)}.`, {
      id: 'minsak.svart.nei',
      desc: 'Når innbyggeren har sagt nei. Verdien er en adresse.',
    }),
};

export const trukket = (): string =>
  msg('Søknaden er trukket.', { id: 'minsak.trekk.gjort', desc: 'Når søknaden er trukket' });

export const endret = (): string =>
  msg('Tilbudet er endret siden du åpnet siden. Se over det på nytt før du svarer.', {
    id: 'minsak.tilbud.endret',
    desc: 'Når tilbudet ble endret mens innbyggeren svarte',
  });
