import { fiksnavn, type Fiksversjon } from './meldingstyper.ts';
import type { Element } from './xml.ts';

/*
 * What KS' schemas ask of the elements Kobo sends and reads, in our own words: which there are, in which order, how many and
 * of what type. Beside the schemas themselves, which are not part of this repository: `xsd.test.ts` holds the two against
 * each other, and the simulator refuses what breaks this.
 */

const INT = /^[+-]?0*\d{1,10}$/;
const DATO = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const erInt = (verdi: string): boolean => INT.test(verdi) && Math.abs(Number(verdi)) <= 2_147_483_647;

const typer = {
  tekst: () => true,
  ikkeTom: (verdi: string) => verdi.length > 0,
  int: erInt,
  stoerrelse: (verdi: string) => erInt(verdi) && Number(verdi) >= 0,
  dato: (verdi: string) => DATO.test(verdi),
  tid: (verdi: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(verdi),
  boolsk: (verdi: string) => /^(true|false|0|1)$/.test(verdi),
  uuid: (verdi: string) => /^[a-fA-F0-9]{8}(-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}$/.test(verdi),
  hvordan: (verdi: string) => verdi === 'Opprettet' || verdi === 'Eksisterende',
} as const;

/** Whose namespace the fields of an element are in: that of the message, or of what several messages have in common. */
interface Katalogisert {
  readonly rom: 'katalog' | 'feilmelding';
  readonly felter: readonly Felt[];
}
type Type = keyof typeof typer | readonly Felt[] | Katalogisert;
/** Name, type, and how many: exactly one, at most one, or any number. `bare` is a version that alone has it. */
type Felt = readonly [navn: string, type: Type, antall: '1' | '?' | '*', bare?: Fiksversjon];

const katalog = (...felter: Felt[]): Katalogisert => ({ rom: 'katalog', felter });
const kode = katalog(['kode', 'tekst', '1'], ['beskrivelse', 'tekst', '?']);
const noekkel = katalog(['fagsystem', 'ikkeTom', '1'], ['noekkel', 'ikkeTom', '1']);
const identifikatorer = katalog(['navn', 'tekst', '?'], ['identifikator', 'tekst', '?']);
const skjerming: readonly Felt[] = [
  ['tilgangsrestriksjon', kode, '1'],
  ['skjermingshjemmel', 'ikkeTom', '1'],
];
const klassifikasjon: readonly Felt[] = [
  ['klassifikasjonssystemID', 'ikkeTom', '?'],
  ['klasseID', 'ikkeTom', '1'],
];
const saksmappe: readonly Felt[] = [
  ['tittel', 'ikkeTom', '1'],
  ['offentligTittel', 'ikkeTom', '?'],
  ['arkivdel', kode, '?'],
  [
    'part',
    [
      ['partNavn', 'ikkeTom', '1'],
      ['erSkjermet', 'boolsk', '?'],
    ],
    '*',
  ],
  ['skjerming', skjerming, '?'],
  ['klassifikasjon', klassifikasjon, '*'],
  ['referanseEksternNoekkel', noekkel, '?'],
  ['mappetype', kode, '?'],
  ['tilgangsgruppeNavn', 'tekst', '?', 'V2'],
  ['saksdato', 'dato', '?'],
  ['administrativEnhet', identifikatorer, '?'],
  ['saksansvarlig', identifikatorer, '?'],
  ['saksstatus', kode, '?'],
];
const dokumentobjekt: readonly Felt[] = [
  ['versjonsnummer', 'int', '?'],
  ['variantformat', kode, '?'],
  ['mimeType', 'tekst', '?'],
  ['filnavn', 'tekst', '1'],
  ['referanseDokumentfil', 'ikkeTom', '1'],
  ['sjekksum', 'ikkeTom', '?'],
  ['sjekksumAlgoritme', 'ikkeTom', '?'],
  ['filstoerrelse', 'stoerrelse', '?'],
];
const dokumentbeskrivelse: readonly Felt[] = [
  ['dokumenttype', kode, '?'],
  ['dokumentstatus', kode, '?'],
  ['tittel', 'ikkeTom', '1'],
  ['tilknyttetRegistreringSom', kode, '1'],
  ['dokumentnummer', 'int', '?'],
  ['skjerming', skjerming, '?'],
  ['dokumentobjekt', dokumentobjekt, '*'],
];
const journalpost: readonly Felt[] = [
  [
    'referanseForelderMappe',
    katalog(['systemID', 'uuid', '?'], ['referanseEksternNoekkel', noekkel, '?']),
    '?',
  ],
  ['skjerming', skjerming, '?'],
  ['dokumentbeskrivelse', dokumentbeskrivelse, '*'],
  ['tittel', 'ikkeTom', '1'],
  ['offentligTittel', 'ikkeTom', '?'],
  [
    'korrespondansepart',
    [
      ['korrespondanseparttype', kode, '1'],
      ['korrespondansepartNavn', 'ikkeTom', '1'],
      ['erSkjermet', 'boolsk', '?'],
    ],
    '*',
  ],
  ['klassifikasjon', klassifikasjon, '*'],
  ['referanseEksternNoekkel', noekkel, '?'],
  ['tilgangsgruppeNavn', 'tekst', '?', 'V2'],
  ['journalposttype', kode, '1'],
  ['journalstatus', kode, '?'],
  ['dokumentetsDato', 'dato', '?'],
  ['mottattDato', 'tid', '?'],
  ['sendtDato', 'tid', '?'],
  ['antallVedlegg', 'int', '?'],
];
const enhet: readonly Felt[] = [
  ['systemID', 'uuid', '1'],
  ['opprettetDato', 'tid', '?'],
];
const feilet: Katalogisert = {
  rom: 'feilmelding',
  felter: [
    ['feilId', 'tekst', '1'],
    ['feilmelding', 'tekst', '1'],
  ],
};

/** The extensions of what is general, and the type an element says it is by `xsi:type`. */
const utvidet: Readonly<Record<string, string>> = {
  mappe: 'saksmappe',
  registrering: 'journalpost',
  mappeKvittering: 'saksmappeKvittering',
  registreringKvittering: 'journalpostKvittering',
};

export const strukturer = {
  arkivmelding: [
    ['system', 'tekst', '1'],
    ['antallFiler', 'int', '1'],
    ['mappe', saksmappe, '?'],
    ['registrering', journalpost, '?'],
  ],
  arkivmeldingKvittering: [
    [
      'mappeKvittering',
      [
        ...enhet,
        ['referanseEksternNoekkel', noekkel, '?'],
        ['opprettetEllerEksisterende', 'hvordan', '1'],
        ['saksaar', 'int', '?'],
        ['sakssekvensnummer', 'int', '?'],
      ],
      '?',
    ],
    ['mappeFeilet', feilet, '?'],
    [
      'registreringKvittering',
      [
        ...enhet,
        ['referanseEksternNoekkel', noekkel, '?'],
        ['opprettetEllerEksisterende', 'hvordan', '1'],
        ['journalaar', 'int', '?'],
        ['journalsekvensnummer', 'int', '?'],
      ],
      '?',
    ],
    ['registreringFeilet', feilet, '?'],
  ],
} as const satisfies Record<string, readonly Felt[]>;

/** Where a message is not as it must be, as paths. Empty when it is. */
export function finnBrudd(rot: Element, navn: keyof typeof strukturer, versjon: Fiksversjon): string[] {
  const { navnerom } = fiksnavn[versjon];
  const egen = navn === 'arkivmelding' ? navnerom.opprett : navnerom.kvittering;
  if (rot.navn !== navn || rot.navnerom !== egen) return ['/'];

  const iElement = (element: Element, type: Exclude<Type, string>, sti: string): string[] => {
    const { rom, felter } = 'felter' in type ? type : { rom: null, felter: type };
    const barn = typeof element.innhold === 'string' ? [] : [...element.innhold];
    if (typeof element.innhold === 'string' && element.innhold.trim() !== '') return [sti];
    const navnerommet = rom === null ? egen : navnerom[rom];
    const brudd: string[] = [];
    for (const [felt, feltType, antall, bare = versjon] of felter) {
      let funnet = 0;
      while (bare === versjon && barn[0]?.navn === felt && (antall === '*' || funnet === 0)) {
        const neste = barn.shift()!;
        funnet++;
        brudd.push(
          ...(neste.navnerom === navnerommet ? iFelt(neste, feltType, `${sti}/${felt}`) : [`${sti}/${felt}`]),
        );
      }
      if (antall === '1' && funnet === 0) brudd.push(`${sti}/${felt}`);
    }
    return [...brudd, ...barn.map((en) => `${sti}/${en.navn}`)];
  };
  const iFelt = (element: Element, type: Type, sti: string): string[] => {
    // What has fields of an extension says that it is one, and nothing else says anything.
    if ((element.type ?? undefined) !== utvidet[element.navn]) return [sti];
    if (typeof type !== 'string') return iElement(element, type, sti);
    return typeof element.innhold === 'string' && typer[type](element.innhold) ? [] : [sti];
  };
  return iElement(rot, strukturer[navn], '');
}
