import type {
  Boenhetsdel,
  Boenhetshendelse,
  BoligDeling,
  BoligSammenslaaing,
  Boligstatus,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { hvem } from '../../http/aktoer.ts';
import { type Feltfeil, KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { arvAvtaler } from '../avtale/queries.sql.ts';
import { settInnBoliger, slettBolig, type Boligrad } from '../bolig/queries.sql.ts';
import { hentBoligrad } from '../bolig/service.ts';
import { medFoedselsnummer } from '../bolig/rules.ts';
import { MANGLER } from '../feltfeil.ts';
import { boligNoekkel } from '../importer/index.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import {
  boligensHendelser,
  hendelseMedId,
  laasAlle,
  settInnDeler,
  settInnHendelse,
  type Hendelsesrad,
} from './queries.sql.ts';
import { delfeil, hindring, sammeAdresse, somDel } from './rules.ts';

const tilHendelse = (rad: Hendelsesrad): Boenhetshendelse => ({
  type: rad.type,
  tid: rad.tid,
  ...(rad.aarsak !== null && { aarsak: rad.aarsak }),
  fra: rad.fra,
  til: rad.til,
  av: hvem(rad),
});

/** @throws KoboFeil IKKE_FUNNET */
export async function listBoenhetshendelser(tx: Tx, boligId: string): Promise<Boenhetshendelse[]> {
  const rader = await tx.query<Hendelsesrad>(boligensHendelser(boligId));
  if (rader.length === 0) throw new KoboFeil('IKKE_FUNNET');
  return rader.map(tilHendelse);
}

export interface Boenhetsmiljoe {
  readonly nyId: () => string;
  readonly naa: Date;
  readonly aktoer: Saksaktoer;
}

interface Gammel {
  readonly boligId: string;
  readonly krevVersjon: (versjon: number) => void;
}

/** Locks the homes that are to become others. @throws KoboFeil IKKE_FUNNET, UTDATERT, BOLIG_I_BRUK, UGYLDIG_OVERGANG */
async function laasGamle(tx: Tx, gamle: readonly Gammel[]): Promise<Boligrad[]> {
  const laast = await tx.query<{ id: string; status: Boligstatus; versjon: number }>(
    laasAlle(gamle.map(({ boligId }) => boligId)),
  );
  const rader: Boligrad[] = [];
  for (const { boligId, krevVersjon } of gamle) {
    const en = laast.find(({ id }) => id === boligId);
    if (!en) throw new KoboFeil('IKKE_FUNNET');
    krevVersjon(en.versjon);
    const hinder = hindring[en.status];
    if (hinder) throw new KoboFeil(hinder);
    rader.push(await hentBoligrad(tx, boligId));
  }
  return rader;
}

const aarsakfeil = (aarsak: string): Feltfeil[] => [
  ...medFoedselsnummer({ aarsak }),
  ...(aarsak.trim() === '' ? [{ pointer: '/aarsak', ...MANGLER }] : []),
];

/** Those that were go out of every list, the new ones come in, and the agreements they were had by go on. */
async function erstatt(
  tx: Tx,
  gamle: readonly Boligrad[],
  deler: readonly Boenhetsdel[],
  { type, aarsak }: { readonly type: 'DELT' | 'SLAATT_SAMMEN'; readonly aarsak: string },
  { nyId, naa, aktoer }: Boenhetsmiljoe,
): Promise<Boenhetshendelse> {
  await kjennAnsatt(tx, aktoer);
  const [foerste] = gamle;
  const { adresse } = foerste!;
  for (const { id } of gamle) await tx.query(slettBolig(id, naa.toISOString()));
  const nye = deler.map((del) => ({
    ...somDel(foerste!, del),
    id: nyId(),
    noekkel: boligNoekkel({ ...del, adresse }),
    adresse,
    statusdato: idag(naa),
  }));
  await tx.query(settInnBoliger(nye));
  const [fra, til] = [gamle, nye].map((boliger) => boliger.map(({ id }) => id)) as [string[], string[]];
  await tx.query(arvAvtaler(fra, til, idag(naa)));
  const id = nyId();
  await tx.query(settInnHendelse(id, type, aarsak.trim()));
  await tx.query(settInnDeler(id, fra, til));
  return tilHendelse(await tx.one<Hendelsesrad>(hendelseMedId(id)));
}

/** One home becomes several. @throws KoboFeil UGYLDIG_FORESPOERSEL, IKKE_FUNNET, UTDATERT, BOLIG_I_BRUK, BOLIG_FINNES */
export async function delBolig(
  tx: Tx,
  gammel: Gammel,
  { deler, aarsak }: BoligDeling,
  miljoe: Boenhetsmiljoe,
): Promise<Boenhetshendelse> {
  const gamle = await laasGamle(tx, [gammel]);
  krevUtenFeil([...aarsakfeil(aarsak), ...delfeil(gamle[0]!, deler)]);
  return erstatt(tx, gamle, deler, { type: 'DELT', aarsak }, miljoe);
}

/**
 * Several homes become one, as the first was but for what is its own.
 * @throws KoboFeil as {@link delBolig}, and BOLIGER_ULIK_ADRESSE
 */
export async function slaaSammen(
  tx: Tx,
  gammel: Gammel,
  { med, som, aarsak }: BoligSammenslaaing,
  miljoe: Boenhetsmiljoe,
): Promise<Boenhetshendelse> {
  const andre = med.map(({ boligId, versjon }): Gammel => ({
    boligId,
    krevVersjon: (naa) => {
      if (naa !== versjon) throw new KoboFeil('UTDATERT');
    },
  }));
  if (new Set([gammel.boligId, ...med.map(({ boligId }) => boligId)]).size <= med.length)
    throw new KoboFeil('BOLIG_ER_DEN_SAMME');
  const gamle = await laasGamle(tx, [gammel, ...andre]);
  if (!sammeAdresse(gamle)) throw new KoboFeil('BOLIGER_ULIK_ADRESSE');
  const errors = [
    ...aarsakfeil(aarsak),
    ...delfeil(gamle[0]!, [som]).map((feil) => ({
      ...feil,
      pointer: feil.pointer.replace('/deler/0', '/som'),
    })),
  ];
  krevUtenFeil(errors);
  return erstatt(tx, gamle, [som], { type: 'SLAATT_SAMMEN', aarsak }, miljoe);
}
