import type {
  Bistand,
  Boliginnhold,
  Bosituasjon,
  FristType,
  Maalgruppe,
  SakStatus,
  Sakstype,
  Vanskeligstilt,
  Vedtaksresultat,
} from '@kobo-bolig/contract';

import type { DemoHusstand } from './personer.ts';

/** What the demo says about a case. The modules turn it into rows; ids, versions and events are theirs. */
export interface DemoKartlegging {
  vanskeligstilt: Vanskeligstilt;
  vanskeligstiltBegrunnelse: string;
  primaer: Maalgruppe;
  bosit: NonNullable<Bosituasjon['bosit']>;
  uegnet: Bosituasjon['uegnet'];
  soveromMin: number;
  rullestol: boolean;
}

export interface DemoVedtak {
  status: 'FORSLAG' | 'TIL_GODKJENNING' | 'FATTET';
  resultat: Vedtaksresultat;
  fakta: string;
  regler: string;
  hensyn: string;
  /** Where there are children. */
  barnetsBeste?: string;
  boliginnhold?: Boliginnhold;
  bistand: Bistand[];
  utdypBistand?: string;
  /** Employee ids. */
  foreslaattAv: string;
  fattetAv?: string;
  vedtaksdato?: string;
}

export interface DemoSak {
  saksnummer: string;
  sakstype: Sakstype;
  status: SakStatus;
  husstand: DemoHusstand;
  hast: boolean;
  /** `YYYY-MM-DD`. */
  mottatt: string;
  nesteFrist?: { type: FristType; dato: string };
  /** Employee id; absent while nobody has taken the case. */
  saksbehandler?: string;
  /** Completed; present from KARTLEGGING_FERDIGSTILT on. */
  kartlegging?: DemoKartlegging;
  /** The registers have been asked; only about households they know. */
  oekonomi?: boolean;
  vedtak?: DemoVedtak;
  /** An offer that waits for its answer, by the key of the home. */
  tilbud?: { boligNoekkel: string; sendt: string; svarfrist: string };
  /** The tenancy the case led to, by the key of the home. It came in with the import. */
  leieforhold?: { boligNoekkel: string; startdato: string };
  avsluttet?: string;
}

/** A case before it has got its number: numbers follow the order of arrival. */
export type DemoSakUtenNummer = Omit<DemoSak, 'saksnummer'>;
