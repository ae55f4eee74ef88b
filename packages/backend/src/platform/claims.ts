/** A person who can log in at the development issuer. Synthetic: the month of the number is raised by 80. */
export interface Innbyggerlogin {
  readonly navn: string;
  readonly pid: string;
}

export interface Rolletildeling {
  readonly kommunenummer: string;
  readonly roller: readonly string[];
  readonly enhet?: string;
  /** Where somebody works in several: the others. */
  readonly andreEnheter?: readonly string[];
}

export interface Ansattlogin {
  readonly sub: string;
  readonly navn: string;
  readonly roller: readonly Rolletildeling[];
}

/** A system, such as the municipality's property management system, as Maskinporten knows it. */
export interface Maskinlogin {
  readonly klient: string;
  /** Organisation number of whose rights are used: the municipality's own. */
  readonly orgnr: string;
  /** Of the supplier it has delegated them to; absent when its own system calls. */
  readonly leverandoer?: string;
  /** What the organisation was granted: a machine has no roles but those these give. */
  readonly scopes: readonly string[];
}

export type Login = Innbyggerlogin | Ansattlogin | Maskinlogin;

/** The scopes a role needs to do its work; a token never carries more than the roles of its subject give. */
const rolleScopes: Readonly<Record<string, readonly string[]>> = {
  INNBYGGER: ['kobo:innbygger'],
  SAKSBEHANDLER: ['kobo:ansatt', 'kobo:sak.les', 'kobo:sak.skriv', 'kobo:bolig.les', 'kobo:hendelse.les'],
  VEDTAKSMYNDIGHET: [
    'kobo:ansatt',
    'kobo:sak.les',
    'kobo:sak.skriv',
    'kobo:vedtak.fatte',
    'kobo:bolig.les',
    'kobo:hendelse.les',
  ],
  BOLIGOVERSIKT: [
    'kobo:ansatt',
    'kobo:bolig.les',
    'kobo:bolig.skriv',
    'kobo:import',
    'kobo:hendelse.les',
    'kobo:webhook',
  ],
  UTLEIEFORVALTER: [
    'kobo:ansatt',
    'kobo:bolig.les',
    'kobo:bolig.skriv',
    'kobo:sak.les',
    'kobo:sak.skriv',
    'kobo:hendelse.les',
    'kobo:husleie',
  ],
  KLAGEBEHANDLER: ['kobo:ansatt', 'kobo:sak.les', 'kobo:klage.behandle', 'kobo:bolig.les'],
  LEDER: ['kobo:ansatt', 'kobo:bolig.les', 'kobo:statistikk'],
  REGNSKAP_MASKIN: ['kobo:husleie'],
  ADMINISTRATOR: ['kobo:ansatt', 'kobo:oppsett'],
  PERSONVERNOMBUD: ['kobo:ansatt', 'kobo:logg.les'],
  FDV_MASKIN: ['kobo:bolig.les', 'kobo:bolig.skriv', 'kobo:hendelse.les', 'kobo:webhook'],
};

export const ALLE_SCOPES: readonly string[] = [...new Set(Object.values(rolleScopes).flat())].sort();

/** The scopes that go with roles. */
export const rollersScopes = (roller: readonly string[]): string[] =>
  [...new Set(roller.flatMap((rolle) => rolleScopes[rolle] ?? []))].sort();

export function scopesFor(login: Login): string[] {
  if ('orgnr' in login) return [...login.scopes];
  const roller = 'pid' in login ? ['INNBYGGER'] : login.roller.flatMap((tildeling) => tildeling.roller);
  return rollersScopes(roller);
}

const organisasjon = (orgnr: string) => ({ authority: 'iso6523-actorid-upis', ID: `0192:${orgnr}` });

/** The claims of an access token beyond the registered ones: the same in Node, in the Worker and in tests. */
export function claimsFor(login: Login): Record<string, unknown> {
  if ('pid' in login) return { pid: login.pid, acr: 'idporten-loa-high' };
  if ('orgnr' in login) {
    return {
      consumer: organisasjon(login.orgnr),
      ...(login.leverandoer !== undefined && {
        supplier: organisasjon(login.leverandoer),
        delegation_source: 'https://tt02.altinn.no/',
      }),
    };
  }
  return { name: login.navn, kobo_roller: login.roller };
}
