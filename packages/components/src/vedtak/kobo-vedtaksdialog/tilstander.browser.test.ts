import { html } from 'lit';
import { hentVedtak, lagreVedtaksforslag } from '@kobo-bolig/contract/client';
import { call } from '@kobo-bolig/sdk';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import { button, control, pressWhenThere, shows, write } from '../../testing/controls.ts';
import { cleanup, fixture, shownText } from '../../testing/fixture.ts';
import { nekter } from '../../testing/nekter.ts';
import { forslag, nySak, type Saksvalg } from '../../testing/saker.ts';
import './define.ts';
import type { KoboVedtaksdialog } from './kobo-vedtaksdialog.ts';

const backend = startBackend();

async function open(valg: Saksvalg = {}, hvem = 'trine'): Promise<KoboVedtaksdialog> {
  const sakId = await nySak(backend, { formaal: 'BOLIGBISTAND', til: 'KARTLEGGING_FERDIGSTILT', ...valg });
  const element = await fixture<KoboVedtaksdialog>(
    html`<kobo-vedtaksdialog
      sak-id=${sakId}
      .client=${backend.ansatt(hvem, { retries: 0 })}
    ></kobo-vedtaksdialog>`,
  );
  await element.vis();
  return element;
}

describe('kobo-vedtaksdialog, states', function () {
  this.timeout(120_000);
  before(() => backend.nullstill());
  afterEach(async () => {
    backend.mellomledd = undefined;
    await cleanup();
  });

  it('says why the case could not be read, and goes on when asked to', async () => {
    // The case is made before the fault, since it is made through the same door.
    const element = await open();
    await shows(element, 'Hvilket forslag til vedtak skal saken få?');
    await element.lukk();
    backend.mellomledd = nekter('/kartlegging', 'UTILGJENGELIG', 503);
    await element.vis();
    await shows(element, 'Vi fikk ikke hentet');
    await expectAccessibleEverywhere(element);
    backend.mellomledd = undefined;
    await pressWhenThere(element, 'Prøv igjen nå');
    await shows(element, 'Hvilket forslag til vedtak skal saken få?');
  });

  it('names the role that is missing', async () => {
    const element = await open({}, 'petra');
    await shows(element, 'Du trenger rollen Kobo saksbehandling.');
    await expectAccessibleEverywhere(element);
  });

  it('says when there is no such case', async () => {
    const element = await open();
    await element.lukk();
    element.sakId = '019363a0-0000-7000-8000-000000000001';
    await element.vis();
    await shows(element, 'Vi finner ikke');
    await expectAccessibleEverywhere(element);
  });

  it('keeps the reader’s words when somebody else’s newer ones cannot be read, and shows them when they can', async () => {
    const element = await open({ til: 'VEDTAKSFORSLAG' });
    await shows(element, 'Fakta');
    write(element, 'Fakta', 'Min tekst');
    const path = { sakId: element.sakId ?? '' };
    const { etag } = await call(backend.ansatt('trine'), hentVedtak, { path });
    await call(backend.ansatt('trine'), lagreVedtaksforslag, {
      path,
      body: { ...forslag.BOLIGBISTAND, bistand: ['PRAKTISK_BISTAND'], fakta: 'Deres tekst' },
      etag,
    });
    backend.mellomledd = (request, videre) =>
      request.method === 'GET' ? Promise.reject(new TypeError('Failed to fetch')) : videre(request);
    button(element, 'Lagre forslag').click();
    await shows(element, 'Vi fikk ikke hentet det som er lagret nå. Teksten din står her og er ikke lagret.');
    equal(control(element, 'Fakta').value, 'Min tekst');
    await expectAccessibleEverywhere(element);
    backend.mellomledd = undefined;
    button(element, 'Prøv igjen').click();
    await shows(element, 'Trine saksbehandler har lagret forslaget etter at du åpnet det');
    equal(control(element, 'Fakta').value, 'Min tekst');
    button(element, 'Lagre forslag').click();
    await eventually(() => !element.shadowRoot?.querySelector<HTMLDialogElement>('dialog.forslag')?.open);
    ok(!shownText(element).includes('Vi fikk ikke hentet'));
  });
});
