import { html } from 'lit';
import {
  hentSak,
  hentVedtak,
  listTilbud,
  opprettTilbud,
  svarPaaTilbud,
  trekkSoeknad,
  trekkTilbud,
} from '@kobo-bolig/contract/client';
import { call, etagOf } from '@kobo-bolig/sdk';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import {
  asksBeforeLeaving,
  button,
  choose,
  control,
  pressWhenThere,
  shows,
  write,
} from '../../testing/controls.ts';
import { cleanup, find, fixture, settled, shownText } from '../../testing/fixture.ts';
import { setKoboLocale } from '../../texts/locale.ts';
import { ledigBolig, nySak, type Saksvalg, utenNavn } from '../../testing/saker.ts';
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

/** The first button of the question that stands open, which is the one that does it. */
const confirm = (element: KoboSak): void => find(element, 'dialog.bekreft[open] .ds-button').click();

describe('kobo-sak, decision and offers', function () {
  this.timeout(120_000);
  before(() => backend.nullstill());
  afterEach(async () => {
    backend.mellomledd = undefined;
    await setKoboLocale('nb');
    await cleanup();
  });

  it('says what comes before a proposal, and who does it, to everyone', async () => {
    const says: [Saksvalg, hvem: string, words: string][] = [
      [{ til: 'NY' }, 'trine', 'Ta saken, og ferdigstill kartleggingen. Da kan du lage forslaget.'],
      [{ til: 'KARTLEGGING' }, 'trine', 'Ferdigstill kartleggingen først. Da kan du lage forslaget.'],
      [{ til: 'KARTLEGGING' }, 'vidar', 'Trine saksbehandler lager forslaget når kartleggingen er ferdig.'],
      [{ til: 'KARTLEGGING_FERDIGSTILT' }, 'trine', 'Kartleggingen er ferdig, så du kan lage forslaget.'],
      [
        { til: 'KARTLEGGING_FERDIGSTILT' },
        'vidar',
        'Kartleggingen er ferdig, og Trine saksbehandler lager forslaget.',
      ],
    ];
    for (const [valg, hvem, words] of says) {
      const element = await draw(valg, hvem);
      await shows(element, `Det er ikke laget forslag til vedtak ${words}`);
      await cleanup();
    }
  });

  it('says that a withdrawn application gets no decision', async () => {
    const sakId = await nySak(backend, { til: 'UNDER_ARBEID' });
    const { soeknadId } = (await call(backend.ansatt('trine'), hentSak, { path: { sakId } })).data;
    await call(backend.klient('ERFAREN HESTEDROSJE'), trekkSoeknad, { path: { soeknadId: soeknadId! } });
    const element = await show(sakId, 'trine');
    await shows(element, 'Søkeren trakk søknaden, så det blir ikke gjort noe vedtak.');
    await expectAccessibleEverywhere(element);
  });

  it('shows a proposal that is worked on to a colleague, with who does it', async () => {
    const element = await draw({ til: 'VEDTAKSFORSLAG' }, 'vidar');
    await shows(
      element,
      'Trine saksbehandler arbeider med forslaget. Det er ikke sendt til godkjenning ennå.',
    );
    ok(!isThere(element, 'Rediger forslaget') && !isThere(element, 'Send til godkjenning'));
  });

  it('takes a proposal from the dialog to approval', async () => {
    backend.kall.length = 0;
    const element = await draw({ til: 'KARTLEGGING_FERDIGSTILT', formaal: 'BOLIGBISTAND' });
    const heard: string[] = [];
    for (const type of ['kobo-vedtak-lagret', 'kobo-vedtak-sendt', 'kobo-sak-endret'] as const) {
      element.addEventListener(type, () => heard.push(type));
    }
    await pressWhenThere(element, 'Lag forslag til vedtak');
    await shows(element, 'Hvilket forslag til vedtak skal saken få?');
    ok(
      !backend.kall.some((one) => /^GET .*\/vedtak$/.test(one)),
      'What is not there is not asked for: the browser would report it.',
    );
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
    confirm(element);
    await shows(
      element,
      'Forslaget venter på en med vedtaksmyndighet. Det må være en annen enn Trine saksbehandler.',
    );
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
    const question = element.shadowRoot?.querySelector<HTMLElement>('dialog.bekreft[open]')?.innerText ?? '';
    ok(/ERFAREN HESTEDROSJE\?\s+Sak \d{4}-\d{5} · Boligbistand\s/.test(question), question);
    await expectAccessibleEverywhere(element);
    confirm(element);
    await shows(element, 'Fattet av Vidar vedtak, ');
    ok(shownText(element).includes('Klagefrist '));
    equal(JSON.stringify(heard), JSON.stringify([{ sakId: element.sakId, resultat: 'TILSAGN' }]));
    await shows(element, 'Oppfølging');
  });

  it('asks about the applicant when Folkeregisteret has not told the name, in both standards', async () => {
    const sakId = await nySak(backend, { til: 'GODKJENNING', formaal: 'BOLIGBISTAND' });
    backend.mellomledd = utenNavn;
    const said = [
      ['nb', 'Navn er ikke hentet', 'Fatt vedtak', 'Fatte vedtak om tilsagn for søkeren?'],
      ['nn', 'Namn er ikkje henta', 'Fatt vedtak', 'Fatte vedtak om tilsegn for søkjaren?'],
    ] as const;
    for (const [locale, name, act, asks] of said) {
      await setKoboLocale(locale);
      const element = await show(sakId, 'vidar');
      await pressWhenThere(element, act);
      await shows(element, asks);
      equal(find(element, '#sak-overskrift').innerText, name);
      await cleanup();
    }
  });

  it('tells who has the authority, but proposed, why another must decide', async () => {
    const element = await draw({ til: 'GODKJENNING', saksbehandler: 'vidar' }, 'vidar');
    await shows(
      element,
      'Du foreslo dette selv, og kan derfor ikke fatte vedtaket. En annen med vedtaksmyndighet må gjøre det.',
    );
    ok(!isThere(element, 'Fatt vedtak'));
    ok(isThere(element, 'Send tilbake'));
    await expectAccessibleEverywhere(element);
  });

  it('sends once by a double click, and with the same key when the answer was lost', async () => {
    const element = await draw({ til: 'VEDTAKSFORSLAG' });
    const keys: (string | null)[] = [];
    let lost = true;
    backend.mellomledd = async (request, send) => {
      if (!request.url.endsWith('/godkjenning')) return send(request);
      keys.push(request.headers.get('idempotency-key'));
      const answer = await send(request);
      return lost ? new Response('', { status: 502 }) : answer;
    };
    await pressWhenThere(element, 'Send til godkjenning');
    await shows(element, 'Sende forslaget til godkjenning?');
    const yes = find(element, 'dialog.bekreft[open] .ds-button');
    yes.click();
    yes.click();
    await eventually(() => element.shadowRoot?.querySelector('.problem'), 20_000);
    equal(keys.length, 1);
    lost = false;
    await shows(element, 'Forslaget venter på en med vedtaksmyndighet.');
  });

  it('is sent back with a reason, which the case worker reads', async () => {
    const element = await draw({ til: 'GODKJENNING' }, 'vidar');
    await pressWhenThere(element, 'Send tilbake');
    await shows(element, 'Hva må endres?');
    button(element, 'Send tilbake til saksbehandler').click();
    await shows(element, 'Skriv hva som må endres');
    await expectAccessibleEverywhere(element);
    write(element, 'Hva må endres?', 'Skriv mer om barnas behov.');
    await settled(element);
    ok(asksBeforeLeaving());
    button(element, 'Avbryt').click();
    await settled(element);
    button(element, 'Send tilbake').click();
    await shows(element, 'Hva må endres?');
    equal(
      control(element, 'Hva må endres?').value,
      'Skriv mer om barnas behov.',
      'Closed is not thrown away.',
    );
    backend.mellomledd = async (request, send) =>
      request.url.endsWith('/retur') ? new Response('', { status: 401 }) : send(request);
    button(element, 'Send tilbake til saksbehandler').click();
    await shows(element, 'Du er logget ut');
    equal(control(element, 'Hva må endres?').value, 'Skriv mer om barnas behov.');
    backend.mellomledd = undefined;
    button(element, 'Send tilbake til saksbehandler').click();
    await shows(element, 'Vedtaksforslag');
    ok(!asksBeforeLeaving());
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
    await shows(element, 'Sende forslaget til godkjenning?');
    confirm(element);
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
    ok(shown.includes('Boligtype: oppfylt Saken krever Ordinær bolig, boligen har Ordinær bolig.'), shown);
    ok(shown.includes('Soverom, minst: oppfylt Saken krever 2 soverom, boligen har 2 soverom.'), shown);
    ok(shown.includes('Uten trapper eller med heis: ukjent'), shown);
    ok(
      shown.includes(
        'Høyeste leie: oppfylt Saken krever 12\u00a0000\u00a0kr, boligen har 10\u00a0000\u00a0kr.',
      ),
      shown,
    );
    await expectAccessibleEverywhere(element);

    button(element, 'Trekk tilbudet').click();
    await shows(element, 'til ERFAREN HESTEDROSJE?');
    confirm(element);
    await shows(element, 'Trukket');
    await eventually(() => isThere(element, 'Tilby bolig'));
  });

  it('shows the answer when the applicant was first', async () => {
    const element = await draw({ til: 'TILBUD_SENDT' });
    await shows(element, 'Venter på svar');
    const { items } = (
      await call(backend.ansatt('trine'), listTilbud, { path: { sakId: element.sakId ?? '' } })
    ).data;
    await call(backend.klient('ERFAREN HESTEDROSJE'), svarPaaTilbud, {
      path: { tilbudId: items[0]?.tilbudId ?? '' },
      body: { svar: 'NEI', grunn: 'For langt fra skolen.' },
      etag: etagOf(items[0]?.versjon ?? 0),
    });
    button(element, 'Trekk tilbudet').click();
    await shows(element, 'til ERFAREN HESTEDROSJE?');
    confirm(element);
    await shows(element, 'Tilbudet er endret etter at du åpnet det Ingenting er gjort.');
    await shows(element, 'Søkeren sa nei');
    ok(shownText(element).includes('Begrunnelse: For langt fra skolen.'));
    await expectAccessibleEverywhere(element);
  });

  /** Nobody answered within the deadline. */
  async function unanswered(svar: Saksvalg['svar'] = {}): Promise<KoboSak> {
    const sakId = await nySak(backend, { til: 'TILBUD_SENDT', svar });
    await backend.spolFrem(8);
    await backend.kalender();
    // A token made anew for each call: the old ones expire with the days that pass.
    const client = backend.klient(undefined, { token: () => backend.token('trine'), retries: 0 });
    const element = await fixture<KoboSak>(html`<kobo-sak sak-id=${sakId} .client=${client}></kobo-sak>`);
    await pressWhenThere(element, 'Følg opp tilbudet');
    await shows(element, 'Ta kontakt med ERFAREN HESTEDROSJE');
    return element;
  }
  const focused = (element: KoboSak) => (element.shadowRoot?.activeElement as HTMLElement | null)?.innerText;
  const homeOf = async ({ sakId = '' }: KoboSak) => {
    const client = backend.klient(undefined, { token: () => backend.token('trine') });
    const { items } = (await call(client, listTilbud, { path: { sakId } })).data;
    return items.map(({ status, boligHoldes, bolig }) => `${status} ${boligHoldes} ${bolig.status}`).join();
  };

  it('says whom to get in touch with when nobody answered in time, and how, and lets the home go', async () => {
    const element = await unanswered();
    try {
      const shown = shownText(element);
      ok(
        shown.includes('Trygg kontakt Det er trygt å ringe og skrive Telefon 40\u00a000\u00a000\u00a000'),
        shown,
      );
      ok(isThere(element, 'Tilby på nytt') && isThere(element, 'Tilby en annen bolig'));
      ok(!isThere(element, 'Trekk tilbudet'));
      await expectAccessibleEverywhere(element);
      button(element, 'Frigi boligen').click();
      await shows(element, 'Vent til noen har vært i kontakt med søkeren.');
      await expectAccessibleEverywhere(element);
      confirm(element);
      await eventually(() => isThere(element, 'Tilby bolig'), 10_000);
      await eventually(() => focused(element) === 'Tilbud om bolig');
      ok(shownText(element).includes('Fristen gikk ut'), 'It ended as it ended.');
      ok(!shownText(element).includes('Ta kontakt med ERFAREN'));
      equal(await homeOf(element), 'FRIST_UTLOEPT false KLAR_FOR_INNFLYTTING');
    } finally {
      await backend.spolFrem(0);
    }
  });

  it('says that the applicant needs an interpreter, and in which language', async () => {
    const element = await unanswered({ tolk: 'JA', tolkSpraak: 'TI' });
    try {
      await shows(element, 'E-post Ikke oppgitt Tolk Tigrinja');
    } finally {
      await backend.spolFrem(0);
    }
  });

  it('offers the same home anew, with a new deadline, to an applicant who still wants it', async () => {
    const element = await unanswered();
    try {
      button(element, 'Tilby på nytt').click();
      await shows(element, 'Søkeren får et nytt tilbud og må svare innen ');
      equal(await homeOf(element), 'FRIST_UTLOEPT true RESERVERT', 'Nothing is sent before yes.');
      confirm(element);
      await shows(element, 'Venter på svar');
      await eventually(() => isThere(element, 'Trekk tilbudet'));
      equal(await homeOf(element), 'SENDT true RESERVERT,FRIST_UTLOEPT false RESERVERT');
      ok(!shownText(element).includes('Ta kontakt med ERFAREN'));
    } finally {
      await backend.spolFrem(0);
    }
  });

  it('says so when a colleague let the home go first', async () => {
    const element = await unanswered();
    try {
      const { sakId = '' } = element;
      const vidar = backend.klient(undefined, { token: () => backend.token('vidar') });
      const [offer] = (await call(vidar, listTilbud, { path: { sakId } })).data.items;
      await call(vidar, trekkTilbud, {
        path: { tilbudId: offer?.tilbudId ?? '' },
        etag: etagOf(offer?.versjon ?? 0),
      });
      button(element, 'Frigi boligen').click();
      await shows(element, 'Vent til noen har vært i kontakt');
      confirm(element);
      await shows(element, 'Tilbudet er endret etter at du åpnet det Ingenting er gjort.');
      await eventually(() => isThere(element, 'Tilby bolig'));
    } finally {
      await backend.spolFrem(0);
    }
  });
});
