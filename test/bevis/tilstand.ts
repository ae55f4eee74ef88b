/** What the example of Krokvik can be made into: the pieces `klare.ts` and `tilstander.ts` put together. */
import { identFor } from '../../packages/backend/src/ports/simulering/personer.ts';
import type { Avvik } from './foresporsel.ts';

/** What is otherwise than in the example of Krokvik, and than the contract shows. */
export interface Tilstand extends Avvik {
  /** Past triggers and keys: how it came there is another proof's. */
  readonly sql?: string;
  /** The registers do not answer, or the municipality loses its leave to ask while they do. */
  readonly registre?: 'NEDE' | 'STENGES';
  /** The same has been done before. */
  readonly igjen?: true;
}

/** All of it, in this order. */
export const og = (...tilstander: readonly Tilstand[]): Tilstand => ({
  ...(Object.assign({}, ...tilstander) as Tilstand),
  sql: tilstander.flatMap(({ sql }) => sql ?? []).join(';'),
});
export const rad = (tabell: string, endring: string): Tilstand => ({
  sql: `update ${tabell} set ${endring} where kommunenummer = '9901'`,
});
export const uten = (...tabeller: string[]): Tilstand => ({
  sql: tabeller.map((tabell) => `delete from ${tabell} where kommunenummer = '9901'`).join(';'),
});
export const sender = (json: NonNullable<Tilstand['json']>): Tilstand => ({ json });
/** What is sealed can also be read as it is. */
export const jsonb = (verdi: object): string => `'${JSON.stringify(verdi).replaceAll("'", "''")}'::jsonb`;
export const vist: Tilstand = {};

export const sak = (status: string): Tilstand =>
  rad('sak', `status = '${status}', avsluttet = ${status === 'AVSLUTTET' ? 'naa()' : 'null'}`);
export const andres = rad('sak', `saksbehandler = 'vidar'`);
export const lukket = sak('AVSLUTTET');
export const trukket = (tabell: string): Tilstand => rad(tabell, 'trukket = naa()');
export const sendtSoeknad = rad(
  'soeknad',
  `status = 'REGISTRERT', slettes_dato = null, mottatt = naa(), referanse = 'KB-1234'`,
);
export const besvartMedsoeker = rad('medsoeker', `status = 'BEKREFTET', besvart = naa()`);
/** Prepared by somebody who had no part in the decision. */
export const klagen = (status: string): Tilstand =>
  og(
    rad('vedtak', `foreslaatt_av = 'petra'`),
    rad('klage', `status = '${status}', saksbehandler = 'trine', vedtak_foreslaatt_av = 'petra'`),
  );
export const oversendt = og(
  rad('klage', `resultat = 'OPPRETTHOLDT', uttalelse = 'Står.', behandlet = '2026-11-10'`),
  klagen('OVERSENDT'),
);
export const purret = rad(
  'venteliste',
  `status_grunn = 'Svarer ikke.', behov_spurt = '2026-01-01', behov_purringer = 2, behov_frist = '2026-02-01'`,
);
export const plassen = (status: string): Tilstand => og(purret, rad('venteliste', `status = '${status}'`));
export const flyttet = rad('leieforhold', `status = 'AVSLUTTET', utflyttet = sluttdato`);
export const boligen = (status: string): Tilstand => rad('bolig', `status = '${status}'`);
export const vedlegget = (status: string): Tilstand => ({
  sql: `update vedlegg set status = '${status}', format = 'JPEG', antall_byte = 8, sha256 = repeat('0', 64)
    where kommunenummer = '9901'`,
});
export const utenInnhold: Tilstand = {
  sql: `update vedlegg set status = 'MANGLER_INNHOLD', format = null, antall_byte = null, sha256 = null,
      person_id = null, ansatt = 'trine' where kommunenummer = '9901' and num_nonnulls(bolig_id, boligfeil_id) = 0;
    delete from vedleggskontroll; delete from vedleggsinnhold`,
};
export const partensUtenInnhold: Tilstand = {
  sql: `update vedlegg set status = 'MANGLER_INNHOLD', format = null, antall_byte = null, sha256 = null
      where kommunenummer = '9901' and num_nonnulls(bolig_id, boligfeil_id) = 0;
    delete from vedleggskontroll; delete from vedleggsinnhold`,
};
export const fil = (...deler: (string | number[])[]): Tilstand => ({
  fil: new Uint8Array(
    Buffer.concat(deler.map((del) => (typeof del === 'string' ? Buffer.from(del) : Buffer.from(del)))),
  ),
});
export const heic = fil([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic');
export const jpeg = fil([0xff, 0xd8, 0xff, 0xfe, 0, 9], 'Krokvik', [0xff, 0xda, 0, 2, 1, 0xff, 0xd9]);
export const skadetJpeg = fil([0xff, 0xd8, 0xff, 0xe0], 'JFIF');
export const forStor: Tilstand = { fil: new Uint8Array(15 * 1024 * 1024 + 1).fill(37) };
export const stortBilde: Tilstand = { fil: forStor.fil!.slice() };
stortBilde.fil!.set([0xff, 0xd8, 0xff, 0xe0]);
export const ukjent = fil('Hei');
export const helDel = ({ fil }: Tilstand): Tilstand => ({
  query: { fra: '0', totalt: String(fil!.byteLength) },
});
export const mange = (eier: string, avsender: string): Tilstand => ({
  sql: `insert into vedlegg (kommunenummer, id, ${eier}, ${avsender}, type, filnavn, opprettet_av, endret_av)
    select kommunenummer, gen_random_uuid(), ${eier}, ${avsender === 'ansatt' ? `'trine'` : avsender}, 'ANNET', 'Fil.pdf', 'x', 'x'
    from vedlegg, generate_series(1, 100) where kommunenummer = '9901' and ${eier} is not null`,
});
export const kartlagt = rad(
  'kartlegging',
  `status = 'FERDIGSTILT', ferdigstilt = naa(), ferdigstilt_av = 'trine'`,
);
export const forslag = og(
  sak('VEDTAKSFORSLAG'),
  kartlagt,
  uten('klage', 'klagevedlegg'),
  rad(
    'vedtak',
    `status = 'FORSLAG', fattet_av = null, fattet = null, vedtaksdato = null, klagefrist = null, klageinstans = null`,
  ),
);
export const annet = og(
  sak('VENTELISTE'),
  rad(
    'vedtak',
    `annet_utgave = 1, hjemmel = '{"hol § 3-2"}', to_trinn = false, fattet_av = null, klagefrist = null, klageinstans = null`,
  ),
  uten('tilbud'),
);
export const omgjoerlig = og(
  sak('VENTELISTE'),
  uten('omgjoering', 'tilbud', 'forhaandsvarsel', 'klage', 'klagevedlegg'),
);
export const avklartVarsel = rad(
  'forhaandsvarsel',
  `trukket = naa(), trukket_begrunnelse = 'Eier ikke lenger.'`,
);
export const opphoersforslag = og(
  forslag,
  rad('vedtak', `resultat = 'AVSLAG', boliginnhold = null, foreslaatt_av = 'vidar'`),
  rad(
    'vedtak',
    `forhaandsvarsel_id = (select f.id from forhaandsvarsel f where f.kommunenummer = vedtak.kommunenummer)`,
  ),
);
export const klages = sender(({ vedtakId }) => ({
  vedtakId: vedtakId!,
  mottatt: '2026-11-10',
  sendt: '2026-11-09',
}));
export const naboen = (kolonner: string, verdier: string, id = 'gen_random_uuid()'): Tilstand => ({
  sql: `insert into bolig (kommunenummer, id, adresse, leiekostnad, status, statusdato, opprettet_av, endret_av, ${kolonner})
    select kommunenummer, ${id}, adresse, leiekostnad, 'VEDLIKEHOLD', statusdato, 'x', 'x', ${verdier} from bolig
    where kommunenummer = '9901' limit 1`,
});
export const neste = (fra: string): Tilstand => ({
  sql: `insert into leieforhold (kommunenummer, id, bolig_id, status, startdato, sluttdato, tidsubegrenset, opprettet_av,
      endret_av)
    select kommunenummer, gen_random_uuid(), bolig_id, 'AVTALT', '${fra}', '2032-12-31', false, 'x', 'x' from leieforhold
    where kommunenummer = '9901'`,
});
export const NEDE: Tilstand = { registre: 'NEDE' };
export const STENGES: Tilstand = { registre: 'STENGES' };
/** Whom the registers know. */
export const KJENT = 'ERFAREN HESTEDROSJE';
export const kjent = { ident: identFor(KJENT), navn: 'Hestedrosje' };
export const egenBolig = sender(({ boligId }) => ({ boligId: boligId! }));

/** A proposal to the detriment, where the decision was to be changed to the benefit: by law nobody makes it. */
export const tilUgunst = og(
  sak('GODKJENNING'),
  kartlagt,
  uten('klage', 'klagevedlegg'),
  rad('omgjoering', `grunnlag = 'TIL_GUNST'`),
  {
    sql: `insert into vedtak select ny.* from vedtak v, jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(),
      'status', 'TIL_GODKJENNING', 'resultat', 'AVSLAG', 'boliginnhold', null, 'foreslaatt_av', 'vidar', 'fattet_av', null,
      'fattet', null, 'vedtaksdato', null, 'klagefrist', null, 'klageinstans', null, 'opprettet', '2027-01-01')) ny
    where v.kommunenummer = '9901'`,
  },
);

export const leid = og(
  rad('leieforhold', `status = 'AKTIVT'`),
  uten('oppsigelse', 'oppsigelsestekst', 'fornyelse', 'fornyelsessak'),
);
export const ledig = og(
  rad('bolig', `status = 'KLAR_FOR_INNFLYTTING'`),
  uten('reservasjon', 'tilbud', 'leieforhold'),
);
/** By the landlord, and nobody has objected. */
export const oppsagt = og(
  rad('leieforhold', `status = 'SAGT_OPP'`),
  rad(
    'oppsigelse',
    `av = 'UTLEIER', mottatt = '2026-11-01', fratredelse = '2027-02-28', protestfrist = '2026-12-01'`,
  ),
);
/** The offer is ready and not sent, and its home is free. */
export const klargjort = og(
  rad('bolig', `status = 'KLAR_FOR_INNFLYTTING'`),
  rad(
    'tilbud',
    `status = 'KLARGJORT', sendt = null, svarfrist = null, reservasjon_id = null, klargjort = naa(), klargjort_av = 'trine'`,
  ),
  uten('klage', 'klagevedlegg', 'reservasjon', 'leieforhold'),
);
/** The offer is open, and the home is held for it. */
export const holdt = og(
  rad('tilbud', `svarfrist = '2026-12-20'`),
  rad(
    'tilbud',
    `reservasjon_id = (select r.id from reservasjon r where r.kommunenummer = tilbud.kommunenummer)`,
  ),
);
