import type { Port } from '@kobo-bolig/contract';
import { createAdresseregister } from '../adresse/adapter.ts';
import type { Adresseregister } from '../adresse/port.ts';
import { createAdresseSimulator } from '../adresse/simulator.ts';
import { createAltinnautorisasjon, SCOPE as PDP_SCOPE } from '../altinn/adapter.ts';
import type { Altinnautorisasjon } from '../altinn/port.ts';
import { createAltinnplattform, createPdpSimulator, type Tildelinger } from '../altinn/simulator.ts';
import type { Fetch, Tidsgrenser } from '../felles/forsoek.ts';
import { Portvakt } from '../felles/tilstand.ts';
import { createFolkeregister, SCOPE as FREG_SCOPE } from '../folkeregister/adapter.ts';
import type { Folkeregister } from '../folkeregister/port.ts';
import { createFolkeregisterSimulator } from '../folkeregister/simulator.ts';
import { createInntektsregister, SCOPE as INNTEKT_SCOPE } from '../inntekt/adapter.ts';
import type { Inntektsregister } from '../inntekt/port.ts';
import { createInntektSimulator } from '../inntekt/simulator.ts';
import { createKontaktregister, SCOPE as KRR_SCOPE } from '../kontaktregister/adapter.ts';
import type { Kontaktregister } from '../kontaktregister/port.ts';
import { createKontaktregisterSimulator } from '../kontaktregister/simulator.ts';
import { createMaskinportenKlient } from '../maskinporten/adapter.ts';
import type { Tokenkilde } from '../maskinporten/port.ts';
import { createMaskinportenSimulator, simulertNoekkelpar } from '../maskinporten/simulator.ts';
import { createOrganisasjonsregister } from '../organisasjon/adapter.ts';
import type { Organisasjonsregister } from '../organisasjon/port.ts';
import { createOrganisasjonSimulator } from '../organisasjon/simulator.ts';
import { createRegisteravtaler } from '../registeravtale/adapter.ts';
import type { Registeravtaler } from '../registeravtale/port.ts';
import { createSkattegrunnlagregister, SCOPE as SKATT_SCOPE } from '../skattegrunnlag/adapter.ts';
import type { Skattegrunnlagregister } from '../skattegrunnlag/port.ts';
import { createSkattegrunnlagSimulator } from '../skattegrunnlag/simulator.ts';
import { createAltinnVarsling, SCOPE as VARSLING_SCOPE } from '../varsling/adapter.ts';
import type { Varslingskanal } from '../varsling/port.ts';
import { createVarslingssimulator, type Varslingssimulator } from '../varsling/simulator.ts';
import { personsett, type SimulertPerson } from './person.ts';

/** The registers as the modules see them. */
export interface Registre {
  folkeregister: Folkeregister;
  inntekt: Inntektsregister;
  skattegrunnlag: Skattegrunnlagregister;
  registeravtaler: Registeravtaler;
  adresse: Adresseregister;
  organisasjon: Organisasjonsregister;
  kontaktregister: Kontaktregister;
  varsling: Varslingskanal;
  altinn: Altinnautorisasjon;
}

export interface Registersimulering extends Registre {
  /** What those of them share that ask for a token. */
  token: Tokenkilde;
  /** Everything beyond the wire as one handler, to serve over HTTP or to disturb in a test. */
  fetch: Fetch;
  adresser: typeof adresser;
  varslingssimulator: Varslingssimulator;
  porttilstand: Portvakt;
}

/** `.test` is reserved: a misconfigured adapter reaches nobody. */
const adresser = {
  maskinporten: 'https://maskinporten.test/',
  folkeregister: 'https://folkeregisteret.test',
  inntekt: 'https://inntekt.test/v1',
  skattegrunnlag: 'https://summertskattegrunnlag.test/v2',
  sisteTilgjengelige: 'https://sistetilgjengeligeskatteoppgjoer.test/v1',
  kontaktregister: 'https://kontaktregisteret.test',
  altinn: 'https://platform.altinn.test',
  adresse: 'https://adresse.test/adresser/v1',
  organisasjon: 'https://enhetsregisteret.test/enhetsregisteret/api',
} as const;

const LEVERANDOER_ORGNR = '310000042';

/**
 * The real adapters wired to the simulators, in one process: what runs in a Worker, in tests and in `npm start`.
 * @param oppsett.kommuner organisation numbers that have delegated their access to the vendor
 * @param oppsett.mellomledd wraps the handler beyond the wire, to delay, cut or replace answers
 */
export async function createRegistersimulering(oppsett: {
  personer: readonly SimulertPerson[];
  kommuner: readonly string[];
  /** Nothing is handed out in Altinn when absent. */
  tildelinger?: Tildelinger;
  tidsgrenser?: Partial<Tidsgrenser>;
  mellomledd?: (neste: Fetch) => Fetch;
  sov?: (ms: number, signal?: AbortSignal) => Promise<void>;
}): Promise<Registersimulering> {
  const { tidsgrenser, sov, mellomledd = (neste) => neste } = oppsett;
  const klient = { klientId: 'kobo-simulert-klient', kid: 'simulert-noekkel' };
  const par = await simulertNoekkelpar();
  const maskinporten = await createMaskinportenSimulator({
    issuer: adresser.maskinporten,
    klienter: [
      {
        ...klient,
        orgnr: LEVERANDOER_ORGNR,
        offentligNoekkel: par.publicKey,
        scopes: [FREG_SCOPE, INNTEKT_SCOPE, SKATT_SCOPE, KRR_SCOPE, VARSLING_SCOPE, PDP_SCOPE],
        delegertFra: oppsett.kommuner,
      },
    ],
  });
  const felles = {
    verifiserToken: maskinporten.verifiser,
    kommuner: new Set(oppsett.kommuner),
    personer: personsett(oppsett.personer),
  };
  const { sisteTilgjengelige: sisteTilgjengeligeBaseUrl } = adresser;
  const skattegrunnlag = createSkattegrunnlagSimulator({
    ...felles,
    baseUrl: adresser.skattegrunnlag,
    sisteTilgjengeligeBaseUrl,
  });
  const paaAltinn = { ...felles, baseUrl: adresser.altinn };
  const plattform = createAltinnplattform(paaAltinn);
  const varslingssimulator = createVarslingssimulator({ ...paaAltinn, plattform });
  const pdp = createPdpSimulator({
    ...paaAltinn,
    plattform,
    tildelinger: oppsett.tildelinger ?? (() => []),
  });
  const altinn: Fetch = (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/notifications/')) return varslingssimulator.fetch(request);
    return pathname.startsWith('/authorization/') ? pdp(request) : plattform.veksle(request);
  };
  const verter: Readonly<Record<string, Fetch>> = {
    [new URL(adresser.maskinporten).host]: maskinporten.fetch,
    [new URL(adresser.folkeregister).host]: createFolkeregisterSimulator({
      ...felles,
      baseUrl: adresser.folkeregister,
    }),
    [new URL(adresser.inntekt).host]: createInntektSimulator({ ...felles, baseUrl: adresser.inntekt }),
    [new URL(adresser.skattegrunnlag).host]: skattegrunnlag,
    [new URL(adresser.sisteTilgjengelige).host]: skattegrunnlag,
    [new URL(adresser.kontaktregister).host]: createKontaktregisterSimulator({
      ...felles,
      baseUrl: adresser.kontaktregister,
    }),
    [new URL(adresser.altinn).host]: altinn,
    [new URL(adresser.adresse).host]: createAdresseSimulator({ baseUrl: adresser.adresse }),
    [new URL(adresser.organisasjon).host]: createOrganisasjonSimulator({ baseUrl: adresser.organisasjon }),
  };
  const fetch = mellomledd(async (request) => {
    const vert = verter[new URL(request.url).host];
    return vert ? vert(request) : new Response('Unknown instance', { status: 404 });
  });

  const valg = { ...(tidsgrenser && { tidsgrenser }), ...(sov && { sov }) };
  const porttilstand = new Portvakt();
  const ut = (port: Port['port']) => porttilstand.foelg(port, 'SIMULATOR', fetch);
  const token = createMaskinportenKlient({
    ...valg,
    ...klient,
    fetch: ut('MASKINPORTEN'),
    tokenUrl: maskinporten.tokenUrl,
    issuer: adresser.maskinporten,
    noekkel: par.privateKey,
    klientOrgnr: LEVERANDOER_ORGNR,
  });
  const til = (port: Port['port'], baseUrl: string) => ({ ...valg, fetch: ut(port), token, baseUrl });
  const altinnet = til('ALTINN', adresser.altinn);
  porttilstand.av('FIKS_ARKIV');
  return {
    adresser,
    varslingssimulator,
    fetch,
    token,
    porttilstand,
    folkeregister: createFolkeregister(til('FOLKEREGISTERET', adresser.folkeregister)),
    inntekt: createInntektsregister(til('INNTEKT', adresser.inntekt)),
    skattegrunnlag: createSkattegrunnlagregister({
      ...til('SKATTEGRUNNLAG', adresser.skattegrunnlag),
      sisteTilgjengeligeBaseUrl,
    }),
    registeravtaler: createRegisteravtaler(token),
    kontaktregister: createKontaktregister(til('KONTAKTREGISTERET', adresser.kontaktregister)),
    varsling: createAltinnVarsling(altinnet),
    altinn: createAltinnautorisasjon(altinnet),
    adresse: createAdresseregister({ ...valg, fetch: ut('ADRESSE'), baseUrl: adresser.adresse }),
    organisasjon: createOrganisasjonsregister({
      ...valg,
      fetch: ut('ENHETSREGISTERET'),
      baseUrl: adresser.organisasjon,
    }),
  };
}
