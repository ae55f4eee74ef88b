import type { Spraak } from '@kobo-bolig/contract';
import { formaterDag, formaterTid } from '@kobo-bolig/skjema';
import type { Brev, Opplysning } from '../dokument/brev.ts';
import { sakensMerke } from '../dokument/merke.ts';
import type { Arkivoppsett } from '../kommune/config.ts';
import { dokumenttyper, OFFENTLIG_SAKSTITTEL } from './dokument.ts';
import { arkivplass } from './plass.ts';
import type { Leveringsrad } from './queries.sql.ts';

const tekster = {
  nb: {
    tittel: 'Arkivskjema',
    ingress:
      'Skjemaet sier det arkivet må vite om dokumentet. Last ned dokumentet og arkiver det uendret sammen med skjemaet. Merk deretter dokumentet som manuelt arkivert.',
    sak: 'Sak',
    journalpost: 'Journalpost',
    fil: 'Fil',
    utenNavn: 'Offentlig journal skal ikke vise navn eller behov. Bruk de offentlige titlene som de står.',
    felt: {
      saksnummer: 'Saksnummer i Kobo',
      sakstittel: 'Tittel på saken',
      offentligSakstittel: 'Offentlig tittel på saken',
      dato: 'Dato saken kom inn',
      enhet: 'Enhet',
      saksbehandler: 'Saksansvarlig',
      part: 'Part (skjermes)',
      arkivdel: 'Arkivdel',
      mappetype: 'Mappetype',
      klasse: 'Klassering',
      tittel: 'Tittel',
      offentligTittel: 'Offentlig tittel',
      type: 'Journalposttype',
      dokumenttype: 'Dokumenttype',
      tid: 'Dato og klokkeslett',
      motpart: 'Avsender eller mottaker (skjermes)',
      tilgang: 'Tilgangskode',
      hjemmel: 'Hjemmel',
      filnavn: 'Filnavn',
      sha256: 'Sjekksum (SHA-256)',
      noekkel: 'Nøkkel i Kobo',
    },
    posttype: { I: 'I (inngående)', U: 'U (utgående)', N: 'N (notat)', X: 'X (internt)' },
    ingen: 'Ikke satt',
  },
  nn: {
    tittel: 'Arkivskjema',
    ingress:
      'Skjemaet seier det arkivet må vite om dokumentet. Last ned dokumentet og arkiver det uendra saman med skjemaet. Merk så dokumentet som manuelt arkivert.',
    sak: 'Sak',
    journalpost: 'Journalpost',
    fil: 'Fil',
    utenNavn:
      'Offentleg journal skal ikkje vise namn eller behov. Bruk dei offentlege titlane slik dei står.',
    felt: {
      saksnummer: 'Saksnummer i Kobo',
      sakstittel: 'Tittel på saka',
      offentligSakstittel: 'Offentleg tittel på saka',
      dato: 'Dato saka kom inn',
      enhet: 'Eining',
      saksbehandler: 'Saksansvarleg',
      part: 'Part (skal skjermast)',
      arkivdel: 'Arkivdel',
      mappetype: 'Mappetype',
      klasse: 'Klassering',
      tittel: 'Tittel',
      offentligTittel: 'Offentleg tittel',
      type: 'Journalposttype',
      dokumenttype: 'Dokumenttype',
      tid: 'Dato og klokkeslett',
      motpart: 'Avsendar eller mottakar (skal skjermast)',
      tilgang: 'Tilgangskode',
      hjemmel: 'Heimel',
      filnavn: 'Filnamn',
      sha256: 'Sjekksum (SHA-256)',
      noekkel: 'Nøkkel i Kobo',
    },
    posttype: { I: 'I (inngåande)', U: 'U (utgåande)', N: 'N (notat)', X: 'X (internt)' },
    ingen: 'Ikkje sett',
  },
} as const;

export interface Skjemagrunnlag {
  readonly rad: Leveringsrad;
  readonly fil: { readonly filnavn: string; readonly sha256: string };
  readonly oppsett: Arkivoppsett | undefined;
  readonly spraak: Spraak;
  /** The municipality's name. */
  readonly avsender: string;
  readonly naa: Date;
}

/** The archive sheet: what is typed in when a document is filed by hand, in the order of the archive's own fields. */
export function lagArkivskjema({ rad, fil, oppsett, spraak, avsender, naa }: Skjemagrunnlag): Brev {
  const { felt, posttype, ...t } = tekster[spraak];
  const linje = (navn: keyof typeof felt, svar: string | null): Opplysning => ({
    ledetekst: felt[navn],
    svar: svar ?? t.ingen,
  });
  const { klassering, arkivdel, mappetype } = arkivplass(oppsett, rad.sakstype);
  return {
    spraak,
    ...(rad.skjermet && { merke: sakensMerke(spraak) }),
    tittel: t.tittel,
    avsender,
    mottaker: [],
    hode: [{ ledetekst: felt.saksnummer, svar: rad.saksnummer }],
    deler: [
      { type: 'AVSNITT', tekst: t.ingress },
      { type: 'AVSNITT', tekst: t.utenNavn },
      { type: 'OVERSKRIFT', tekst: t.sak },
      {
        type: 'OPPLYSNINGER',
        rader: [
          linje('sakstittel', `${OFFENTLIG_SAKSTITTEL} ${rad.saksnummer}`),
          linje('offentligSakstittel', OFFENTLIG_SAKSTITTEL),
          linje('dato', formaterDag(rad.saksdato)),
          linje('enhet', rad.enhet),
          linje('saksbehandler', rad.saksbehandler),
          linje('part', rad.part),
          linje('arkivdel', arkivdel),
          linje('mappetype', mappetype),
          linje('klasse', klassering ? `${klassering.system} ${klassering.klasse}` : null),
        ],
      },
      { type: 'OVERSKRIFT', tekst: t.journalpost },
      {
        type: 'OPPLYSNINGER',
        rader: [
          linje('tittel', rad.tittel),
          linje('offentligTittel', rad.offentligTittel),
          linje('type', posttype[rad.journalposttype]),
          linje('dokumenttype', dokumenttyper[rad.type].kode),
          linje('tid', formaterTid(rad.sendt)),
          linje('motpart', rad.mottaker),
          linje('tilgang', rad.tilgangskode),
          linje('hjemmel', rad.tilgangshjemmel),
        ],
      },
      { type: 'OVERSKRIFT', tekst: t.fil },
      {
        type: 'OPPLYSNINGER',
        rader: [linje('filnavn', fil.filnavn), linje('sha256', fil.sha256), linje('noekkel', rad.id)],
      },
    ],
    malversjon: 1,
    laget: naa,
  };
}
