import { call } from '@kobo-bolig/sdk';
import { lastOppMittVedlegg, listSoeknader, opprettMittVedlegg } from '@kobo-bolig/contract/client';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup } from '../../testing/fixture.ts';
import { Soeker } from '../../testing/soeker.ts';
import './define.ts';

const backend = startBackend();
const NAVN = 'STILLE BLYANT';

/** Adds an attachment to the draft from elsewhere, with content or without. */
async function leggVed(filnavn: string, innhold?: string): Promise<void> {
  const klient = backend.klient(NAVN);
  const soeknadId = (await call(klient, listSoeknader)).data.items[0]?.soeknadId ?? '';
  const { data, etag } = await call(klient, opprettMittVedlegg, {
    path: { soeknadId },
    body: { type: 'INNTEKT', filnavn },
  });
  if (innhold === undefined) return;
  await call(klient, lastOppMittVedlegg, {
    path: { vedleggId: data.vedleggId },
    etag,
    body: new Blob([innhold]),
    contentType: 'application/octet-stream',
  });
}

const sett = (soeker: Soeker) =>
  soeker.velg(
    'Opplysningene er riktige',
    'Opplysningene er riktige så langt jeg vet. Jeg sier fra hvis noe endrer seg.',
  );

describe('kobo-soeknadsskjema sends the attachments that were shown', function () {
  this.timeout(60_000);
  before(() => backend.toem());
  afterEach(async () => {
    await cleanup();
    await backend.toem();
  });

  it('and tells of each that cannot come along before it sends, and none other than those', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN, { retries: 0 }));
    await soeker.fyllUt('informasjon');
    await leggVed('Lønnsslipp.pdf');
    await leggVed('Kontrakt.pdf', '%PDF-1.7 kontrakt');
    await soeker.velg('Jeg har lest hvordan kommunen behandler opplysningene mine.');
    await soeker.neste('Se over søknaden før du sender');
    const tomt = 'Lønnsslipp.pdf er ikke lastet opp. Ta den bort. Du kan sende filen til kommunen etterpå.';
    ok(soeker.tekst.includes(tomt), 'Told before anything is pressed.');
    ok(soeker.tekst.includes('Lastet opp, 17'));
    await sett(soeker);
    await soeker.trykk('Send søknaden');
    equal(soeker.feil.join(), tomt);
    await expectAccessibleEverywhere(soeker.skjema);
    ok(!backend.kall.some((kall) => kall.endsWith('/innsending')));
    soeker.alle<HTMLAnchorElement>('.ds-error-summary a')[0]?.click();
    await eventually(() => soeker.fokus?.textContent?.trim() === 'Ta bort Lønnsslipp.pdf');
    await soeker.trykk('Ta bort Lønnsslipp.pdf');
    await eventually(() => !soeker.tekst.includes('Lønnsslipp.pdf'));
    equal(soeker.fokus?.textContent?.trim(), 'Vedlegg');
    equal(soeker.feil.length, 0);

    await leggVed('Ny.pdf', '%PDF-1.7 ny');
    await soeker.trykk('Send søknaden');
    await soeker.ser('Noe i søknaden har endret seg');
    ok(soeker.tekst.includes('Ny.pdf'));
    await sett(soeker);
    await soeker.trykk('Send søknaden');
    await soeker.ser('Vi har fått søknaden din');
  });

  it('also of one that came after the review was shown', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN, { retries: 0 }));
    await soeker.fyllUt('oppsummering');
    await sett(soeker);
    await leggVed('Sent.pdf');
    await soeker.trykk('Send søknaden');
    await eventually(() => soeker.feil[0]?.startsWith('Sent.pdf er ikke lastet opp') === true);
    equal(soeker.overskrift, 'Se over søknaden før du sender');
  });
});
