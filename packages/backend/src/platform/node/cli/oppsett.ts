import type { Port } from '@kobo-bolig/contract';
import type { KoboBackendOptions } from '../../../app.ts';
import { createVault, type Vault } from '../../../db/ident.ts';
import { StartError } from '../../../db/startsjekk.ts';
import { createAltinnautorisasjon } from '../../../ports/altinn/adapter.ts';
import { createAdresseregister } from '../../../ports/adresse/adapter.ts';
import { Portvakt } from '../../../ports/felles/tilstand.ts';
import { createFolkeregister } from '../../../ports/folkeregister/adapter.ts';
import { createInntektsregister } from '../../../ports/inntekt/adapter.ts';
import { createKontaktregister } from '../../../ports/kontaktregister/adapter.ts';
import { createMaskinportenKlient } from '../../../ports/maskinporten/adapter.ts';
import { createOrganisasjonsregister } from '../../../ports/organisasjon/adapter.ts';
import type { Tokenkilde } from '../../../ports/maskinporten/port.ts';
import { createRegisteravtaler } from '../../../ports/registeravtale/adapter.ts';
import { createSkattegrunnlagregister } from '../../../ports/skattegrunnlag/adapter.ts';
import { createAltinnVarsling } from '../../../ports/varsling/adapter.ts';
import type { Porter } from '../../../porter.ts';
import { aapnesAvDemoen, kontrollerOppsett } from '../../../startsperre.ts';
import type { Verdier } from './miljoevariabler.ts';

export const hvelvvariabler = ['KOBO_MILJOE', 'KOBO_NOEKLER', 'KOBO_INDEKSNOEKKEL'] as const;
export const registervariabler = ['KOBO_MASKINPORTEN', 'KOBO_REGISTRE'] as const;
export const driftsvariabler = [
  ...hvelvvariabler,
  ...registervariabler,
  'KOBO_INNLOGGING_URL',
  'KOBO_TILKOBLINGER',
  'KOBO_HEMMELIGHET',
  'KOBO_UTSTEDERE',
  'KOBO_ALTINN_ROLLER',
  'KOBO_DATATJENESTE',
  'KOBO_ORIGINS',
  'KOBO_CLAMD',
  'KOBO_FIKS_SIDEVOGN',
  'KOBO_PORT',
  'KOBO_HOST',
  'KOBO_MAALTALL_PORT',
] as const;
export type Driftsoppsett = Verdier<(typeof driftsvariabler)[number]>;

/** The newest key seals; the others still open what they sealed. */
export const lagHvelv = (oppsett: Verdier<(typeof hvelvvariabler)[number]>): Promise<Vault> =>
  createVault({
    current: Math.max(...Object.keys(oppsett.KOBO_NOEKLER).map(Number)),
    encryption: oppsett.KOBO_NOEKLER,
    index: oppsett.KOBO_INDEKSNOEKKEL,
  });

export const lagTokenkilde = ({ KOBO_MASKINPORTEN }: Verdier<'KOBO_MASKINPORTEN'>): Tokenkilde =>
  createMaskinportenKlient({ ...KOBO_MASKINPORTEN, fetch: (request) => fetch(request) });

export function lagRegistre(
  oppsett: Verdier<(typeof registervariabler)[number] | 'KOBO_FIKS_SIDEVOGN'>,
): Pick<
  Porter,
  | 'folkeregister'
  | 'inntekt'
  | 'skattegrunnlag'
  | 'registeravtaler'
  | 'adresse'
  | 'organisasjon'
  | 'kontaktregister'
  | 'varsling'
  | 'kildenavn'
> & { readonly porttilstand: Portvakt } {
  const {
    folkeregister,
    inntekt,
    skattegrunnlag,
    sisteTilgjengelige,
    adresse,
    organisasjon,
    kontaktregister,
    altinn,
  } = oppsett.KOBO_REGISTRE;
  const porttilstand = new Portvakt();
  const ut = (port: Port['port']) => porttilstand.foelg(port, 'REGISTER', (request) => fetch(request));
  const token = createMaskinportenKlient({ ...oppsett.KOBO_MASKINPORTEN, fetch: ut('MASKINPORTEN') });
  const til = (port: Port['port'], baseUrl: string) => ({ token, fetch: ut(port), baseUrl });
  if (oppsett.KOBO_FIKS_SIDEVOGN === null) porttilstand.av('FIKS_ARKIV');
  return {
    porttilstand,
    folkeregister: createFolkeregister(til('FOLKEREGISTERET', folkeregister)),
    inntekt: createInntektsregister(til('INNTEKT', inntekt)),
    skattegrunnlag: createSkattegrunnlagregister({
      ...til('SKATTEGRUNNLAG', skattegrunnlag),
      sisteTilgjengeligeBaseUrl: sisteTilgjengelige,
    }),
    registeravtaler: createRegisteravtaler(token),
    kontaktregister: createKontaktregister(til('KONTAKTREGISTERET', kontaktregister)),
    varsling: createAltinnVarsling(til('ALTINN', altinn)),
    adresse: createAdresseregister({ fetch: ut('ADRESSE'), baseUrl: adresse }),
    organisasjon: createOrganisasjonsregister({ fetch: ut('ENHETSREGISTERET'), baseUrl: organisasjon }),
    // No register of names is asked: a payer is shown with the organisation number.
    kildenavn: () => undefined,
  };
}

/** Who is asked what employees may do; undefined where their tokens say it. @throws StartError */
export function lagAltinnroller(
  oppsett: Verdier<(typeof registervariabler)[number] | 'KOBO_ALTINN_ROLLER' | 'KOBO_UTSTEDERE'>,
): KoboBackendOptions['altinnroller'] {
  const ressurser = oppsett.KOBO_ALTINN_ROLLER;
  if (!ressurser) {
    if (oppsett.KOBO_UTSTEDERE.some(({ roller }) => roller === 'ALTINN'))
      throw new StartError('An issuer has its roles in ALTINN, and KOBO_ALTINN_ROLLER is missing.');
    return undefined;
  }
  const altinn = createAltinnautorisasjon({
    token: lagTokenkilde(oppsett),
    fetch: (request) => fetch(request),
    baseUrl: oppsett.KOBO_REGISTRE.altinn,
  });
  return { ...ressurser, altinn };
}

/** What is convenient in development and a hole where people are real. @throws StartError */
export async function nektUsikkert(oppsett: Driftsoppsett): Promise<void> {
  if (oppsett.KOBO_MILJOE !== 'PRODUKSJON') return;
  kontrollerOppsett({
    utstedere: oppsett.KOBO_UTSTEDERE,
    origins: oppsett.KOBO_ORIGINS,
    hemmelighet: oppsett.KOBO_HEMMELIGHET,
  });
  const steder = {
    ...oppsett.KOBO_REGISTRE,
    maskinporten: oppsett.KOBO_MASKINPORTEN.tokenUrl,
    ...(oppsett.KOBO_FIKS_SIDEVOGN && { sidevogn: oppsett.KOBO_FIKS_SIDEVOGN.url }),
  };
  for (const [hva, sted] of Object.entries(steder)) {
    if (!sted.startsWith('https://')) {
      throw new StartError(`In PRODUKSJON registers are asked over https; the address of ${hva} is not.`);
    }
  }
  if (await aapnesAvDemoen(await lagHvelv(oppsett))) {
    throw new StartError('KOBO_NOEKLER or KOBO_INDEKSNOEKKEL is the one of the public demo.');
  }
}
