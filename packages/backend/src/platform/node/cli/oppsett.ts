import { createVault, type Vault } from '../../../db/ident.ts';
import { StartError } from '../../../db/startsjekk.ts';
import { createAdresseregister } from '../../../ports/adresse/adapter.ts';
import { createFolkeregister, SCOPE as FOLKEREGISTER } from '../../../ports/folkeregister/adapter.ts';
import { createInntektsregister, SCOPE as INNTEKT } from '../../../ports/inntekt/adapter.ts';
import { createMaskinportenKlient } from '../../../ports/maskinporten/adapter.ts';
import { createOrganisasjonsregister } from '../../../ports/organisasjon/adapter.ts';
import type { Tokenkilde } from '../../../ports/maskinporten/port.ts';
import {
  createSkattegrunnlagregister,
  SCOPE as SKATTEGRUNNLAG,
} from '../../../ports/skattegrunnlag/adapter.ts';
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
  'KOBO_ORIGINS',
  'KOBO_CLAMD',
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

/** What each register agreement is called, and the scope that shows whether it is in place. */
export const registeravtaler = { FOLKEREGISTERET: FOLKEREGISTER, INNTEKT, SKATTEGRUNNLAG } as const;

export const lagTokenkilde = ({ KOBO_MASKINPORTEN }: Verdier<'KOBO_MASKINPORTEN'>): Tokenkilde =>
  createMaskinportenKlient({ ...KOBO_MASKINPORTEN, fetch: (request) => fetch(request) });

export function lagRegistre(
  oppsett: Verdier<(typeof registervariabler)[number]>,
): Pick<Porter, 'folkeregister' | 'inntekt' | 'skattegrunnlag' | 'adresse' | 'organisasjon' | 'kildenavn'> {
  const { folkeregister, inntekt, skattegrunnlag, sisteTilgjengelige, adresse, organisasjon } =
    oppsett.KOBO_REGISTRE;
  const felles = { token: lagTokenkilde(oppsett), fetch: (request: Request) => fetch(request) };
  return {
    folkeregister: createFolkeregister({ ...felles, baseUrl: folkeregister }),
    inntekt: createInntektsregister({ ...felles, baseUrl: inntekt }),
    skattegrunnlag: createSkattegrunnlagregister({
      ...felles,
      baseUrl: skattegrunnlag,
      sisteTilgjengeligeBaseUrl: sisteTilgjengelige,
    }),
    adresse: createAdresseregister({ fetch: felles.fetch, baseUrl: adresse }),
    organisasjon: createOrganisasjonsregister({ fetch: felles.fetch, baseUrl: organisasjon }),
    // No register of names is asked: a payer is shown with the organisation number.
    kildenavn: () => undefined,
  };
}

/** What is convenient in development and a hole where people are real. @throws StartError */
export async function nektUsikkert(oppsett: Driftsoppsett): Promise<void> {
  if (oppsett.KOBO_MILJOE !== 'PRODUKSJON') return;
  kontrollerOppsett({
    utstedere: oppsett.KOBO_UTSTEDERE,
    origins: oppsett.KOBO_ORIGINS,
    hemmelighet: oppsett.KOBO_HEMMELIGHET,
  });
  const steder = { ...oppsett.KOBO_REGISTRE, maskinporten: oppsett.KOBO_MASKINPORTEN.tokenUrl };
  for (const [hva, sted] of Object.entries(steder)) {
    if (!sted.startsWith('https://')) {
      throw new StartError(`In PRODUKSJON registers are asked over https; the address of ${hva} is not.`);
    }
  }
  if (await aapnesAvDemoen(await lagHvelv(oppsett))) {
    throw new StartError('KOBO_NOEKLER or KOBO_INDEKSNOEKKEL is the one of the public demo.');
  }
}
