import type { TokenRequest } from '@kobo-bolig/sdk';
import { createMaskinporten } from '@kobo-bolig/sdk/maskinporten';

type Miljoe = Readonly<Record<string, string | undefined>>;

/** The token of a system: Maskinporten's where a key is set, and else the demo's (`npm start`), of the same form. */
export function maskintoken(kobo: string, scope: string, miljoe: Miljoe = process.env) {
  const { MASKINPORTEN_JWK: noekkel } = miljoe;
  if (!noekkel) return demotoken(kobo, scope);
  const paakrevd = (navn: string): string => {
    const verdi = miljoe[navn];
    if (!verdi) throw new Error(`${navn} is not set.`);
    return verdi;
  };
  return createMaskinporten({
    issuer: paakrevd('MASKINPORTEN'),
    klientId: paakrevd('MASKINPORTEN_KLIENT'),
    klientOrgnr: paakrevd('MASKINPORTEN_ORGNR'),
    noekkel: JSON.parse(noekkel) as JsonWebKey,
    kid: paakrevd('MASKINPORTEN_KID'),
    scope,
  }).forKommune(paakrevd('KOMMUNENS_ORGNR'));
}

/** Asked before every request: kept until shortly before it runs out, or until it is refused. */
function demotoken(kobo: string, scope: string) {
  let holdt = { token: '', til: 0 };
  return async ({ refused }: TokenRequest): Promise<string> => {
    if (Date.now() < holdt.til && holdt.token !== refused) return holdt.token;
    const svar = await fetch(`${kobo}/innlogging/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('fdv:syntetisk')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
    });
    if (!svar.ok) throw new Error(`The demo gave no token: ${svar.status}`);
    const { access_token, expires_in } = (await svar.json()) as { access_token: string; expires_in: number };
    holdt = { token: access_token, til: Date.now() + (expires_in - 30) * 1000 };
    return access_token;
  };
}
