import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import type { Sakshandling } from '@kobo-bolig/contract';
import {
  hentVedtak,
  lagreVedtaksforslag,
  listTilbud,
  svarPaaTilbud,
  trekkTilbud,
} from '@kobo-bolig/contract/client';
import { call, etagOf } from '@kobo-bolig/sdk';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessible, expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup, find, fixture, shownText } from '../../testing/fixture.ts';
import { forslag, nySak, type Saksvalg } from '../../testing/saker.ts';
import type { TestVedtaksfane } from '../../testing/test-vedtaksfane.ts';
import '../../testing/test-vedtaksfane.ts';

const backend = startBackend();

async function show(sakId: string, who: string): Promise<TestVedtaksfane> {
  const element = await fixture<TestVedtaksfane>(
    html`<kobo-testvedtaksfane .sakId=${sakId} .client=${backend.ansatt(who)}></kobo-testvedtaksfane>`,
  );
  await eventually(() => element.fane.ready && shownText(element), 20_000);
  return element;
}

const shown = async (valg: Saksvalg, who: string): Promise<TestVedtaksfane> =>
  show(await nySak(backend, valg), who);

const buttons = (element: Element): HTMLButtonElement[] =>
  Array.from(
    element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.vedtaksfane button.ds-button') ?? [],
  ).filter((button) => button.checkVisibility());
const names = (element: Element): string[] => buttons(element).map(({ innerText }) => innerText.trim());
const primary = (element: Element): string[] =>
  buttons(element)
    .filter(({ dataset }) => dataset['variant'] === undefined)
    .map(({ innerText }) => innerText.trim());
const says = (element: Element, ...texts: string[]) =>
  eventually(() => {
    const missing = texts.filter((text) => !shownText(element).includes(text));
    if (missing.length > 0) throw new Error(`Not shown: ${missing.join(' | ')} in\n${shownText(element)}`);
    return true;
  }, 10_000);
const polite = (element: Element): string =>
  element.shadowRoot?.querySelector('[aria-live=polite]')?.textContent ?? '';
/** A dialog fades in, and what is half there has no contrast to measure. */
async function opened(element: Element, name: string): Promise<HTMLDialogElement> {
  const found = dialog(element, name);
  await eventually(() => found.open);
  await Promise.all(found.getAnimations({ subtree: true }).map(({ finished }) => finished));
  return found;
}
const dialog = (element: Element, name: string) => find<HTMLDialogElement>(element, `dialog.${name}`);
const inDialog = (element: Element, name: string, button: string) =>
  find<HTMLButtonElement>(element, `dialog.${name} button`, button);
const handlinger = (element: TestVedtaksfane): readonly Sakshandling[] => element.sak.data?.handlinger ?? [];

async function type(element: Element, id: string, value: string): Promise<HTMLInputElement> {
  const field = find<HTMLInputElement>(element, `#${id}`);
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await (element as TestVedtaksfane).updateComplete;
  return field;
}

/** Another who works on the same proposal at the same time. */
async function changeProposal(sakId: string, fakta: string): Promise<void> {
  const trine = backend.ansatt('trine');
  const { data } = await call(trine, hentVedtak, { path: { sakId } });
  await call(trine, lagreVedtaksforslag, {
    path: { sakId },
    body: { ...forslag.NY, bistand: [], fakta },
    etag: etagOf(data.versjon),
  });
}

describe('the tab Vedtak of a case', function () {
  this.timeout(90_000);
  beforeEach(() => backend.toem());
  afterEach(cleanup);

  describe('before there is a proposal', () => {
    it('says that the assessment comes first, and leads to it', async () => {
      const element = await shown({ til: 'KARTLEGGING' }, 'trine');
      await says(element, 'Det er ikke laget forslag til vedtak', 'Kartleggingen må ferdigstilles først');
      find(element, 'button', 'Gå til kartleggingen').click();
      equal(element.asked.join(), 'toAssessment');
    });

    it('offers the one thing to do', async () => {
      const element = await shown({ til: 'KARTLEGGING_FERDIGSTILT' }, 'trine');
      equal(names(element).join(), 'Lag forslag til vedtak');
      find(element, 'button', 'Lag forslag til vedtak').click();
      equal(element.asked.join(), 'edit');
      await expectAccessibleEverywhere(element);
    });

    it('tells a colleague who does it', async () => {
      const element = await shown({ til: 'KARTLEGGING_FERDIGSTILT' }, 'vidar');
      await says(element, 'Trine saksbehandler lager forslaget');
      equal(names(element).length, 0);
    });
  });

  describe('a proposal', () => {
    it('shows outcome, reasons, home and who proposed, and is sent once by a double click', async () => {
      const element = await shown({ til: 'VEDTAKSFORSLAG' }, 'trine');
      await says(
        element,
        'Tilsagn',
        forslag.NY.fakta,
        forslag.NY.regler,
        forslag.NY.hensyn,
        'Ordinær bolig, 2 soverom',
      );
      await says(element, 'Foreslått av', 'Trine saksbehandler');
      equal(primary(element).join(), 'Send til godkjenning');
      await expectAccessibleEverywhere(element);
      backend.kall.length = 0;
      const send = find(element, 'button', 'Send til godkjenning');
      send.click();
      send.click();
      await says(element, 'Forslaget venter på godkjenning', 'Det må være en annen enn Trine saksbehandler');
      equal(backend.kall.filter((one) => one.startsWith('POST')).length, 1);
      equal(element.shadowRoot?.activeElement?.id, 'vedtaksfane-overskrift');
      await eventually(() => polite(element) === 'Forslaget er sendt til godkjenning');
      await eventually(() => !handlinger(element).includes('SEND_TIL_GODKJENNING'));
      equal(names(element).length, 0);
    });

    it('lists what is missing, and cannot be sent before it is written', async () => {
      const sakId = await nySak(backend, { til: 'VEDTAKSFORSLAG' });
      await changeProposal(sakId, '');
      const element = await show(sakId, 'trine');
      await says(element, 'kan sendes til godkjenning når dette er skrevet', 'Skriv fakta i begrunnelsen');
      equal(names(element).join(), 'Endre forslaget');
    });

    it('shows the newest when somebody changed it meanwhile, and can be sent then', async () => {
      const sakId = await nySak(backend, { til: 'VEDTAKSFORSLAG' });
      const element = await show(sakId, 'trine');
      await changeProposal(sakId, 'Nye fakta fra en annen fane.');
      find(element, 'button', 'Send til godkjenning').click();
      await says(element, 'Forslaget er endret etter at du åpnet det', 'Nye fakta fra en annen fane.');
      await expectAccessible(element);
      find(element, 'button', 'Send til godkjenning').click();
      await says(element, 'Forslaget venter på godkjenning');
      ok(!shownText(element).includes('er endret etter'));
    });

    it('repeats with the same key when the answer was lost', async () => {
      const element = await shown({ til: 'VEDTAKSFORSLAG' }, 'trine');
      const keys: (string | null)[] = [];
      let lost = true;
      backend.mellomledd = async (request, videre) => {
        if (!request.url.endsWith('/godkjenning')) return videre(request);
        keys.push(request.headers.get('idempotency-key'));
        const answer = await videre(request);
        return lost ? new Response('', { status: 502 }) : answer;
      };
      find(element, 'button', 'Send til godkjenning').click();
      await eventually(() => element.shadowRoot?.querySelector('.problem'), 20_000);
      lost = false;
      find(element, 'button', 'Send til godkjenning').click();
      await says(element, 'Forslaget venter på godkjenning');
      equal(new Set(keys).size, 1);
    });
  });

  describe('to be approved', () => {
    it('names person, case and outcome before the decision is made, and then shows it to read', async () => {
      const element = await shown({ til: 'GODKJENNING' }, 'vidar');
      equal(names(element).join(), 'Fatt vedtak,Send tilbake');
      equal(primary(element).join(), 'Fatt vedtak');
      const opener = find(element, 'button', 'Fatt vedtak');
      opener.focus();
      opener.click();
      await opened(element, 'bekreft');
      const { innerText } = dialog(element, 'bekreft');
      const { saksnummer = '' } = element.sak.data ?? {};
      for (const part of ['ERFAREN HESTEDROSJE', saksnummer, 'Tilsagn', 'kan ikke endres'])
        ok(innerText.includes(part), `${part} not in ${innerText}`);
      await expectAccessibleEverywhere(element);
      await sendKeys({ press: 'Escape' });
      await eventually(() => !dialog(element, 'bekreft').open);
      equal(element.shadowRoot?.activeElement, opener);
      opener.click();
      await opened(element, 'bekreft');
      inDialog(element, 'bekreft', 'Fatt vedtak').click();
      await says(element, 'Vedtaksdato', 'Klagefrist', 'Klageinstans', 'Fattet av', 'Vidar vedtak');
      equal(element.shadowRoot?.activeElement?.id, 'vedtaksfane-overskrift');
      await eventually(() => polite(element) === 'Vedtaket er fattet');
    });

    it('asks for a reason, keeps it when closed and through errors, and sends it back', async () => {
      const element = await shown({ til: 'GODKJENNING' }, 'vidar');
      const opener = find(element, 'button', 'Send tilbake');
      opener.focus();
      opener.click();
      await opened(element, 'retur');
      equal(element.shadowRoot?.activeElement?.id, 'retur-grunn');
      inDialog(element, 'retur', 'Send tilbake').click();
      await eventually(() => element.shadowRoot?.activeElement?.id === 'feil-overskrift');
      await expectAccessibleEverywhere(element);
      await type(element, 'retur-grunn', 'Skriv mer om regler.');
      await sendKeys({ press: 'Escape' });
      await eventually(() => !dialog(element, 'retur').open);
      equal(element.shadowRoot?.activeElement, opener);
      ok(element.fane.unsaved);
      opener.click();
      await opened(element, 'retur');
      equal(find<HTMLTextAreaElement>(element, '#retur-grunn').value, 'Skriv mer om regler.');
      backend.mellomledd = async (request, videre) =>
        request.url.endsWith('/retur') ? new Response('', { status: 401 }) : videre(request);
      inDialog(element, 'retur', 'Send tilbake').click();
      await eventually(() => dialog(element, 'retur').innerText.includes('Du er logget ut'), 10_000);
      equal(find<HTMLTextAreaElement>(element, '#retur-grunn').value, 'Skriv mer om regler.');
      backend.mellomledd = undefined;
      inDialog(element, 'retur', 'Send tilbake').click();
      await says(element, 'Forslaget er sendt tilbake', 'Skriv mer om regler.', 'arbeider med forslaget');
      ok(!element.fane.unsaved);
      equal(dialog(element, 'retur').open, false);
    });

    it('tells the one who proposed it that another must decide', async () => {
      const element = await shown({ til: 'GODKJENNING', saksbehandler: 'vidar' }, 'vidar');
      await says(element, 'Du foreslo dette selv. En annen med vedtaksmyndighet må fatte vedtaket.');
      equal(names(element).join(), 'Send tilbake');
      equal(primary(element).join(), 'Send tilbake');
    });
  });

  describe('a home is granted', () => {
    it('asks the host for a home', async () => {
      const element = await shown({ til: 'FATTET' }, 'trine');
      await says(element, 'Ingen bolig er tilbudt ennå', 'Vedtaksdato');
      equal(primary(element).join(), 'Tilby bolig');
      find(element, 'button', 'Tilby bolig').click();
      equal(element.asked.join(), 'offerHome');
      await expectAccessibleEverywhere(element);
    });

    it('shows the offer with its requirements in words, and withdraws it after asking', async () => {
      const element = await shown({ til: 'TILBUD_SENDT' }, 'trine');
      await says(
        element,
        'Strandveien',
        'Venter på svar',
        'Svarfrist',
        'Antall soverom',
        'Oppfylt',
        'Ukjent',
      );
      equal(names(element).join(), 'Trekk tilbudet');
      await expectAccessibleEverywhere(element);
      find(element, 'button', 'Trekk tilbudet').click();
      await opened(element, 'bekreft');
      ok(dialog(element, 'bekreft').innerText.includes('Strandveien'));
      inDialog(element, 'bekreft', 'Trekk tilbudet').click();
      await says(element, 'Trukket', 'Du kan tilby en ny bolig');
      await eventually(() => primary(element).join() === 'Tilby bolig');
      equal(element.shadowRoot?.activeElement?.id, 'vedtaksfane-overskrift');
    });

    it('shows the answer when the applicant was first', async () => {
      const sakId = await nySak(backend, { til: 'TILBUD_SENDT' });
      const element = await show(sakId, 'trine');
      const { items } = (await call(backend.ansatt('trine'), listTilbud, { path: { sakId } })).data;
      await call(backend.klient('ERFAREN HESTEDROSJE'), svarPaaTilbud, {
        path: { tilbudId: items[0]?.tilbudId ?? '' },
        body: { svar: 'NEI', grunn: 'For langt fra skolen.' },
        etag: etagOf(items[0]?.versjon ?? 0),
      });
      find(element, 'button', 'Trekk tilbudet').click();
      await opened(element, 'bekreft');
      inDialog(element, 'bekreft', 'Trekk tilbudet').click();
      await says(
        element,
        'Tilbudet er endret etter at du åpnet det',
        'Søkeren har sagt nei',
        'For langt fra skolen.',
      );
    });
  });

  describe('the contract', () => {
    const fill = async (element: Element): Promise<void> => {
      await type(element, 'kontrakt-signertDato', '25.11.2026');
      await type(element, 'kontrakt-startdato', '15.12.2026');
      await type(element, 'kontrakt-sluttdato', '14.12.2029');
      await type(element, 'kontrakt-depositum', '30 000');
      find<HTMLInputElement>(element, '#kontrakt-garantitype').click();
    };
    const submit = (element: Element) =>
      find<HTMLButtonElement>(element, '.kontrakt button[type=submit]').click();

    it('says what is wrong beside each field and in the summary, with focus there', async () => {
      const element = await shown({ til: 'TILBUD_AKSEPTERT' }, 'trine');
      await says(element, 'Søkeren har sagt ja. Registrer kontrakten');
      equal(primary(element).join(), 'Registrer kontrakten');
      equal(find<HTMLInputElement>(element, '#kontrakt-manedsleie').value.replace(/\s/g, ' '), '10 000');
      await expectAccessibleEverywhere(element);
      await type(element, 'kontrakt-startdato', '31.11.2026');
      await type(element, 'kontrakt-depositum', '60001');
      submit(element);
      await eventually(() => element.shadowRoot?.activeElement?.id === 'feil-overskrift');
      await says(
        element,
        'Skriv datoen kontrakten ble signert',
        'Skriv datoen som dd.mm.åååå',
        'Velg type sikkerhet',
      );
      await says(element, 'høyst 60\u00a0000\u00a0kr, som er seks måneders leie');
      const lines = Array.from(
        element.shadowRoot?.querySelectorAll<HTMLElement>('.ds-error-summary a') ?? [],
      );
      equal(lines.length, 5);
      lines[1]?.click();
      equal(element.shadowRoot?.activeElement?.id, 'kontrakt-startdato');
      await expectAccessibleEverywhere(element);
    });

    it('puts the server’s refusal beside its field', async () => {
      const element = await shown({ til: 'TILBUD_AKSEPTERT' }, 'trine');
      await fill(element);
      backend.mellomledd = async (request, videre) => {
        if (!request.url.endsWith('/kontrakt')) return videre(request);
        const body = { ...((await request.clone().json()) as object), depositum: 90_000 };
        const { url, method, headers } = request;
        return videre(new Request(url, { method, headers, body: JSON.stringify(body) }));
      };
      submit(element);
      await says(element, 'Depositum er høyere enn seks måneders leie');
      equal(find(element, '#kontrakt-depositum').getAttribute('aria-invalid'), 'true');
      equal(element.shadowRoot?.activeElement?.id, 'feil-overskrift');
    });

    it('keeps what is typed when logged out, and makes the tenancy once', async () => {
      const element = await shown({ til: 'TILBUD_AKSEPTERT' }, 'trine');
      await fill(element);
      ok(element.fane.unsaved);
      backend.mellomledd = async (request, videre) =>
        request.url.endsWith('/kontrakt') ? new Response('', { status: 401 }) : videre(request);
      submit(element);
      await says(element, 'Du er logget ut');
      equal(find<HTMLInputElement>(element, '#kontrakt-sluttdato').value, '14.12.2029');
      backend.mellomledd = undefined;
      backend.kall.length = 0;
      submit(element);
      submit(element);
      await says(
        element,
        'Leieforhold',
        'Aktivt',
        '15.\u00a0desember 2026',
        '14.\u00a0desember 2029',
        '30\u00a0000\u00a0kr',
      );
      equal(backend.kall.filter((one) => one.startsWith('POST')).length, 1);
      await eventually(() => polite(element).startsWith('Kontrakten er registrert'));
      ok(!element.fane.unsaved);
      equal(primary(element).length, 0);
      await expectAccessibleEverywhere(element);
    });

    it('can be without an end', async () => {
      const element = await shown({ til: 'TILBUD_AKSEPTERT' }, 'trine');
      await fill(element);
      find<HTMLInputElement>(element, '#kontrakt-tidsubegrenset').click();
      await element.updateComplete;
      equal(element.shadowRoot?.querySelector('#kontrakt-sluttdato'), null);
      submit(element);
      await says(element, 'Tidsubegrenset');
      const { sakId = '' } = element;
      const again = await show(sakId, 'vidar');
      await says(again, 'Leieforhold', 'Tidsubegrenset', 'Kontrakt registrert');
    });

    it('says that the offer is gone when a colleague has withdrawn it', async () => {
      const sakId = await nySak(backend, { til: 'TILBUD_AKSEPTERT' });
      const element = await show(sakId, 'trine');
      await fill(element);
      const trine = backend.ansatt('trine');
      const { items } = (await call(trine, listTilbud, { path: { sakId } })).data;
      const [{ tilbudId, versjon } = { tilbudId: '', versjon: 0 }] = items;
      await call(trine, trekkTilbud, { path: { tilbudId }, etag: etagOf(versjon) });
      submit(element);
      await says(element, 'Tilbudet er endret etter at du åpnet det', 'Trukket', 'Du kan tilby en ny bolig');
    });
  });

  it('has no sideways scroll at 320 px', async () => {
    const element = await shown({ til: 'TILBUD_AKSEPTERT' }, 'trine');
    element.style.inlineSize = '320px';
    await element.updateComplete;
    const root = find(element, '.vedtaksfane');
    ok(root.scrollWidth <= 320, `${root.scrollWidth} px wide`);
  });
});
