/** Settings as they are sent, as they are kept, and what of them cannot be combined. */
import type { Formaal, Innstillinger, Sakstype, Sakstypeinnstilling } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { KVOTEPROSENT } from '../avtale/rules.ts';
import { medFoedselsnummer } from '../bolig/rules.ts';
import { MANGLER } from '../feltfeil.ts';
import { LEVETID_DAGER } from '../henvendelse/rules.ts';
import { I_ANNET_SYSTEM, type Kommuneoppsett } from '../kommune/config.ts';
import { iBruk } from '../kommune/funksjoner.ts';
import { hjemmelFor } from '../vedtak/rules.ts';

/** The kind of case an application becomes. */
export const sakstypeAv: Readonly<Record<Formaal, Sakstype>> = {
  NY: 'KOMMUNAL_BOLIG_NY',
  BYTTE: 'KOMMUNAL_BOLIG_BYTTE',
  FORLENGELSE: 'KOMMUNAL_BOLIG_FORLENGELSE',
  HUSSTANDSENDRING: 'HUSSTANDSENDRING',
  BOLIGBISTAND: 'BOLIGBISTAND',
};
const formaalene = Object.keys(sakstypeAv) as Formaal[];
export const sakstyper = Object.values(sakstypeAv);

/** Complaints of the other kinds go where those of the first go, unless something else is said. */
const alltidKlageinstans: readonly Sakstype[] = ['KOMMUNAL_BOLIG_NY', 'BOLIGBISTAND'];

const har = (liste: readonly string[] | undefined, verdi: string): boolean => liste?.includes(verdi) ?? false;

function tilSakstype(oppsett: Kommuneoppsett, sakstype: Sakstype): Sakstypeinnstilling {
  const hjemler = oppsett.hjemler?.[sakstype];
  const klageinstans = oppsett.klageinstans[sakstype];
  return {
    sakstype,
    aktiv: oppsett.formaal.some((ett) => sakstypeAv[ett] === sakstype),
    ...(hjemler && { hjemler }),
    ...(klageinstans && { klageinstans }),
    toTrinnsgodkjenning: har(oppsett.toTrinnsgodkjenning, sakstype),
    vedtakIAnnetSystem: har(oppsett.vedtakIAnnetSystem, sakstype),
  };
}

/** As it is sent. */
export function tilInnstillinger(oppsett: Kommuneoppsett): Innstillinger {
  const { kontakt, navKontakt, krisekontakt, personvernombud, spraak, svartid, utkastLevetidDager } = oppsett;
  const { formaal, saksinnsyn, lokaleMaalgrupper, varsling, arkiv, fvl2025Fra } = oppsett;
  const aktive = formaal.map((ett) => sakstypeAv[ett]);
  const rekkefoelge = [...aktive, ...sakstyper.filter((sakstype) => !aktive.includes(sakstype))];
  return {
    kontakt,
    navKontakt,
    krisekontakt,
    personvernombud,
    spraak,
    funksjoner: iBruk(oppsett),
    svartid,
    utkastLevetidDager,
    henvendelseLevetidDager: oppsett.henvendelseLevetidDager ?? LEVETID_DAGER,
    tilvisningKvoteprosent: oppsett.tilvisningKvoteprosent ?? KVOTEPROSENT,
    sakstyper: rekkefoelge.map((sakstype) => tilSakstype(oppsett, sakstype)),
    ...(saksinnsyn && { saksinnsyn }),
    ...(lokaleMaalgrupper && { lokaleMaalgrupper }),
    ...(varsling && { varsling }),
    ...(arkiv && { arkiv }),
    ...(fvl2025Fra !== undefined && { fvl2025Fra }),
  };
}

/** As it is kept. */
export function tilOppsett({ sakstyper: rader, ...felles }: Innstillinger): Record<string, unknown> {
  const velg = (valgt: (rad: Sakstypeinnstilling) => boolean): Sakstype[] =>
    rader.filter(valgt).map(({ sakstype }) => sakstype);
  const avHver = <Felt extends 'hjemler' | 'klageinstans'>(felt: Felt) =>
    Object.fromEntries(rader.flatMap((rad) => (rad[felt] === undefined ? [] : [[rad.sakstype, rad[felt]]])));
  return {
    ...felles,
    formaal: velg(({ aktiv }) => aktiv).map((sakstype) =>
      formaalene.find((ett) => sakstypeAv[ett] === sakstype),
    ),
    hjemler: avHver('hjemler'),
    klageinstans: avHver('klageinstans'),
    toTrinnsgodkjenning: velg(({ toTrinnsgodkjenning }) => toTrinnsgodkjenning),
    vedtakIAnnetSystem: velg(({ vedtakIAnnetSystem }) => vedtakIAnnetSystem),
  };
}

const ugyldig = (nb: string, nn: string): Omit<Feltfeil, 'pointer'> => ({
  code: 'UGYLDIG_VERDI',
  detail: tekst(nb, nn),
});
const TO_GANGER = ugyldig('Hver sakstype skal stå én gang.', 'Kvar sakstype skal stå éin gong.');
const IKKE_I_ANNET = ugyldig(
  'Saker av denne typen kan ikke vedtas i et annet system.',
  'Saker av denne typen kan ikkje vedtakast i eit anna system.',
);
const UKJENT_HJEMMEL = ugyldig(
  'Hjemmelen er ikke blant dem vedtak av denne typen bygger på.',
  'Heimelen er ikkje blant dei vedtak av denne typen byggjer på.',
);
const BARE_V2 = ugyldig(
  'Tilgangsgruppe kan bare settes når arkivet bruker Fiks Arkiv V2.',
  'Tilgangsgruppe kan berre setjast når arkivet bruker Fiks Arkiv V2.',
);
const SAMME_KONTO = ugyldig(
  'Arkivet må ha en annen konto enn Kobo.',
  'Arkivet må ha ein annan konto enn Kobo.',
);
const BARE_K = ugyldig('Antall år gjelder bare kode K.', 'Talet på år gjeld berre kode K.');

const KODE_TO_GANGER = ugyldig('Hver kode skal stå én gang.', 'Kvar kode skal stå éin gong.');
const UTELUKKER = ugyldig(
  '«Uten behovsprøving» kan ikke stå sammen med andre grupper.',
  '«Utan behovsprøving» kan ikkje stå saman med andre grupper.',
);

/** Every text within that says nothing. */
function* tomme(verdi: object, sti = ''): Generator<Feltfeil> {
  for (const [felt, inni] of Object.entries(verdi) as [string, unknown][]) {
    const pointer = `${sti}/${felt}`;
    if (typeof inni === 'object' && inni !== null) yield* tomme(inni, pointer);
    else if (typeof inni === 'string' && inni.trim() === '') yield { pointer, ...MANGLER };
  }
}

function* sakstypefeil(rader: readonly Sakstypeinnstilling[]): Generator<Feltfeil> {
  for (const [i, rad] of rader.entries()) {
    const { sakstype, klageinstans, hjemler } = rad;
    const her = `/sakstyper/${i}`;
    if (rader.findIndex((en) => en.sakstype === sakstype) < i)
      yield { pointer: `${her}/sakstype`, ...TO_GANGER };
    if (klageinstans === undefined && (rad.aktiv || alltidKlageinstans.includes(sakstype)))
      yield { pointer: `${her}/klageinstans`, ...MANGLER };
    if (rad.vedtakIAnnetSystem && !har(I_ANNET_SYSTEM, sakstype))
      yield { pointer: `${her}/vedtakIAnnetSystem`, ...IKKE_I_ANNET };
    const bygger = (['TILSAGN', 'AVVIST'] as const).flatMap((resultat) =>
      hjemmelFor(resultat, sakstype, { [sakstype]: hjemler }),
    );
    for (const [j, { hjemmel }] of (klageinstans?.vedHjemmel ?? []).entries())
      if (!bygger.includes(hjemmel))
        yield { pointer: `${her}/klageinstans/vedHjemmel/${j}/hjemmel`, ...UKJENT_HJEMMEL };
  }
}

function* arkivfeil(arkiv: Innstillinger['arkiv']): Generator<Feltfeil> {
  if (arkiv?.maate === 'INNEBYGD') {
    const { kode, aar } = arkiv.bevaring;
    if (kode === 'K' && aar === undefined) yield { pointer: '/arkiv/bevaring/aar', ...MANGLER };
    if (kode === 'B' && aar !== undefined) yield { pointer: '/arkiv/bevaring/aar', ...BARE_K };
  }
  if (arkiv?.maate !== 'FIKS_ARKIV') return;
  if (arkiv.versjon === 'V1' && arkiv.tilgangsgruppe !== undefined)
    yield { pointer: '/arkiv/tilgangsgruppe', ...BARE_V2 };
  if (arkiv.avsenderKontoId.toLowerCase() === arkiv.mottakerKontoId.toLowerCase())
    yield { pointer: '/arkiv/mottakerKontoId', ...SAMME_KONTO };
}

function* lokalfeil(rader: NonNullable<Innstillinger['lokaleMaalgrupper']>): Generator<Feltfeil> {
  for (const [i, { kode, grupper }] of rader.entries()) {
    if (rader.findIndex((en) => en.kode === kode) < i)
      yield { pointer: `/lokaleMaalgrupper/${i}/kode`, ...KODE_TO_GANGER };
    if (grupper.includes('UTEN_BEHOVSPROEVING') && grupper.length > 1)
      yield { pointer: `/lokaleMaalgrupper/${i}/grupper`, ...UTELUKKER };
  }
}

/** What the schema cannot say of settings: what is missing, and what cannot stand together. */
export function* innstillingsfeil(innstillinger: Innstillinger): Generator<Feltfeil> {
  yield* tomme(innstillinger);
  yield* medFoedselsnummer(innstillinger);
  yield* sakstypefeil(innstillinger.sakstyper);
  yield* lokalfeil(innstillinger.lokaleMaalgrupper ?? []);
  yield* arkivfeil(innstillinger.arkiv);
}
