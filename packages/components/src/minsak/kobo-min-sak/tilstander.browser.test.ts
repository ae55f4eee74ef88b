import { html } from 'lit';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend, type Mellomledd } from '../../testing/backend.ts';
import { button, pressWhenThere, shows } from '../../testing/controls.ts';
import { cleanup, find, fixture, shownText } from '../../testing/fixture.ts';
import { nySak } from '../../testing/saker.ts';
import './define.ts';
import type { KoboMinSak } from './kobo-min-sak.ts';

const backend = startBackend();
const vis = (hvem: string) =>
  fixture<KoboMinSak>(html`<kobo-min-sak .client=${backend.klient(hvem, { retries: 0 })}></kobo-min-sak>`);
/** The case is read by way of the list of cases. */
const naarSakerHentes =
  (svar: () => Promise<Response>): Mellomledd =>
  (request, videre) =>
    request.url.endsWith('/v1/meg/saker') ? svar() : videre(request);

describe('kobo-min-sak, states', function () {
  this.timeout(90_000);
  afterEach(async () => {
    backend.mellomledd = undefined;
    await cleanup();
    await backend.toem();
  });

  it('keeps what it shows while the case is read anew, says so when that fails, and tries again', async () => {
    await nySak(backend, { til: 'TILBUD_SENDT' });
    const element = await vis('ERFAREN HESTEDROSJE');
    await shows(element, 'Nå er det din tur');
    const svar: ((response: Response) => void)[] = [];
    backend.mellomledd = naarSakerHentes(() => new Promise((resolve) => svar.push(resolve)));
    button(element, 'Ja takk til boligen').click();
    await eventually(() => svar.length > 0 && find(element, '.tilstand').ariaBusy === 'true', 20_000);
    ok(shownText(element).includes('Søknad om kommunal bolig'), shownText(element));
    svar[0]?.(new Response('Bad gateway', { status: 502 }));
    await shows(element, 'Vi fikk ikke oppdatert saken din. Viser det vi hentet kl.');
    ok(shownText(element).includes('Søknad om kommunal bolig'), shownText(element));
    await expectAccessibleEverywhere(element);
    backend.mellomledd = undefined;
    await pressWhenThere(element, 'Prøv igjen nå');
    await eventually(() => !shownText(element).includes('Vi fikk ikke oppdatert'), 20_000);
  });

  it('tells an employee that the page is for citizens, with no button that cannot help', async () => {
    const element = await vis('petra');
    await shows(element, 'Denne siden er for innbyggere. Logg ut, og logg inn som deg selv.');
    equal(element.shadowRoot?.querySelectorAll('.melding button').length, 0);
    await expectAccessibleEverywhere(element);
  });
});
