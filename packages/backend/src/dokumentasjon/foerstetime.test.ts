// The guides as a stranger follows them: the commands of the page, in a shell, against a server with the demo's own login.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openGuidebenk } from '../testing/guidebenk.ts';

let benk: Awaited<ReturnType<typeof openGuidebenk>>;
before(async () => {
  benk = await openGuidebenk();
});
after(() => benk.close());

/** What each step promises. */
const foerstetime: Readonly<Record<string, readonly RegExp[]>> = {
  'Is it there?': [/"status":"OK"/, /Krokvik/],
  'Get a token': [/^$/],
  'Read a list': [/"items":\[\{/, /"neste":"/],
  'Add a home, twice': [/HTTP\/1\.1 201/, /idempotent-replayed: true/i],
  'Find it again': [/HTTP\/1\.1 200/, /etag: "1-/i, /FIRST-HOUR-1/],
  'Ask to be told': [
    /"MOTTAKER_IKKE_TILLATT"/,
    /"pointer":"\/mottaker"/,
    /"hemmelighet":"whsec_/,
    /validering/,
  ],
  'Change it': [/HTTP\/1\.1 200/, /"VEDLIKEHOLD"/],
  'Be too late': [/HTTP\/1\.1 412/, /link: <\/api\/problems\/utdatert>; rel="help"/i, /Nokon har endra/],
  'Do it right': [/HTTP\/1\.1 200/, /"KLAR_FOR_INNFLYTTING"/],
  'Ask for what you may not': [/HTTP\/1\.1 403/, /MANGLER_SCOPE/],
  // The receiver's line and the feed's.
  'Hear what happened': [
    /^[0-9a-f-]{36} .*no\.kobo\.bolig\.status-endret\.v1/m,
    /"type":"no\.kobo\.bolig\.opprettet\.v1","subject":"bolig/,
  ],
  'Clean up': [/HTTP\/1\.1 204[^]*HTTP\/1\.1 204/],
};

/** The same of the second guide. */
const egetvedtak: Readonly<Record<string, readonly RegExp[]>> = {
  'Log in as an employee': [/HTTP\/1\.1 200/],
  'Register the application': [/HTTP\/1\.1 201/, /"sakId":"/],
  'Take the case': [/HTTP\/1\.1 200/, /"status":"UNDER_ARBEID"/],
  'Write down the decision': [/HTTP\/1\.1 201/, /"status":"FATTET"/],
  'Offer a home': [/HTTP\/1\.1 201/, /"status":"SENDT"/],
  'The applicant says yes': [/HTTP\/1\.1 200/, /"status":"AKSEPTERT"/],
  'Let it': [/HTTP\/1\.1 201/, /"status":"AKTIVT"/],
  'What became of it': [/"status":"UTLEID"/, /"status":"I_LEIEFORHOLD"/],
};

for (const [side, venter, foerst] of [
  ['/api/first-hour', foerstetime, ''],
  ['/api/concepts/own-decisions', egetvedtak, 'KOBO='],
] as const)
  test(`every step of ${side} answers what it promises`, async () => {
    const steg = await benk.foelg(side, foerst && foerst + benk.origin);
    assert.deepEqual(
      steg.map(({ tittel }) => tittel),
      Object.keys(venter),
    );
    for (const { tittel, svar } of steg)
      for (const moenster of venter[tittel]!) assert.match(svar, moenster, tittel);
  });
