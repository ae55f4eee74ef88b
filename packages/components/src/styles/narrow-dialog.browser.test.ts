import { html } from 'lit';
import { setViewport } from '@web/test-runner-commands';
import { equal, eventually } from '../testing/assert.ts';
import { startBackend } from '../testing/backend.ts';
import { shows } from '../testing/controls.ts';
import { cleanup, fixture } from '../testing/fixture.ts';
import { nySak } from '../testing/saker.ts';
import '../vedtak/kobo-vedtaksdialog/define.ts';
import type { KoboVedtaksdialog } from '../vedtak/kobo-vedtaksdialog/kobo-vedtaksdialog.ts';

const backend = startBackend();

describe('a dialog with a form in it', function () {
  this.timeout(120_000);
  before(() => backend.nullstill());
  afterEach(async () => {
    await setViewport({ width: 1280, height: 900 });
    await cleanup();
  });

  it('keeps the page still while it is open, and leaves the host’s root as it was', async () => {
    const root = document.documentElement;
    const overflow = () => getComputedStyle(root).overflowY;
    const [before, style] = [overflow(), root.getAttribute('style')];
    const sakId = await nySak(backend, { til: 'KARTLEGGING_FERDIGSTILT' });
    const draw = () =>
      fixture<KoboVedtaksdialog>(
        html`<kobo-vedtaksdialog sak-id=${sakId} .client=${backend.ansatt('trine')}></kobo-vedtaksdialog>`,
      );
    const element = await draw();
    await element.vis();
    await eventually(() => overflow() === 'hidden');
    element.shadowRoot!.querySelector('dialog')!.close();
    await eventually(() => overflow() === before);
    equal(root.getAttribute('style'), style);
    const other = await draw();
    await other.vis();
    await eventually(() => overflow() === 'hidden');
    other.remove();
    equal(overflow(), before);
    equal(root.getAttribute('style'), style);
  });

  it('fills a narrow window to its edges', async () => {
    await setViewport({ width: 320, height: 640 });
    const sakId = await nySak(backend, { til: 'KARTLEGGING_FERDIGSTILT' });
    const element = await fixture<KoboVedtaksdialog>(
      html`<kobo-vedtaksdialog sak-id=${sakId} .client=${backend.ansatt('trine')}></kobo-vedtaksdialog>`,
    );
    await element.vis();
    await shows(element, 'Hvilket forslag til vedtak skal saken få?');
    const dialog = element.shadowRoot!.querySelector('dialog.forslag')!;
    // It slides up into its place.
    await eventually(() => {
      const { x, y, width, height } = dialog.getBoundingClientRect();
      return [x, y, width, height].join() === '0,0,320,640';
    });
  });
});
