import { html } from 'lit';
import { createKoboCore, type KoboCore } from '@kobo-bolig/sdk';
import { define } from '../base/define.ts';
import { equal, eventually, ok } from '../testing/assert.ts';
import { cleanup, fixture, settled } from '../testing/fixture.ts';
import type { InnloggingKrevesEvent } from './innlogging.ts';
import { KoboDataElement } from './kobo-data-element.ts';
import { KoboProvider } from './kobo-provider/kobo-provider.ts';

class TestKlient extends KoboDataElement {
  static override readonly tag = 'kobo-testklient';

  get found(): KoboCore | undefined {
    return this.klient;
  }

  protected override renderContent(): unknown {
    return html`<p>${this.klient?.kommunenummer ?? 'ingen'}</p>`;
  }
}
define(TestKlient);

const operation = {
  id: 'hentBolig',
  method: 'GET',
  path: '/v1/boliger',
  retry: 'safe',
  idempotency: 'none',
  etag: 'none',
  paging: null,
} as const;
const own = createKoboCore({ baseUrl: 'https://kobo.example', kommunenummer: '9901' });
const element = (place: Element): TestKlient => place.querySelector('kobo-testklient') as TestKlient;

describe('an element’s client', () => {
  afterEach(cleanup);

  it('is missing until the host gives one, without a fault', async () => {
    const alone = await fixture<TestKlient>(html`<kobo-testklient></kobo-testklient>`);
    equal(alone.found, undefined);
  });

  it('comes from a provider whose code arrives after the element’s', async () => {
    const place = await fixture(
      html`<div>
        <kobo-provider><kobo-testklient></kobo-testklient></kobo-provider>
      </div>`,
    );
    equal(element(place).found, undefined);
    define(KoboProvider);
    const provider = place.querySelector('kobo-provider') as KoboProvider;
    provider.client = own;
    await eventually(() => element(place).found === own);
    await settled(element(place));
    equal(element(place).shadowRoot?.querySelector('p')?.textContent, '9901');
  });

  it('is the same for all elements in a provider, and a new one when the provider changes', async () => {
    const place = await fixture<KoboProvider>(
      html`<kobo-provider api-url="https://kobo.example" kommune="9901">
        <kobo-testklient></kobo-testklient><kobo-testklient></kobo-testklient>
      </kobo-provider>`,
    );
    const [one, other] = Array.from(place.querySelectorAll('kobo-testklient')) as [TestKlient, TestKlient];
    ok(one.found && one.found === other.found);
    equal(one.found.kommunenummer, '9901');
    place.kommune = '9902';
    await eventually(() => one.found?.kommunenummer === '9902');
  });

  it('is its own when it has attributes, and the property wins over all', async () => {
    const place = await fixture<KoboProvider>(
      html`<kobo-provider .client=${own}>
        <kobo-testklient api-url="https://annen.example" kommune="9902"></kobo-testklient>
      </kobo-provider>`,
    );
    const inside = element(place);
    equal(inside.found?.kommunenummer, '9902');
    equal(inside.found, inside.found, 'It is made once.');
    inside.client = own;
    equal(inside.found, own);
  });

  it('follows an element that moves to another provider', async () => {
    const place = await fixture(html`
      <div>
        <kobo-provider .client=${own}><kobo-testklient></kobo-testklient></kobo-provider>
        <kobo-provider api-url="https://kobo.example" kommune="9902"></kobo-provider>
      </div>
    `);
    const moved = element(place);
    equal(moved.found, own);
    place.querySelectorAll('kobo-provider')[1]?.append(moved);
    await eventually(() => moved.found?.kommunenummer === '9902');
  });

  it('asks the page for a login and waits for it', async () => {
    const tokens = ['utloept', 'nytt'];
    const sent: (string | null)[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = async (input) => {
      const { headers } = input as Request;
      sent.push(headers.get('Authorization'));
      return sent.length === 1
        ? Response.json(
            { code: 'UTLOEPT_TOKEN', status: 401 },
            { status: 401, headers: { 'content-type': 'application/problem+json' } },
          )
        : Response.json({});
    };
    try {
      const alone = await fixture<TestKlient>(
        html`<kobo-testklient
          api-url="https://kobo.example"
          kommune="9901"
          .getToken=${() => tokens[0]}
        ></kobo-testklient>`,
      );
      alone.addEventListener('kobo-innlogging-kreves', (event: InnloggingKrevesEvent) => {
        equal(event.detail.code, 'UTLOEPT_TOKEN');
        event.waitUntil(Promise.resolve(tokens.shift()));
      });
      await alone.found?.send(operation);
      equal(sent.join(', '), 'Bearer utloept, Bearer nytt');
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
