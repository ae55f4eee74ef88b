import { html } from 'lit';
import { hentVedtak, listTilbud, opprettTilbud } from '@kobo-bolig/contract/client';
import { call } from '@kobo-bolig/sdk';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import { button, choose, pressWhenThere, shows, write } from '../../testing/controls.ts';
import { cleanup, fixture, settled, shownText } from '../../testing/fixture.ts';
import { ledigBolig, nySak, type Saksvalg } from '../../testing/saker.ts';
import './define.ts';
import type { KoboSak } from './kobo-sak.ts';

const backend = startBackend();

const show = (sakId: string, hvem: string) =>
  fixture<KoboSak>(
    html`<kobo-sak sak-id=${sakId} fane="vedtak" .client=${backend.ansatt(hvem, { retries: 0 })}></kobo-sak>`,
  );
const draw = async (valg: Saksvalg, hvem = 'trine') => show(await nySak(backend, valg), hvem);
const isThere = (element: KoboSak, name: string): boolean => {
  try {
    return !!button(element, name);
  } catch {
    return false;
  }
};

describe('kobo-sak, decision and offers', function () {
  this.timeout(120_000);
  afterEach(async () => {
    backend.mellomledd = undefined;
    await cleanup();
  });

  it('says what comes before a proposal', async () => {
    const element = await draw({ til: 'UNDER_ARBEID' });
    await shows(element, 'Det er ikke laget forslag til vedtak Kartleggingen må ferdigstilles først.');
  });

  it('takes a proposal from the dialog to approval', async () => {
    const element = await draw({ til: 'KARTLEGGING_FERDIGSTILT', formaal: 'BOLIGBISTAND' });
    const heard: string[] = [];
    for (const type of ['kobo-vedtak-lagret', 'kobo-vedtak-sendt', 'kobo-sak-endret'] as const) {
      element.addEventListener(type, () => heard.push(type));
    }
    await pressWhenThere(element, 'Lag forslag til vedtak');
    await shows(element, 'Hvilket forslag til vedtak skal saken få?');
    choose(element, 'Tilsagn');
    write(element, 'Fakta', 'Du kan miste boligen.');
    button(element, 'Lagre forslag').click();
    await shows(element, 'Før forslaget kan sendes til godkjenning');
    ok(
      shownText(element).includes(
        'Skriv regler i begrunnelsen Skriv hensyn i begrunnelsen Velg type bistand',
      ),
    );
    ok(!isThere(element, 'Send til godkjenning'));
    await expectAccessibleEverywhere(element);
    button(element, 'Rediger forslaget').click();
    await shows(element, 'Hvilken type bistand skal søker få?');
    write(element, 'Regler', 'Boligsosialloven § 6.');
    write(element, 'Hensyn', 'Du ba om hjelp i tide.');
    choose(element, 'Praktisk bistand');
    button(element, 'Lagre forslag').click();
    await pressWhenThere(element, 'Send til godkjenning');
    await shows(element, 'Forslaget er tilsagn til ERFAREN HESTEDROSJE.');
    Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>('dialog.bekreft button') ?? [])
      .find((one) => one.innerText.trim() === 'Send til godkjenning' && one.checkVisibility())
      ?.click();
    await shows(element, 'En annen med vedtaksmyndighet må fatte vedtaket.');
    const steps = 'kobo-vedtak-lagret,kobo-sak-endret,kobo-vedtak-lagret,kobo-vedtak-sendt,kobo-sak-endret';
    await eventually(() => heard.join() === steps);
    ok(!isThere(element, 'Fatt vedtak'));
  });

  it('is decided by another person, who is told whom it is about and what it is', async () => {
    const element = await draw({ til: 'GODKJENNING', formaal: 'BOLIGBISTAND' }, 'vidar');
    const heard: unknown[] = [];
    element.addEventListener('kobo-vedtak-fattet', (event) => heard.push(event.detail));
    await shows(element, 'Du kan miste boligen du leier.');
    await expectAccessibleEverywhere(element);
    button(element, 'Fatt vedtak').click();
    await shows(element, 'Fatte vedtak om tilsagn for ERFAREN HESTEDROSJE?');
    await expectAccessibleEverywhere(element);
    Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>('dialog.bekreft button') ?? [])
      .find((one) => one.innerText.trim() === 'Fatt vedtak' && one.checkVisibility())
      ?.click();
    await shows(element, 'Fattet av Vidar vedtak, ');
    ok(shownText(element).includes('Klagefrist '));
    equal(JSON.stringify(heard), JSON.stringify([{ sakId: element.sakId, resultat: 'TILSAGN' }]));
    await shows(element, 'Oppfølging');
  });

  it('is sent back with a reason, which the case worker reads', async () => {
    const element = await draw({ til: 'GODKJENNING' }, 'vidar');
    await pressWhenThere(element, 'Send tilbake');
    await shows(element, 'Hva må endres?');
    button(element, 'Send tilbake til saksbehandler').click();
    await shows(element, 'Skriv hva som må endres');
    await expectAccessibleEverywhere(element);
    write(element, 'Hva må endres?', 'Skriv mer om barnas behov.');
    button(element, 'Send tilbake til saksbehandler').click();
    await shows(element, 'Vedtaksforslag');
    const theirs = await show(element.sakId ?? '', 'trine');
    await shows(theirs, 'Sendt tilbake Skriv mer om barnas behov.');
  });

  it('does nothing and says so when the proposal was changed after it was read', async () => {
    const element = await draw({ til: 'VEDTAKSFORSLAG' });
    await shows(element, 'Foreslått av Trine saksbehandler');
    backend.mellomledd = (request, send) => {
      if (!request.url.endsWith('/godkjenning')) return send(request);
      const headers = new Headers(request.headers);
      headers.set('if-match', '"99"');
      return send(new Request(request, { headers }));
    };
    button(element, 'Send til godkjenning').click();
    await eventually(() => element.shadowRoot?.querySelector('dialog.bekreft[open] .ds-button'));
    element.shadowRoot?.querySelector<HTMLElement>('dialog.bekreft[open] .ds-button')?.click();
    await shows(element, 'Forslaget er endret etter at du åpnet det Ingenting er gjort.');
    equal(
      (await call(backend.ansatt('trine'), hentVedtak, { path: { sakId: element.sakId ?? '' } })).data.status,
      'FORSLAG',
    );
  });

  it('asks the host for homes, and shows how an offered one meets what was asked', async () => {
    const element = await draw({ til: 'FATTET' });
    await shows(element, 'Ingen bolig er tilbudt ennå');
    const asked = new Promise((resolve) =>
      element.addEventListener('kobo-sak-tilby-bolig', (event) => resolve(event.detail.sakId), {
        once: true,
      }),
    );
    button(element, 'Tilby bolig').click();
    const sakId = String(await asked);
    await call(backend.ansatt('trine'), opprettTilbud, {
      path: { sakId },
      body: { boligId: await ledigBolig(backend) },
    });
    await element.oppdater();
    await shows(element, 'Venter på svar');
    const shown = shownText(element);
    ok(
      /Strandveien \d+ \(H0203\) Venter på svar 2 soverom · 10\u00a0000\u00a0kr · Svarfrist /.test(shown),
      shown,
    );
    ok(shown.includes('Boligtype: oppfylt'), shown);
    ok(shown.includes('Uten trapper eller med heis: ukjent'), shown);
    ok(shown.includes('Høyeste leie: oppfylt'), shown);
    await expectAccessibleEverywhere(element);

    button(element, 'Trekk tilbudet').click();
    await shows(element, 'til ERFAREN HESTEDROSJE?');
    element.shadowRoot?.querySelector<HTMLElement>('dialog.bekreft[open] .ds-button')?.click();
    await shows(element, 'Trukket');
    await eventually(() => isThere(element, 'Tilby bolig'));
  });

  it('registers the signed contract, once its parts fit together, and the home is let', async () => {
    const element = await draw({ til: 'TILBUD_AKSEPTERT' });
    await shows(element, 'Søkeren har sagt ja til Strandveien');
    write(element, 'Depositum eller garanti', '70 000');
    button(element, 'Registrer kontrakten').click();
    await shows(element, 'Du må rette disse feilene før du kan fortsette');
    ok(shownText(element).includes('høyst seks måneders leie'));
    await expectAccessibleEverywhere(element);
    write(element, 'Depositum eller garanti', '30 000');
    choose(element, 'Garanti fra kommunen');
    choose(element, 'Tidsubegrenset');
    await settled(element);
    backend.kall.length = 0;
    button(element, 'Registrer kontrakten').click();
    button(element, 'Registrer kontrakten').click();
    await shows(element, 'Kontrakten er registrert');
    await shows(element, 'I leieforhold');
    equal(backend.kall.filter((one) => one.startsWith('POST')).length, 1);
    const { data } = await call(backend.ansatt('trine'), listTilbud, {
      path: { sakId: element.sakId ?? '' },
    });
    equal(data.items[0]?.status, 'KONTRAKT_SIGNERT');
    equal(data.items[0]?.bolig.status, 'UTLEID');
    await expectAccessibleEverywhere(element);
  });
});
