import { html } from 'lit';
import { ok } from '../../testing/assert.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup, find, fixture, shownText } from '../../testing/fixture.ts';
import { eventually } from '../../testing/assert.ts';
import { nySak } from '../../testing/saker.ts';
import './define.ts';
import type { KoboOekonomiskSituasjon } from './kobo-oekonomisk-situasjon.ts';

const backend = startBackend();

describe('kobo-oekonomisk-situasjon', function () {
  this.timeout(60_000);
  afterEach(cleanup);

  it('shows the household of Husbanken’s own screen', async () => {
    const sakId = await nySak(backend, {
      soeker: 'Kari Margrethe Nordmann',
      medsoeker: 'Ola Nordmann',
      til: 'UNDER_ARBEID',
    });
    const element = await fixture<KoboOekonomiskSituasjon>(
      html`<kobo-oekonomisk-situasjon
        sak-id=${sakId}
        .client=${backend.ansatt('trine')}
      ></kobo-oekonomisk-situasjon>`,
    );
    await eventually(() => shownText(element).includes('ikke hentet'));
    find(element, 'button', 'Hent opplysningene').click();
    await eventually(() => shownText(element).includes('Husstanden samlet'), 10_000);
    console.log(shownText(element));
    ok(true);
  });
});
