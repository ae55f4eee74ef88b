import type { DemoPerson } from './personer.ts';

/** What the demo says about a case. The modules turn it into rows; ids, versions and events are theirs. */
export type DemoSakstype = 'KOMMUNAL_BOLIG_NY' | 'BOLIGBISTAND';
export type DemoSakStatus =
  | 'NY'
  | 'UNDER_ARBEID'
  | 'KARTLEGGING'
  | 'VENTER_PAA_SOEKER'
  | 'VENTER_PAA_ANNEN'
  | 'KARTLEGGING_FERDIGSTILT'
  | 'VEDTAKSFORSLAG'
  | 'GODKJENNING'
  | 'VEDTATT'
  | 'VENTELISTE'
  | 'GJENAAPNET'
  | 'TRUKKET'
  | 'AVSLUTTET';
export type DemoFristType =
  'FORELOEPIG_SVAR' | 'SVAR' | 'MANGLER' | 'GODKJENNING' | 'SVAR_PAA_TILBUD' | 'KLAGE' | 'BEKREFT_BEHOV';
export type DemoMaalgruppe =
  'PSYKISK_HELSE' | 'RUS' | 'NEDSATT_FUNKSJONSEVNE' | 'ELDRE' | 'FLYKTNING' | 'ANDRE_PROBLEMER';

export interface DemoHusstand {
  soeker: DemoPerson;
  medsoeker?: DemoPerson;
  barn: readonly DemoPerson[];
}

export interface DemoKartlegging {
  vanskeligstilt: 'JA' | 'NEI';
  vanskeligstiltBegrunnelse: string;
  primaer: DemoMaalgruppe;
  /** KOSTRA BOSIT. */
  bosit: 1 | 2 | 3 | 4 | 5 | 6;
  uegnet: readonly ('FOR_LITEN' | 'HELSESKADELIG' | 'IKKE_TILRETTELAGT' | 'UTRYGG' | 'ANNET')[];
  soveromMin: number;
  rullestol: boolean;
}

export interface DemoVedtak {
  status: 'FORSLAG' | 'TIL_GODKJENNING' | 'FATTET';
  resultat: 'TILSAGN' | 'AVSLAG';
  fakta: string;
  regler: string;
  hensyn: string;
  boliginnhold?: { boligtype: 'ORDINAER' | 'OMSORGSBOLIG'; soverom: number; leietidMnd: number };
  bistand: readonly ('RAAD_OG_VEILEDNING' | 'PRAKTISK_BISTAND')[];
  utdypBistand?: string;
  foreslaattAv: string;
  fattetAv?: string;
  vedtaksdato?: string;
}

export interface DemoSak {
  saksnummer: string;
  sakstype: DemoSakstype;
  status: DemoSakStatus;
  husstand: DemoHusstand;
  hast: boolean;
  /** `YYYY-MM-DD`. */
  mottatt: string;
  nesteFrist?: { type: DemoFristType; dato: string };
  /** Employee id; absent while nobody has taken the case. */
  saksbehandler?: string;
  /** Completed; present from KARTLEGGING_FERDIGSTILT on. */
  kartlegging?: DemoKartlegging;
  vedtak?: DemoVedtak;
  /** An offer that waits for its answer, by the key of the home. */
  tilbud?: { boligNoekkel: string; sendt: string; svarfrist: string };
  /** The tenancy the case led to, by the key of the home. It came in with the import. */
  leieforhold?: { boligNoekkel: string; startdato: string };
  avsluttet?: string;
}

/** A case before it has got its number: numbers follow the order of arrival. */
export type DemoSakUtenNummer = Omit<DemoSak, 'saksnummer'>;
