/** The letter about a decision to those who have confirmed that they apply with the party. */
import type { Sakstype, Spraak, Vedtak, Vedtaksresultat } from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { tekst, type Tekst } from '../../http/problem.ts';
import { ramse } from '../brevmal/fletting.ts';
import { medsoekeradresse } from '../dokument/mottakere.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import type { Kommuneinfo } from '../kommune/service.ts';
import { bekreftedeMedsoekere, type Medsoekerrad } from '../medsoeker/queries.sql.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import { boligpunkter, emne, type Fattet } from './brev.ts';
import { paaSpraaket } from './lovnavn.ts';
import type { Regelsett } from './regelsett.ts';

const avvist = tekst(
  'Vi har avvist søknaden deres. Det betyr at vi ikke har avgjort om dere får ja eller nei.',
  'Vi har avvist søknaden dykkar. Det betyr at vi ikkje har avgjort om de får ja eller nei.',
);

/** Nobody applies together where nobody has applied; somebody may come to, in a case that goes on. */
const utenSoeknad: Readonly<Record<Vedtaksresultat, Tekst>> = {
  TILSAGN: tekst(
    'Dere får leie en kommunal bolig. Dere står på venteliste til vi har en bolig til dere.',
    'De får leige ein kommunal bustad. De står på venteliste til vi har ein bustad til dykk.',
  ),
  DELVIS: tekst(
    'Dere får leie en kommunal bolig, men ikke alt dere har bedt om. Dere står på venteliste til vi har en bolig til dere.',
    'De får leige ein kommunal bustad, men ikkje alt de har bedt om. De står på venteliste til vi har ein bustad til dykk.',
  ),
  AVSLAG: tekst('Dere får ikke leie en kommunal bolig.', 'De får ikkje leige ein kommunal bustad.'),
  AVVIST: avvist,
};

const utfall: Readonly<Record<Sakstype, Readonly<Record<Vedtaksresultat, Tekst>>>> = {
  KOMMUNAL_BOLIG_NY: {
    TILSAGN: tekst(
      'Dere får leie en kommunal bolig. Dere står på venteliste til vi har en bolig til dere.',
      'De får leige ein kommunal bustad. De står på venteliste til vi har ein bustad til dykk.',
    ),
    DELVIS: tekst(
      'Dere får leie en kommunal bolig, men ikke alt dere søkte om. Dere står på venteliste til vi har en bolig til dere.',
      'De får leige ein kommunal bustad, men ikkje alt de søkte om. De står på venteliste til vi har ein bustad til dykk.',
    ),
    AVSLAG: tekst(
      'Dere får ikke leie en kommunal bolig. Vi har avslått søknaden deres.',
      'De får ikkje leige ein kommunal bustad. Vi har avslått søknaden dykkar.',
    ),
    AVVIST: avvist,
  },
  KOMMUNAL_BOLIG_BYTTE: {
    TILSAGN: tekst(
      'Dere får bytte kommunal bolig. Dere står på venteliste til vi har en bolig til dere.',
      'De får byte kommunal bustad. De står på venteliste til vi har ein bustad til dykk.',
    ),
    DELVIS: tekst(
      'Dere får bytte kommunal bolig, men ikke alt dere søkte om. Dere står på venteliste til vi har en bolig til dere.',
      'De får byte kommunal bustad, men ikkje alt de søkte om. De står på venteliste til vi har ein bustad til dykk.',
    ),
    AVSLAG: tekst(
      'Dere får ikke bytte kommunal bolig. Vi har avslått søknaden deres.',
      'De får ikkje byte kommunal bustad. Vi har avslått søknaden dykkar.',
    ),
    AVVIST: avvist,
  },
  KOMMUNAL_BOLIG_FORLENGELSE: {
    TILSAGN: tekst('Dere får bo videre i boligen.', 'De får bu vidare i bustaden.'),
    DELVIS: tekst(
      'Dere får bo videre i boligen, men ikke alt dere søkte om.',
      'De får bu vidare i bustaden, men ikkje alt de søkte om.',
    ),
    AVSLAG: tekst(
      'Dere får ikke forlenget leiekontrakten. Vi har avslått søknaden deres.',
      'De får ikkje forlengt leigekontrakten. Vi har avslått søknaden dykkar.',
    ),
    AVVIST: avvist,
  },
  HUSSTANDSENDRING: {
    TILSAGN: tekst(
      'Den eller de dere søkte for, kan flytte inn.',
      'Den eller dei de søkte for, kan flytte inn.',
    ),
    DELVIS: tekst(
      'Noen av dem dere søkte for, kan flytte inn.',
      'Nokon av dei de søkte for, kan flytte inn.',
    ),
    AVSLAG: tekst(
      'Den eller de dere søkte for, kan ikke flytte inn. Vi har avslått søknaden deres.',
      'Den eller dei de søkte for, kan ikkje flytte inn. Vi har avslått søknaden dykkar.',
    ),
    AVVIST: avvist,
  },
  BOLIGBISTAND: {
    TILSAGN: tekst(
      'Dere får hjelp av oss til å skaffe dere eller beholde et sted å bo.',
      'De får hjelp av oss til å skaffe dykk eller halde på ein stad å bu.',
    ),
    DELVIS: tekst(
      'Dere får hjelp av oss til å skaffe dere eller beholde et sted å bo, men ikke alt dere søkte om.',
      'De får hjelp av oss til å skaffe dykk eller halde på ein stad å bu, men ikkje alt de søkte om.',
    ),
    AVSLAG: tekst(
      'Dere får ikke hjelp av oss med bolig. Vi har avslått søknaden deres.',
      'De får ikkje hjelp av oss med bustad. Vi har avslått søknaden dykkar.',
    ),
    AVVIST: avvist,
  },
  BOSETTING_FLYKTNING: utenSoeknad,
  OMSORGSBOLIG: utenSoeknad,
  UTEN_BEHOVSPROEVING: {
    TILSAGN: tekst('Dere får leie en bolig av kommunen.', 'De får leige ein bustad av kommunen.'),
    DELVIS: tekst(
      'Dere får leie en bolig av kommunen, men ikke alt dere har bedt om.',
      'De får leige ein bustad av kommunen, men ikkje alt de har bedt om.',
    ),
    AVSLAG: tekst(
      'Dere får ikke leie en bolig av kommunen uten behovsprøving.',
      'De får ikkje leige ein bustad av kommunen utan behovsprøving.',
    ),
    AVVIST: utenSoeknad.AVVIST,
  },
};

const opphoert = tekst(
  'Dere får ikke lenger leie en kommunal bolig etter vedtaket dere fikk. Det vedtaket er opphørt, og dere står ikke lenger på ventelisten.',
  'De får ikkje lenger leige ein kommunal bustad etter vedtaket de fekk. Det vedtaket er opphøyrt, og de står ikkje lenger på ventelista.',
);
const iStedetFor = (dag: string): Tekst =>
  tekst(
    `Dette vedtaket gjelder i stedet for vedtaket av ${dag}.`,
    `Dette vedtaket gjeld i staden for vedtaket av ${dag}.`,
  );
const gjelderTil = (dag: string): Tekst =>
  tekst(
    `Vedtaket gjelder til ${dag}. Har dere ikke fått tilbud om en bolig innen da, faller det bort.`,
    `Vedtaket gjeld til ${dag}. Har de ikkje fått tilbod om ein bustad innan då, fell det bort.`,
  );

/** Where the acts say that the reasons, and what is another's, may be kept back. */
export const taushet: Readonly<Record<Regelsett, string>> = {
  FVL1967: 'forvaltningsloven §§ 13, 19 og 24',
  FVL2025: 'forvaltningsloven §§ 30–39 og 46–52',
};

/**
 * What was decided, to both. Conditions and what the help is to be are written to the party, out of what they have told:
 * neither is here.
 */
export function avgjoerelseForBegge(
  sakstype: Sakstype,
  { type, innhold, gyldigTil, omgjoering }: Pick<Vedtak, 'type' | 'innhold' | 'gyldigTil' | 'omgjoering'>,
  spraak: Spraak,
): string {
  const nytt = omgjoering ? [iStedetFor(formaterDag(omgjoering.erstatterDato))[spraak]] : [];
  if (type === 'OPPHOER_AV_TILSAGN') return [...nytt, opphoert[spraak]].join('\n\n');
  return [
    ...nytt,
    utfall[sakstype][innhold.resultat][spraak],
    boligpunkter(innhold.boliginnhold, spraak).join('\n'),
    gyldigTil === undefined ? '' : gjelderTil(formaterDag(gyldigTil))[spraak],
  ]
    .filter((avsnitt) => avsnitt !== '')
    .join('\n\n');
}

/** Sends each of them the letter about a decision that is made in the same transaction. */
export async function sendMedsoekerbrev(
  tx: Tx,
  miljoe: Dokumentmiljoe & { readonly kommune: Kommuneinfo },
  sak: Pick<Sakrad, 'id' | 'saksnummer' | 'sakstype'>,
  vedtak: Fattet,
): Promise<void> {
  for (const medsoeker of await tx.query<Medsoekerrad>(bekreftedeMedsoekere(sak.id)))
    await sendSaksbrev(tx, miljoe, sak, {
      type: 'VEDTAK_MEDSOEKER',
      til: medsoekeradresse(medsoeker),
      verdier: (spraak) => ({
        hva: emne[sak.sakstype][spraak],
        avgjoerelse: avgjoerelseForBegge(sak.sakstype, vedtak, spraak),
        hjemmel: paaSpraaket(ramse(vedtak.hjemmel), spraak),
        taushet: paaSpraaket(taushet[vedtak.regelsett], spraak),
        klagefrist: formaterDag(vedtak.klagefrist),
        klageinstans: vedtak.klageinstans,
        saksbehandler: vedtak.foreslaattAv.navn,
        ansvarlig: vedtak.fattetAv.navn,
      }),
      vedtakId: vedtak.vedtakId,
      ansatt: vedtak.fattetAv.ansattId,
    });
}
