import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { listTilbud, registrerKontrakt } from '@kobo-bolig/contract/client';
import { call, etagOf } from '@kobo-bolig/sdk';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessible, expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup, find, fixture, settled, shownText } from '../../testing/fixture.ts';
import { nekter } from '../../testing/nekter.ts';
import { nySak } from '../../testing/saker.ts';
import './define.ts';
import type { KoboMinSak } from './kobo-min-sak.ts';

const backend = startBackend();
const NAVN = 'ERFAREN HESTEDROSJE';

async function vis(sier: string, valg: { sakId?: string; navn?: string | null; soekUrl?: string } = {}) {
  const navn = valg.navn === null ? undefined : (valg.navn ?? NAVN);
  const element = await fixture<KoboMinSak>(
    html`<kobo-min-sak
      .client=${backend.klient(navn)}
      .sakId=${valg.sakId}
      .soekUrl=${valg.soekUrl}
    ></kobo-min-sak>`,
  );
  await eventually(() => shownText(element).includes(sier), 15_000);
  return element;
}

const naarVist = (element: KoboMinSak, ord: string) =>
  eventually(() => shownText(element).includes(ord), 10_000);
const antall = (kall: string) => backend.kall.filter((ett) => ett === kall).length;
const fokus = (element: KoboMinSak) => element.shadowRoot?.activeElement?.textContent?.trim();
const detaljer = <T>(element: KoboMinSak, type: string): T[] => {
  const sett: T[] = [];
  element.addEventListener(type, (event) => sett.push((event as CustomEvent<T>).detail));
  return sett;
};
describe('kobo-min-sak', function () {
  this.timeout(90_000);
  afterEach(async () => {
    await cleanup();
    await backend.toem();
  });

  it('answers in the first screenful whose turn it is, what to do, by when and what otherwise', async () => {
    await nySak(backend, { til: 'TILBUD_SENDT' });
    const element = await vis('Nå er det din tur');
    const sett = shownText(element);
    for (const ord of [
      `Logget inn som ${NAVN}`,
      'Søknad om kommunal bolig',
      'Svar innen',
      'Si ja eller nei til boligen. Du har',
      'dager igjen',
      'Leilighet, H0203, 0000\u00a0Krokvik',
      '2 soverom',
      '10\u00a0000\u00a0kr per måned',
      'Svarer du ikke innen fristen',
      'Hvem gjør hva nå? Du svarer på tilbudet.',
      'Tilbud om bolig (her er du nå)',
      'Vi venter på svar fra deg.',
      'Du fikk ja til kommunal bolig',
    ])
      ok(sett.includes(ord), `«${ord}» is missing in: ${sett}`);
    equal(element.shadowRoot?.querySelectorAll('.ds-button:not([data-variant])').length, 1, 'one primary');
    await expectAccessibleEverywhere(element);
  });

  it('is plain when it is not the citizen’s turn, and withdraws after a question', async () => {
    await nySak(backend, { til: 'UNDER_ARBEID' });
    const element = await vis('Vi vurderer saken');
    const sett = shownText(element);
    ok(/Trine \S+ går gjennom søknaden din\./i.test(sett), sett);
    ok(sett.includes('Du kan regne med svar innen'), sett);
    ok(!sett.includes('Nå er det din tur'), sett);
    await expectAccessibleEverywhere(element);
    const hendelser = detaljer(element, 'kobo-soeknad-trukket');
    find(element, '.skinne button', 'Trekk søknaden').click();
    await naarVist(element, 'Vil du trekke søknaden?');
    find(element, 'dialog button', 'Avbryt').click();
    await settled(element);
    equal(antall('POST /v1/soeknader/{id}/trekking'), 0);
    find(element, '.skinne button', 'Trekk søknaden').click();
    await settled(element);
    find(element, 'dialog button', 'Trekk søknaden').click();
    await naarVist(element, 'Søknaden er trukket');
    await eventually(() => fokus(element) === 'Søknaden er trukket');
    equal(hendelser.length, 1);
    ok(!shownText(element).includes('Ikke aktuelt lenger?'));
    await expectAccessible(element);
  });

  it('lets the decision be read in full', async () => {
    await nySak(backend, { til: 'FATTET' });
    const element = await vis('Du står på venteliste');
    find(element, 'button', 'Les vedtaket').click();
    // What is inside is drawn by an animation that stands still in a page nobody looks at.
    const vedtak = await eventually(() => find<HTMLDetailsElement>(element, '#vedtak[open]'));
    const sett = (vedtak.textContent ?? '').replace(/[^\S\u00a0]+/g, ' ');
    for (const ord of [
      'Slik har vi vurdert det',
      'Du har ikke et sted å bo',
      'boligsosialloven § 6',
      'Klagefrist',
      'Avgjort av',
      '3 år',
    ])
      ok(sett.includes(ord), `«${ord}» is missing in: ${sett}`);
    ok(!shownText(element).includes('Ikke aktuelt lenger?'), 'a decided application cannot be withdrawn');
    await expectAccessibleEverywhere(element);
  });

  it('shows the tenancy when the contract is signed', async () => {
    const sakId = await nySak(backend, { til: 'TILBUD_AKSEPTERT' });
    const trine = backend.ansatt('trine');
    const [tilbud] = (await call(trine, listTilbud, { path: { sakId } })).data.items;
    await call(trine, registrerKontrakt, {
      path: { tilbudId: tilbud?.tilbudId ?? '' },
      body: {
        signertDato: new Date().toISOString().slice(0, 10),
        startdato: '2027-01-15',
        sluttdato: '2030-01-14',
        tidsubegrenset: false,
        manedsleie: 10_000,
        depositum: 30_000,
        garantitype: 'SPERRET_KONTO',
      },
      etag: etagOf(tilbud?.versjon ?? 0),
    });
    const element = await vis('Du leier kommunal bolig');
    const sett = shownText(element);
    ok(sett.includes('Leier fra 15.\u00a0januar 2027'), sett);
    ok(sett.includes('30\u00a0000\u00a0kr'), sett);
    await expectAccessibleEverywhere(element);
  });

  it('lets the reader choose among several cases, without telling the address', async () => {
    await nySak(backend, { til: 'FATTET' });
    await nySak(backend, { formaal: 'BOLIGBISTAND', til: 'NY' });
    const adresse = location.href;
    const element = await vis('Sakene dine');
    ok(shownText(element).includes('Vi har fått søknaden din'));
    await expectAccessible(element);
    const andre = element.shadowRoot?.querySelector<HTMLElement>('.saker button:not([aria-current])');
    andre?.click();
    await naarVist(element, 'Du står på venteliste');
    await eventually(() => fokus(element) === 'Du står på venteliste');
    equal(location.href, adresse);
  });

  it('says what is here before the login, and goes on after it', async () => {
    const element = await vis('Logg inn for å se hva som skjer', { navn: null });
    await expectAccessibleEverywhere(element);
    find(element, 'button', 'Logg inn').click();
    await naarVist(element, 'Vi fikk ikke logget deg inn');
    await expectAccessible(element);
  });

  it('tells whoever lacks a place to sleep where there is help tonight, every time, and nobody else', async () => {
    const sakId = await nySak(backend, { til: 'NY' });
    for (const sier of ['Vi har fått søknaden din', 'Trenger du et sted å sove i natt?']) {
      const element = await vis(sier, { sakId });
      const sett = shownText(element);
      ok(sett.includes('Trenger du et sted å sove i natt? NAV kan hjelpe deg'), sett);
      ok(!sett.includes('Du trenger ikke gjøre noe nå.'), sett);
      equal(find<HTMLAnchorElement>(element, '.inatt a').getAttribute('href'), 'tel:00000000');
      await expectAccessibleEverywhere(element);
      await cleanup();
    }
    const annen = await nySak(backend, { formaal: 'BOLIGBISTAND', til: 'NY' });
    const element = await vis('Du trenger ikke gjøre noe nå.', { sakId: annen });
    ok(!shownText(element).includes('sove i natt'));
  });

  it('shows what is fetched about the reader, from where and when', async () => {
    await nySak(backend, { til: 'NY' });
    const element = await vis('Opplysningene dine');
    find(element, 'summary', 'Se hva vi har hentet om deg').click();
    await naarVist(element, 'Hentet fra Folkeregisteret, ');
    ok(shownText(element).includes('Adresse Fjordgata 3, 0000 Krokvik'), shownText(element));
    await expectAccessible(element);
  });

  it('has a way to apply for who has no case', async () => {
    const element = await vis('Du har ingen sak', { soekUrl: '/soek' });
    equal(find<HTMLAnchorElement>(element, 'a', 'Søk om kommunal bolig').getAttribute('href'), '/soek');
    await expectAccessibleEverywhere(element);
  });

  it('shows the case though Folkeregisteret does not answer, and says when the case cannot be had', async () => {
    const sakId = await nySak(backend, { til: 'NY' });
    backend.mellomledd = nekter('/meg/innbygger', 'REGISTER_UTILGJENGELIG', 502);
    const element = await vis('Vi har fått søknaden din', { sakId });
    ok(shownText(element).startsWith('Du er logget inn Søknad om kommunal bolig'), shownText(element));
    await cleanup();
    backend.mellomledd = undefined;
    const annens = await vis('Vi finner ikke saken din', { sakId, navn: 'STILLE BLYANT' });
    await expectAccessible(annens);
  });

  it('fits 320 px', async () => {
    await nySak(backend, { til: 'TILBUD_SENDT' });
    await setViewport({ width: 320, height: 800 });
    const element = await vis('Nå er det din tur');
    ok(document.documentElement.scrollWidth <= 320, `${document.documentElement.scrollWidth} px`);
    await expectAccessible(element);
    await setViewport({ width: 1280, height: 800 });
  });
});
