import { html } from 'lit';
import type { Boligsammendrag } from '@kobo-bolig/contract';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { equal, ok } from '../../testing/assert.ts';
import { accessibilityTree } from '../../testing/tree.ts';
import { cleanup, find, fixture, settled, shownText } from '../../testing/fixture.ts';
import { koboMessages } from '../../texts/msg.ts';
import { setKoboLocale } from '../../texts/locale.ts';
import './define.ts';
import type { BoligAapnetEvent } from './events.ts';
import type { KoboBoligkort } from './kobo-boligkort.ts';

const bare: Boligsammendrag = {
  koboId: '019363a0-0000-7000-8000-000000000001',
  adresse: {
    adressenavn: 'Strandveien',
    nummer: 12,
    bokstav: 'B',
    postnummer: '9900',
    poststed: 'KROKVIK',
    kommunenummer: '9901',
  },
  bruksenhetsnummer: 'H0203',
  bygningstype: 'BLOKK',
  boligtype: 'ORDINAER',
  erBofellesskap: false,
  bemanning: 'INGEN',
  status: 'KLAR_FOR_INNFLYTTING',
  markeringer: [],
  versjon: 1,
};
const bolig: Boligsammendrag = { ...bare, antallSoverom: 3, manedsleie: 10000, klarFra: '2099-12-15' };

const draw = (changes: Partial<Boligsammendrag> = {}, href?: string) =>
  fixture<KoboBoligkort>(
    html`<kobo-boligkort .bolig=${{ ...bolig, ...changes }} .href=${href}></kobo-boligkort>`,
  );

describe('kobo-boligkort', () => {
  afterEach(cleanup);

  it('says state, address with unit, building, bedrooms, rent and when it is ready, in that order', async () => {
    const kort = await draw();
    equal(
      shownText(kort),
      'Klar for innflytting Strandveien 12 B (H0203) Leilighet 3 soverom · 10\u00a0000\u00a0kr Klar fra 15.\u00a0desember 2099',
    );
  });

  it('says «Klar nå» once the date has come', async () => {
    const kort = await draw({ klarFra: '2020-01-01' });
    ok(shownText(kort).endsWith('Klar nå'));
  });

  it('shows markers after the state, without repeating the state', async () => {
    const kort = await draw({ status: 'RESERVERT', markeringer: ['RESERVERT', 'LEIE_TIL_EIE'] });
    equal(shownText(kort).match(/Reservert/g)?.length, 1);
    ok(shownText(kort).includes('Leie til eie'));
  });

  it('leaves out what is not known', async () => {
    const kort = await fixture<KoboBoligkort>(
      html`<kobo-boligkort .bolig=${{ ...bare, status: 'UTLEID' as const }}></kobo-boligkort>`,
    );
    equal(shownText(kort), 'Utleid Strandveien 12 B (H0203) Leilighet');
  });

  it('puts the address in a heading of the level the page asks for', async () => {
    const kort = await draw();
    kort.headingLevel = 4;
    await settled(kort);
    equal(find(kort, 'h4').textContent?.trim(), 'Strandveien 12 B (H0203)');
  });

  it('tells the host which home is opened, and nothing more', async () => {
    const kort = await draw();
    const opened = new Promise<BoligAapnetEvent>((resolve) =>
      document.addEventListener('kobo-bolig-aapnet', (event) => resolve(event as BoligAapnetEvent), {
        once: true,
      }),
    );
    find(kort, 'button').click();
    const event = await opened;
    equal(JSON.stringify(event.detail), JSON.stringify({ boligId: bolig.koboId }));
  });

  it('is a real link when the home has a page, and follows it unless the host prevents that', async () => {
    const kort = await draw({}, '#bolig');
    kort.addEventListener('kobo-bolig-aapnet', (event) => event.preventDefault(), { once: true });
    find(kort, 'a').click();
    equal(location.hash, '');
    find(kort, 'a').click();
    equal(location.hash, '#bolig');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is one control and the facts as text for assistive technology; the drawing is not there', async () => {
    await draw({ markeringer: ['SAGT_OPP'] });
    equal(
      (await accessibilityTree()).join('\n'),
      [
        'StaticText «Klar for innflytting»',
        'button «Strandveien 12 B (H0203)»',
        'StaticText «Leilighet»',
        'StaticText «Sagt opp»',
        'StaticText «3 soverom · 10\u00a0000\u00a0kr»',
        'StaticText «Klar fra 15.\u00a0desember 2099»',
        'status',
        'alert',
      ].join('\n'),
    );
  });

  it('speaks nynorsk, and says so to screen readers', async () => {
    const kort = await draw({ status: 'IKKE_TILGJENGELIG' });
    await setKoboLocale('nn-NO');
    await settled(kort);
    ok(shownText(kort).startsWith('Ikkje tilgjengeleg'));
    equal(find(kort, '.kobo-root').lang, 'nn');
  });

  it('uses the municipality’s own wording', async () => {
    koboMessages({ nb: { 'bolig.kort.soverom': '{0} sov', 'bolig.kort.klarNaa': 'Innflyttingsklar' } });
    const kort = await draw({ klarFra: '2020-01-01' });
    ok(shownText(kort).endsWith('3 sov · 10\u00a0000\u00a0kr Innflyttingsklar'));
    koboMessages({ nb: { 'bolig.kort.soverom': undefined, 'bolig.kort.klarNaa': undefined } });
  });

  for (const bygningstype of ['ENEBOLIG', 'REKKEHUS', 'BLOKK'] as const) {
    it(`has no accessibility faults (${bygningstype})`, async () => {
      const kort = await draw({ bygningstype, markeringer: ['LEIE_TIL_EIE', 'RESERVERT'] });
      await expectAccessibleEverywhere(kort);
    });
  }
});
