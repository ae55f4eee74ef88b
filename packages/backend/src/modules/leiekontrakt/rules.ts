import type { HjemmelTid, Leiekontrakt, Spraak } from '@kobo-bolig/contract';
import { formaterDag, formaterTall } from '@kobo-bolig/skjema';
import { tekst, type Tekst } from '../../http/problem.ts';
import type { Verdier } from '../brevmal/fletting.ts';
import type { Kontraktgrunnlagsrad } from './queries.sql.ts';

type Avtalt = Omit<Kontraktgrunnlagsrad, 'id' | 'sakId' | 'saksnummer' | 'dokumentVenter' | 'status'>;

/** As letters write an amount. */
export const kroner = (beloep: number): string => `${formaterTall(beloep)} kroner`;

const UKJENT = tekst('Navnet er ikke hentet ennå', 'Namnet er ikkje henta enno');

/** Why a fixed time is shorter than the ordinary one, where a person has written nothing more. */
const grunner: Readonly<Record<HjemmelTid, Tekst>> = {
  HUSLEIELOVEN_11_1: tekst(
    'boligen er for dem som trenger hjelp til å skaffe seg et sted å bo',
    'bustaden er for dei som treng hjelp til å skaffe seg ein stad å bu',
  ),
  SAKLIG_GRUNN: tekst('kommunen har en saklig grunn til det', 'kommunen har ein sakleg grunn til det'),
  KORTERE_SOKKEL: tekst(
    'boligen er på et loft eller i en sokkel',
    'bustaden er på eit loft eller i ein sokkel',
  ),
  FORSKRIFT: tekst('reglene kommunen har vedtatt, sier det', 'reglane kommunen har vedteke, seier det'),
};

const sikkerheten: Readonly<Record<Leiekontrakt['garantitype'], (beloep: string) => Tekst>> = {
  SPERRET_KONTO: (beloep) =>
    tekst(
      `Du betaler et depositum på ${beloep} til en sperret konto i ditt navn.`,
      `Du betaler eit depositum på ${beloep} til ein sperra konto i ditt namn.`,
    ),
  NAV_GARANTI: (beloep) =>
    tekst(
      `Nav garanterer for ${beloep}. Du betaler ikke depositum.`,
      `Nav garanterer for ${beloep}. Du betaler ikkje depositum.`,
    ),
  KOMMUNAL_GARANTI: (beloep) =>
    tekst(
      `Kommunen garanterer for ${beloep}. Du betaler ikke depositum.`,
      `Kommunen garanterer for ${beloep}. Du betaler ikkje depositum.`,
    ),
  INGEN: () =>
    tekst(
      'Du betaler ikke depositum, og ingen garanterer for deg.',
      'Du betaler ikkje depositum, og ingen garanterer for deg.',
    ),
};

const signaturen: Readonly<Record<'PAPIR' | 'ELEKTRONISK', Tekst>> = {
  PAPIR: tekst('på papir', 'på papir'),
  ELEKTRONISK: tekst('elektronisk', 'elektronisk'),
};

function leietid(k: Avtalt): Tekst {
  const fra = formaterDag(k.gjelderFra);
  if (k.sluttdato === null)
    return tekst(
      `Kontrakten gjelder fra ${fra} og har ingen sluttdato.`,
      `Kontrakten gjeld frå ${fra} og har ingen sluttdato.`,
    );
  const slutt = formaterDag(k.sluttdato);
  const grunn = grunner[k.hjemmelTid as HjemmelTid] as Tekst | undefined;
  const hvorfor = (spraak: Spraak): string => k.leietidBegrunnelse ?? grunn?.[spraak] ?? '';
  const kort = grunn !== undefined || k.leietidBegrunnelse !== null;
  return tekst(
    `Kontrakten gjelder fra ${fra} til og med ${slutt}. Da går den ut uten at noen sier den opp.${
      kort ? `\n\nLeietiden er kortere enn tre år. Grunnen er: ${hvorfor('nb')}.` : ''
    }`,
    `Kontrakten gjeld frå ${fra} til og med ${slutt}. Då går han ut utan at nokon seier han opp.${
      kort ? `\n\nLeigetida er kortare enn tre år. Grunnen er: ${hvorfor('nn')}.` : ''
    }`,
  );
}

const boligen = ({ adresse: a, ...k }: Avtalt): string =>
  [
    `${a.adressenavn} ${a.nummer ?? ''}${a.bokstav ?? ''}`.trim(),
    k.bruksenhetsnummer,
    k.ekstraReferanse,
    `${a.postnummer ?? ''} ${a.poststed ?? ''}`.trim(),
    k.antallSoverom === null ? null : `Soverom: ${k.antallSoverom}`,
    k.bruksareal === null ? null : `Areal: ${k.bruksareal} m²`,
  ]
    .filter(Boolean)
    .join('\n');

const oppsigelsestid = (enkeltrom: boolean): Tekst =>
  enkeltrom
    ? tekst('én måned', 'éin månad')
    : tekst('tre måneder, til slutten av en måned', 'tre månader, til slutten av ein månad');

function signert({ signertDato, signaturmetode }: Avtalt): Tekst {
  if (signertDato === null) return tekst('Kontrakten er ikke signert.', 'Kontrakten er ikkje signert.');
  const dag = formaterDag(signertDato);
  const hvordan = signaturmetode ? signaturen[signaturmetode] : tekst('', '');
  const pluss = (ord: string): string => (ord === '' ? '' : ` ${ord}`);
  return tekst(
    `Du og kommunen signerte kontrakten ${dag}${pluss(hvordan.nb)}.`,
    `Du og kommunen signerte kontrakten ${dag}${pluss(hvordan.nn)}.`,
  );
}

/**
 * What a contract says, for its template: parties, home, time with its reason, rent, security, notice and signing, as they
 * were agreed.
 */
export const kontraktsverdier = (
  k: Avtalt,
  kommune: { readonly navn: string; readonly orgnr: string },
  spraak: Spraak,
): Verdier => ({
  nummer: String(k.nummer),
  utleier: `${kommune.navn} kommune, organisasjonsnummer ${kommune.orgnr}`,
  leier: k.leietakere ?? UKJENT[spraak],
  bolig: boligen(k),
  leietid: leietid(k)[spraak],
  leie: kroner(k.manedsleie),
  gjelderFra: formaterDag(k.gjelderFra),
  sikkerhet: sikkerheten[k.depositum === 0 ? 'INGEN' : k.garantitype](kroner(k.depositum))[spraak],
  oppsigelsestid: oppsigelsestid(k.enkeltrom)[spraak],
  signert: signert(k)[spraak],
});
