import type { Spraak } from '@kobo-bolig/contract';
import { formaterDag, formaterTid } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { idag } from '../../klokke.ts';
import { OFFENTLIG_SAKSTITTEL } from '../arkiv/dokument.ts';
import { barnet, hoert, notattyper } from '../arkiv/innhold/brev.ts';
import { arkivplass } from '../arkiv/plass.ts';
import { deler, type Del, type Opplysning } from '../dokument/brev.ts';
import { partensMerke, sakensMerke } from '../dokument/merke.ts';
import type { LangtBrev } from '../dokument/pdf.ts';
import { TILGANG } from '../dokument/service.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import { emne } from '../vedtak/brev.ts';
import { regelsettFor } from '../vedtak/regelsett.ts';
import {
  antallAv,
  delnavn,
  hodet,
  sideAv,
  vedtakene,
  type Delnavn,
  type Delrad,
  type Hodet,
  type Utgave,
  type Utskriftsposisjon,
  type Vedtaket,
} from './queries.sql.ts';
import { t } from './tekster.ts';

/** Rows held at a time: a long case is written as it is read. */
const BOLK = 100;

export interface Utskriftsvalg {
  readonly utgave: Utgave;
  readonly spraak: Spraak;
  readonly naa: Date;
}

type Linje = (navn: keyof typeof t, svar: string | null) => Opplysning;
const linjer =
  (spraak: Spraak): Linje =>
  (navn, svar) => ({ ledetekst: t[navn][spraak], svar: svar ?? t.ingen[spraak] });
const finnes = (rader: readonly (Opplysning | false)[]): Del => ({
  type: 'OPPLYSNINGER',
  rader: rader.filter((rad) => rad !== false),
});

type Tegner = { readonly [Navn in Delnavn]: (rad: Delrad[Navn], spraak: Spraak, utgave: Utgave) => Del[] };

/** What each row of a part is on paper, under a heading of its own. */
const tegner: Tegner = {
  dokumenter: (rad, spraak) => {
    const linje = linjer(spraak);
    return [
      { type: 'MELLOMTITTEL', tekst: rad.tittel },
      finnes([
        linje('dato', formaterTid(rad.sendt)),
        linje('journalpost', rad.journalposttype),
        linje(
          'arkivstatus',
          [t[rad.arkivstatus][spraak], rad.journalnummer].filter((del) => del !== null).join(', '),
        ),
        rad.sha256 !== null && linje('sha256', rad.sha256),
        linje('noekkel', rad.id),
      ]),
    ];
  },
  vedlegg: (rad, spraak) => {
    const linje = linjer(spraak);
    return [
      { type: 'MELLOMTITTEL', tekst: rad.filnavn },
      finnes([
        linje('dato', formaterTid(rad.opprettet)),
        rad.status !== 'MANGLER_INNHOLD' && linje('kontroll', t[rad.status][spraak]),
        rad.sha256 !== null && linje('sha256', rad.sha256),
        linje('noekkel', rad.id),
      ]),
    ];
  },
  notater: (rad, spraak, utgave) => {
    const linje = linjer(spraak);
    return [
      { type: 'MELLOMTITTEL', tekst: `${notattyper[rad.type][spraak]} ${formaterTid(rad.hendelsestid)}` },
      finnes([
        rad.hoertMaate !== null && linje('barn', barnet(rad.hoertNavn, rad.hoertFoedt)),
        rad.hoertMaate !== null && linje('hoert', hoert[rad.hoertMaate][spraak]),
        linje('skrevetAv', rad.skrevetAv),
        linje('skrevet', formaterTid(rad.skrevet)),
        rad.retter !== null && linje('retter', formaterTid(rad.retter)),
        rad.rettet !== null && linje('rettet', formaterTid(rad.rettet)),
        utgave === 'ARKIV' && rad.unntak !== null && linje('unntak', rad.unntak),
      ]),
      ...deler(rad.tekst),
    ];
  },
  meldinger: (rad, spraak) => [
    { type: 'MELLOMTITTEL', tekst: formaterTid(rad.sendt) },
    finnes([linjer(spraak)('fra', rad.avNavn)]),
    ...deler(rad.tekst),
  ],
};

/** The reasons are of what the applicant has told, and registers have: who applies with them asks for their own. */
const vedtaksdeler = (rad: Vedtaket, spraak: Spraak, medBegrunnelse: boolean): Del[] => {
  const linje = linjer(spraak);
  return [
    { type: 'MELLOMTITTEL', tekst: `${t[rad.resultat][spraak]} ${formaterDag(rad.vedtaksdato)}` },
    finnes([
      linje('hjemmel', rad.hjemmel.join(', ')),
      linje('fattetAv', rad.fattetAv),
      medBegrunnelse && linje('fakta', rad.fakta),
      medBegrunnelse && linje('regler', rad.regler),
      medBegrunnelse && linje('hensyn', rad.hensyn),
      medBegrunnelse && rad.avslaattDel !== null && linje('avslaattDel', rad.avslaattDel),
    ]),
  ];
};

async function* radene<Navn extends Delnavn>(
  tx: Tx,
  navn: Navn,
  sakId: string,
  utgave: Utgave,
): AsyncGenerator<Delrad[Navn]> {
  let etter: Utskriftsposisjon | null = null;
  for (;;) {
    const side: readonly Delrad[Navn][] = await tx.query<Delrad[Navn]>(
      sideAv(navn, sakId, utgave, BOLK, etter),
    );
    yield* side;
    const siste = side.at(-1);
    if (!siste || side.length < BOLK) return;
    etter = [siste.posisjonstid, siste.id];
  }
}

/**
 * A whole case on paper: what an archive is to know of it, what was decided, its documents, and its journal and messages
 * in full, the oldest first. Documents are listed and not repeated: each is filed as it was sent, and the list names its
 * checksum.
 */
export async function lagUtskrift(
  tx: Tx,
  sak: Pick<Sakrad, 'id' | 'saksnummer' | 'sakstype' | 'skjermet'>,
  { utgave, spraak, naa }: Utskriftsvalg,
): Promise<LangtBrev> {
  const linje = linjer(spraak);
  const { navn, oppsett } = await hentKommuneinfo(tx);
  const { enhet, saksbehandler, saksdato, part, partBeskyttet } = await tx.one<Hodet>(hodet(sak.id, utgave));
  const { klassering, arkivdel, mappetype } = arkivplass(oppsett.arkiv, sak.sakstype);
  const vedtak = await tx.query<Vedtaket>(vedtakene(sak.id));
  const tilArkivet = utgave === 'ARKIV';
  // That another of the case has a protected address is not told the party it is handed out to.
  const merke = tilArkivet ? sak.skjermet && sakensMerke(spraak) : partBeskyttet && partensMerke(spraak);
  const medBegrunnelse = utgave === 'ARKIV' || utgave.erSoekeren;
  const antall: [Delnavn, number][] = [];
  for (const del of delnavn)
    antall.push([del, (await tx.one<{ antall: number }>(antallAv(del, sak.id, utgave))).antall]);
  const med = antall.filter(([, en]) => en > 0);

  async function* innholdet(): AsyncGenerator<Del> {
    yield { type: 'AVSNITT', tekst: t[tilArkivet ? 'ARKIV' : 'PART'][spraak] };
    yield { type: 'OVERSKRIFT', tekst: t.innhold[spraak] };
    yield {
      type: 'LISTE',
      punkter: [
        t.opplysninger[spraak],
        ...(vedtak.length > 0 ? [`${t.vedtak[spraak]} (${vedtak.length})`] : []),
        ...med.map(([del, en]) => `${t[del][spraak]} (${en})`),
      ],
    };
    yield { type: 'OVERSKRIFT', tekst: t.opplysninger[spraak] };
    yield finnes([
      linje('gjelder', emne[sak.sakstype][spraak]),
      linje('sakstittel', `${OFFENTLIG_SAKSTITTEL} ${sak.saksnummer}`),
      linje('offentligTittel', OFFENTLIG_SAKSTITTEL),
      linje('saksdato', formaterDag(saksdato)),
      linje('enhet', enhet),
      linje('saksansvarlig', saksbehandler),
      linje('part', part),
      tilArkivet && linje('arkivdel', arkivdel),
      tilArkivet && linje('mappetype', mappetype),
      tilArkivet && linje('klasse', klassering && `${klassering.system} ${klassering.klasse}`),
      linje('tilgang', `${TILGANG.kode}, ${TILGANG.hjemmel[regelsettFor(idag(naa), oppsett.fvl2025Fra)]}`),
      linje('noekkel', sak.id),
    ]);
    if (vedtak.length > 0) yield { type: 'OVERSKRIFT', tekst: t.vedtak[spraak] };
    for (const ett of vedtak) yield* vedtaksdeler(ett, spraak, medBegrunnelse);
    for (const [del] of med) {
      yield { type: 'OVERSKRIFT', tekst: t[del][spraak] };
      const tegn = tegner[del] as (rad: Delrad[Delnavn], spraak: Spraak, utgave: Utgave) => Del[];
      for await (const rad of radene(tx, del, sak.id, utgave)) yield* tegn(rad, spraak, utgave);
    }
  }
  return {
    spraak,
    ...(merke && { merke }),
    tittel: `${t.tittel[spraak]} ${sak.saksnummer}`,
    avsender: navn[spraak],
    mottaker: [],
    hode: [linje('saksnummer', sak.saksnummer), linje('skrevetUt', formaterTid(naa.toISOString()))],
    deler: innholdet(),
    malversjon: 1,
    laget: naa,
  };
}
