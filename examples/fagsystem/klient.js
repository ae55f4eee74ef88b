// Who is logged in, in which language, and the client everything on the page calls the API with.
import { createInnlogging, createKoboClient } from '/kobo/kobo-sdk.js';

export const innlogging = createInnlogging({
  issuer: '/innlogging',
  klientId: 'fagsystem',
  scope:
    'openid kobo:ansatt kobo:bolig.les kobo:bolig.skriv kobo:sak.les kobo:sak.skriv kobo:vedtak.fatte kobo:import kobo:logg.les',
});
// The address, with the language in it, is back when the login is done.
await innlogging.klar;

export const spraak = new URLSearchParams(location.search).get('spraak') === 'nn' ? 'nn' : 'nb';

export const kobo = createKoboClient({
  baseUrl: location.origin,
  kommunenummer: '9901',
  token: innlogging.token,
  spraak,
});
