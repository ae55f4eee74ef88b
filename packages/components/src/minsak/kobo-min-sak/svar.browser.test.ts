import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { listTilbud, trekkTilbud } from '@kobo-bolig/contract/client';
import type { Tilbud } from '@kobo-bolig/contract';
import { call, etagOf, type KoboCore } from '@kobo-bolig/sdk';
import type { InnloggingKrevesEvent } from '../../klient/innlogging.ts';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessible, expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup, find, fixture, settled, shownText } from '../../testing/fixture.ts';
import { nekter } from '../../testing/nekter.ts';
import { nySak } from '../../testing/saker.ts';
import './define.ts';
import type { KoboMinSak } from './kobo-min-sak.ts';

const backend = startBackend();
const SVAR = 'POST /v1/tilbud/{id}/svar';
let sakId: string;

const sier = (element: KoboMinSak, ord: string) =>
  eventually(() => shownText(element).includes(ord) || Promise.reject(new Error(shownText(element))), 30_000);
const antallSvar = () => backend.kall.filter((kall) => kall === SVAR).length;
const fokus = (element: KoboMinSak) => element.shadowRoot?.activeElement?.textContent?.trim();
const grunn = (element: KoboMinSak) => find<HTMLTextAreaElement>(element, '#grunn');
const dialogen = (element: KoboMinSak) => find<HTMLDialogElement>(element, 'dialog.nei');

/** The offer as a citizen with an offer meets it. */
async function vis(klient: KoboCore = backend.klient('ERFAREN HESTEDROSJE')): Promise<KoboMinSak> {
  sakId = await nySak(backend, { til: 'TILBUD_SENDT' });
  const element = await fixture<KoboMinSak>(html`<kobo-min-sak .client=${klient}></kobo-min-sak>`);
  await sier(element, 'Nå er det din tur');
  return element;
}

async function vilSiNei(element: KoboMinSak, hvorfor: string): Promise<void> {
  find(element, 'button', 'Nei takk').click();
  await eventually(() => dialogen(element).open);
  grunn(element).value = hvorfor;
  grunn(element).dispatchEvent(new Event('input'));
}

async function tilbudet(): Promise<Tilbud> {
  const { data } = await call(backend.ansatt('trine'), listTilbud, { path: { sakId } });
  return data.items[0] as Tilbud;
}

async function trekkes(): Promise<void> {
  const { tilbudId, versjon } = await tilbudet();
  await call(backend.ansatt('trine'), trekkTilbud, { path: { tilbudId }, etag: etagOf(versjon) });
}

/** Logs in in place when asked to; how often it was asked. */
function loggerInn(element: KoboMinSak, virker: () => void): { ganger: number } {
  const spurt = { ganger: 0 };
  element.addEventListener('kobo-innlogging-kreves', (event: InnloggingKrevesEvent) => {
    spurt.ganger += 1;
    virker();
    event.waitUntil(Promise.resolve());
  });
  return spurt;
}

describe('kobo-min-sak, the answer to an offer', function () {
  this.timeout(90_000);
  afterEach(async () => {
    await cleanup();
    await backend.toem();
  });

  it('takes a yes once, however often it is clicked, and tells what comes now', async () => {
    const element = await vis();
    const svarene: string[] = [];
    element.addEventListener('kobo-tilbud-besvart', ({ detail }) => {
      equal(Object.keys(detail).join(), 'tilbudId,svar');
      svarene.push(detail.svar);
    });
    const ja = find(element, 'button', 'Ja takk til boligen');
    ja.click();
    ja.click();
    find(element, 'button', 'Nei takk').click();
    await sier(element, 'Du har sagt ja til boligen');
    ok(!dialogen(element).open, 'a no cannot be said while the yes is on its way');
    equal(fokus(element), 'Du har sagt ja til boligen');
    await sier(element, 'Du sa ja til et tilbud om bolig');
    equal(fokus(element), 'Du har sagt ja til boligen');
    equal(antallSvar(), 1);
    equal(svarene.join(), 'JA');
    await eventually(
      () => element.shadowRoot?.querySelector('[role=status]')?.textContent === 'Du har sagt ja til boligen.',
    );
    await expectAccessibleEverywhere(element);
  });

  it('takes a no with a reason by keyboard, once, and goes back to the waiting list', async () => {
    const element = await vis();
    find(element, 'button', 'Nei takk').focus();
    await sendKeys({ press: 'Enter' });
    await eventually(() => dialogen(element).open);
    grunn(element).focus();
    await sendKeys({ type: 'For langt fra skolen' });
    await sendKeys({ press: 'Escape' });
    await eventually(() => fokus(element) === 'Nei takk');
    find(element, 'button', 'Nei takk').click();
    await eventually(() => grunn(element).value === 'For langt fra skolen');
    await expectAccessibleEverywhere(element);
    const send = find(element, 'button', 'Si nei til boligen');
    send.click();
    send.click();
    await sier(element, 'Du sa nei til Strandveien');
    await eventually(() => fokus(element) === 'Du står på venteliste');
    equal(antallSvar(), 1);
    equal((await tilbudet()).avslagsgrunn, 'For langt fra skolen');
    await expectAccessibleEverywhere(element);
  });

  it('does not say that a no cannot be regretted, nor that it can', async () => {
    const element = await vis();
    await vilSiNei(element, '');
    ok(shownText(element).includes('Angrer du, kan du ringe oss, men vi kan ikke love at boligen er ledig.'));
  });

  it('keeps the reason when the login has expired, and sends it once after a login in place', async () => {
    const token = await backend.token('ERFAREN HESTEDROSJE');
    let utloept = false;
    const element = await vis(
      backend.klient(undefined, { token: () => (utloept ? 'utloept' : token), retries: 0 }),
    );
    await vilSiNei(element, 'Trapper');
    utloept = true;
    find(element, 'button', 'Si nei til boligen').click();
    await sier(element, 'Du er logget ut');
    equal(grunn(element).value, 'Trapper');
    await expectAccessibleEverywhere(element);
    const spurt = loggerInn(element, () => (utloept = false));
    find(element, '.neiskjema button', 'Logg inn').click();
    await sier(element, 'Du sa nei til');
    equal(spurt.ganger, 1);
    equal((await tilbudet()).avslagsgrunn, 'Trapper');
  });

  it('stays where it was when the login was given up, and says yes after the next', async () => {
    const element = await vis();
    backend.mellomledd = nekter('/svar', 'UTLOEPT_TOKEN', 401);
    find(element, 'button', 'Ja takk til boligen').click();
    await sier(element, 'Du er logget ut');
    element.addEventListener(
      'kobo-innlogging-kreves',
      (event) => event.waitUntil(Promise.reject(new Error('given up'))),
      { once: true },
    );
    find(element, '.dintur button', 'Logg inn').click();
    await settled(element);
    ok(shownText(element).includes('Du er logget ut'));
    loggerInn(element, () => (backend.mellomledd = undefined));
    find(element, '.dintur button', 'Logg inn').click();
    await sier(element, 'Du har sagt ja til boligen');
  });

  it('uses one key for one answer when the connection breaks, and says it is uncertain', async () => {
    const element = await vis();
    const noekler: (string | null)[] = [];
    let brutt = true;
    backend.mellomledd = async (request, videre) => {
      if (!request.url.includes('/svar')) return videre(request);
      noekler.push(request.headers.get('idempotency-key'));
      const answer = await videre(request);
      if (brutt) throw new TypeError('broken');
      return answer;
    };
    find(element, 'button', 'Ja takk til boligen').click();
    await sier(element, 'Vi vet ikke om det ble lagret.');
    await expectAccessible(element);
    brutt = false;
    find(element, 'button', 'Prøv igjen').click();
    await sier(element, 'Du har sagt ja til boligen');
    equal(new Set(noekler).size, 1);
  });

  it('says why nothing was sent without a network, and sends when asked to again', async () => {
    const element = await vis(backend.klient('ERFAREN HESTEDROSJE', { retries: 0 }));
    await vilSiNei(element, 'Ingen heis');
    backend.mellomledd = () => Promise.reject(new TypeError('Failed to fetch'));
    find(element, 'button', 'Si nei til boligen').click();
    await eventually(() => find(element, '.neiskjema button', 'Prøv igjen'), 10_000);
    equal(grunn(element).value, 'Ingen heis');
    ok(find(element, '.neiskjema .problem a[href="tel:00000000"]'));
    await expectAccessible(element);
    backend.mellomledd = undefined;
    find(element, '.neiskjema button', 'Prøv igjen').click();
    await sier(element, 'Du sa nei til');
    equal((await tilbudet()).avslagsgrunn, 'Ingen heis');
  });

  it('shows the newest when the offer was withdrawn meanwhile', async () => {
    const element = await vis();
    await trekkes();
    find(element, 'button', 'Ja takk til boligen').click();
    await sier(element, 'Svaret ditt er ikke sendt.');
    await sier(element, 'Vi trakk tilbudet om Strandveien');
    await eventually(() => fokus(element) === 'Du står på venteliste');
    await expectAccessibleEverywhere(element);
  });

  it('says in plain words that the deadline passed between the page and the click, and takes no more answers', async () => {
    // A token made anew for each call: the old ones expire with the days that pass.
    const token = () => backend.token('ERFAREN HESTEDROSJE');
    const element = await vis(backend.klient(undefined, { token }));
    await vilSiNei(element, 'Jeg rakk det ikke');
    await backend.spolFrem(30);
    find(element, 'button', 'Si nei til boligen').click();
    await sier(element, 'Tilbudet er ikke åpent for svar lenger. Svaret ditt er ikke sendt.');
    await sier(element, 'Fristen for å svare har gått ut');
    ok(!dialogen(element).open);
    const sett = shownText(element);
    ok(/Du fikk tilbud om Strandveien \d+\. Fristen var \S+dag/.test(sett), sett);
    ok(!/Ja takk|Nei takk|Nå er det din tur|Du svarer på tilbudet/.test(sett), sett);
    await eventually(() => fokus(element) === 'Fristen for å svare har gått ut');
    await expectAccessibleEverywhere(element);
    equal((await tilbudet()).status, 'SENDT');
  });

  it('does not put an answer that comes late on the case that was chosen meanwhile', async () => {
    await nySak(backend, { formaal: 'BOLIGBISTAND' });
    const element = await vis();
    let slipp = (): void => undefined;
    backend.mellomledd = async (request, videre) => {
      if (request.url.includes('/svar')) await new Promise<void>((resolve) => (slipp = resolve));
      return videre(request);
    };
    find(element, 'button', 'Ja takk til boligen').click();
    await eventually(() => antallSvar() === 1);
    element.shadowRoot?.querySelector<HTMLElement>('.saker button:not([aria-current])')?.click();
    await sier(element, 'Vi har fått søknaden din');
    slipp();
    await eventually(
      () => element.shadowRoot?.querySelector('[role=status]')?.textContent === 'Du har sagt ja til boligen.',
    );
    await settled(element);
    ok(shownText(element).includes('Vi har fått søknaden din'), shownText(element));
    equal((await tilbudet()).status, 'AKSEPTERT');
  });
});
