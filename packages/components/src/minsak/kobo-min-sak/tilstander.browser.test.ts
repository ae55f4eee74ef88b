import { html } from 'lit';
import { fattVedtak, hentVedtak } from '@kobo-bolig/contract/client';
import type { MinSak } from '@kobo-bolig/contract';
import { call, etagOf, type KoboCore } from '@kobo-bolig/sdk';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessible, expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend, type Mellomledd } from '../../testing/backend.ts';
import { cleanup, find, fixture, settled, shownText } from '../../testing/fixture.ts';
import { nekter } from '../../testing/nekter.ts';
import { nySak } from '../../testing/saker.ts';
import './define.ts';
import type { KoboMinSak } from './kobo-min-sak.ts';

const backend = startBackend();
const SOEKER = 'ERFAREN HESTEDROSJE';
const TREKKING = 'POST /v1/soeknader/{id}/trekking';

const sier = (element: KoboMinSak, ord: string) =>
  eventually(() => shownText(element).includes(ord) || Promise.reject(new Error(shownText(element))), 30_000);
const fokus = (element: KoboMinSak) => element.shadowRoot?.activeElement?.textContent?.trim();
const antall = (kall: string) => backend.kall.filter((ett) => ett === kall).length;

async function vis(ord: string, hvem: string | KoboCore = SOEKER): Promise<KoboMinSak> {
  const klient = typeof hvem === 'string' ? backend.klient(hvem, { retries: 0 }) : hvem;
  const element = await fixture<KoboMinSak>(html`<kobo-min-sak .client=${klient}></kobo-min-sak>`);
  await sier(element, ord);
  return element;
}

/** The case as it would be answered in a state no operation leads to yet, or on another day. */
const erBlitt =
  (endret: (sak: MinSak) => MinSak): Mellomledd =>
  async (request, videre) => {
    const svar = await videre(request);
    return /\/meg\/saker\/[^/]+$/.test(request.url)
      ? Response.json(endret((await svar.json()) as MinSak))
      : svar;
  };
const medKlagefrist = (klagefrist: string): Mellomledd =>
  erBlitt(({ vedtak, ...sak }) => ({ ...sak, ...(vedtak && { vedtak: { ...vedtak, klagefrist } }) }));

async function vilTrekke(element: KoboMinSak): Promise<void> {
  find(element, '.skinne button', 'Trekk søknaden').click();
  await sier(element, 'Vil du trekke søknaden?');
  find(element, 'dialog button', 'Trekk søknaden').click();
}

describe('kobo-min-sak, states of the case', function () {
  this.timeout(120_000);
  afterEach(async () => {
    await cleanup();
    await backend.nullstill();
  });

  it('asks for a call when the office waits for something from the citizen', async () => {
    const element = await vis('Vi trenger mer fra deg', 'KLOK HAGESAKS');
    const sett = shownText(element);
    for (const ord of [
      'Nå er det din tur',
      'Trine saksbehandler trenger flere opplysninger',
      'Vi svarer hverdager kl. 9–15.',
      'Du gir oss opplysningene vi mangler.',
    ])
      ok(sett.includes(ord), `«${ord}» is missing in: ${sett}`);
    const ring = find<HTMLAnchorElement>(element, 'a.ds-button', 'Ring 00 00 00 00');
    equal(ring.getAttribute('href'), 'tel:00000000');
    ok(find(element, '.skinne button', 'Trekk søknaden'));
    await expectAccessibleEverywhere(element);
  });

  it('says no without colour, why, and until when one can complain', async () => {
    backend.mellomledd = medKlagefrist('2126-12-03');
    const element = await vis('Du har fått nei', 'SNILL VINDMØLLE');
    const sett = shownText(element);
    ok(
      /Grunnen står i vedtaket lenger nede\. Du kan klage innen \S+dag 3\.\u00a0desember 2126\./.test(sett),
      sett,
    );
    ok(sett.includes('Endrer ikke kommunen vedtaket, går klagen videre til '), sett);
    ok(!element.shadowRoot?.querySelector('.naa [data-color=danger], .naa[data-color=danger]'));
    ok(!/Trekk søknaden|På venteliste/.test(sett), sett);
    await expectAccessibleEverywhere(element);
  });

  it('does not offer a complaint after its deadline, and does not say what a late one leads to', async () => {
    backend.mellomledd = medKlagefrist('2026-02-03');
    const element = await vis('Fristen for å klage gikk ut', 'SNILL VINDMØLLE');
    const sett = shownText(element);
    ok(/Fristen for å klage gikk ut tirsdag 3\.\u00a0februar.*\. Ring oss hvis du er uenig/.test(sett), sett);
    ok(!/Du kan klage innen|klagen videre/.test(sett), sett);
    await expectAccessible(element);
  });

  it('says that help is granted and who acts now', async () => {
    await nySak(backend, { formaal: 'BOLIGBISTAND', til: 'FATTET', soeker: 'MYK VOTT' });
    const element = await vis('Du har fått ja', 'MYK VOTT');
    ok(shownText(element).includes('Vi tar kontakt med deg om hjelpen du får.'));
    await expectAccessibleEverywhere(element);
  });

  it('is over without a road ahead when the case is closed', async () => {
    backend.mellomledd = erBlitt((sak) => ({
      ...sak,
      status: 'AVSLUTTET',
      dinTur: false,
      kanTrekkes: false,
    }));
    const element = await vis('Saken er avsluttet', 'FIN SKOGSTI');
    const sett = shownText(element);
    ok(sett.includes('Dette har skjedd'), sett);
    ok(!/Hvem gjør hva nå|Kommer senere|Trekk søknaden|Ja takk/.test(sett), sett);
    await expectAccessibleEverywhere(element);
  });

  it('has no answer to give when the deadline of an offer has passed, and says who to call', async () => {
    await backend.spolFrem(30);
    const element = await vis('Fristen for å svare har gått ut', 'FIN SKOGSTI');
    const sett = shownText(element);
    ok(sett.includes('Ring oss på 00 00 00 00 så fort du kan. Den kan gå til noen andre.'), sett);
    ok(sett.includes('Trine saksbehandler avgjør hva som skjer videre med tilbudet.'), sett);
    ok(!/Ja takk|Nei takk|Nå er det din tur|Vi venter på svar/.test(sett), sett);
    await expectAccessibleEverywhere(element);
  });

  it('lets a reopened case be withdrawn only where the server does', async () => {
    const aapen = await vis('Vi vurderer saken', 'KVIKK ROBÅT');
    ok(shownText(aapen).includes('Ikke aktuelt lenger?'));
    await vilTrekke(aapen);
    await sier(aapen, 'Søknaden er trukket');
    ok(!shownText(aapen).includes('Ikke aktuelt lenger?'));
    await cleanup();
    // Reopened after it was withdrawn: the application stays withdrawn.
    backend.mellomledd = erBlitt((sak) => ({ ...sak, status: 'UNDER_BEHANDLING' }));
    const gjenaapnet = await vis('Vi vurderer saken', 'KVIKK ROBÅT');
    ok(!shownText(gjenaapnet).includes('Trekk søknaden'));
    await expectAccessible(gjenaapnet);
  });

  it('withdraws after a login in place when the login had expired, and stays when it is given up', async () => {
    const element = await vis('Vi har fått søknaden din', 'LANG BENK');
    backend.mellomledd = nekter('/trekking', 'UTLOEPT_TOKEN', 401);
    await vilTrekke(element);
    await sier(element, 'Du er logget ut');
    ok(shownText(element).includes('Vi har fått søknaden din'), 'the case stays on the screen');
    await expectAccessibleEverywhere(element);
    element.addEventListener(
      'kobo-innlogging-kreves',
      (event) => event.waitUntil(Promise.reject(new Error('given up'))),
      { once: true },
    );
    find(element, '.trekk button', 'Logg inn').click();
    await settled(element);
    ok(shownText(element).includes('Du er logget ut'));
    element.addEventListener('kobo-innlogging-kreves', (event) => {
      backend.mellomledd = undefined;
      event.waitUntil(Promise.resolve());
    });
    find(element, '.trekk button', 'Logg inn').click();
    await sier(element, 'Søknaden er trukket');
    await eventually(() => fokus(element) === 'Søknaden er trukket');
  });

  it('shows the decision when it came before the application was withdrawn', async () => {
    await backend.toem();
    const sakId = await nySak(backend, { til: 'GODKJENNING' });
    const element = await vis('Vi vurderer saken');
    const vidar = backend.ansatt('vidar');
    const { versjon } = (await call(vidar, hentVedtak, { path: { sakId } })).data;
    await call(vidar, fattVedtak, { path: { sakId }, etag: etagOf(versjon) });
    await vilTrekke(element);
    await sier(element, 'Søknaden kan ikke trekkes lenger, for saken er avgjort eller avsluttet.');
    await eventually(() => fokus(element) === 'Du står på venteliste');
    ok(!shownText(element).includes('Ikke aktuelt lenger?'));
    equal(antall(TREKKING), 1);
    await expectAccessibleEverywhere(element);
  });

  it('says what it could not do without a network, and keeps what it shows', async () => {
    const element = await vis('Vi har fått søknaden din', 'LANG BENK');
    backend.mellomledd = () => Promise.reject(new TypeError('Failed to fetch'));
    await vilTrekke(element);
    await eventually(() => find(element, '.trekk button', 'Prøv igjen'), 10_000);
    ok(find(element, '.trekk .problem a[href="tel:00000000"]'));
    ok(shownText(element).includes('Vi har fått søknaden din'));
    await expectAccessibleEverywhere(element);
    backend.mellomledd = undefined;
    find(element, '.trekk button', 'Prøv igjen').click();
    await sier(element, 'Søknaden er trukket');
  });

  it('says why when nothing can be fetched, and goes on when asked to', async () => {
    backend.mellomledd = () => Promise.resolve(new Response('Bad gateway', { status: 502 }));
    const element = await vis('Vi fikk ikke hentet saken din', 'LANG BENK');
    await expectAccessibleEverywhere(element);
    backend.mellomledd = undefined;
    find(element, 'button', 'Prøv igjen nå').click();
    await sier(element, 'Vi har fått søknaden din');
  });

  it('lets who has several cases choose, and marks where it is their turn', async () => {
    const sakId = await nySak(backend, { formaal: 'BOLIGBISTAND', soeker: 'FIN SKOGSTI' });
    const element = await vis('Sakene dine', 'FIN SKOGSTI');
    ok(shownText(element).includes('Tilbud om bolig Din tur'), shownText(element));
    equal(element.shadowRoot?.querySelectorAll('.saker [aria-current]').length, 1);
    await expectAccessibleEverywhere(element);
    element.shadowRoot?.querySelector<HTMLElement>('.saker button:not([aria-current])')?.click();
    await sier(element, 'Du har fått tilbud om bolig');
    element.sakId = sakId;
    await sier(element, 'Vi har fått søknaden din');
  });
});
