import { lookup as lookupName } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP } from 'node:net';
import type { Utfall, Webhookutgang } from '../../ports/webhook/port.ts';

export interface Webhookutgangvalg {
  /** Lets http and this machine's own addresses through. Never where others can subscribe. */
  readonly utvikling?: boolean;
  /** All addresses of a name. */
  readonly slaaOpp?: (navn: string) => Promise<readonly Adresse[]>;
  readonly fristMs?: number;
}

export interface Adresse {
  readonly address: string;
  readonly family: number;
}

const FRIST_MS = 10_000;
const MAKS_SVAR = 64 * 1024;

/** IANA's special-purpose addresses (RFC 6890): inside a network, a machine or a cloud, and never somebody's receiver. */
const lukket = new BlockList();
for (const nett of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24'],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
])
  leggTil(lukket, nett, 'ipv4');
/** Of IPv6 only what is handed out to the world is open, and of that not what carries an IPv4 address inside. */
const verden = new BlockList();
leggTil(verden, '2000::/3', 'ipv6');
for (const nett of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) leggTil(lukket, nett, 'ipv6');
const lokal = new BlockList();
leggTil(lokal, '127.0.0.0/8', 'ipv4');
leggTil(lokal, '::1/128', 'ipv6');

function leggTil(liste: BlockList, nett: string, type: 'ipv4' | 'ipv6'): void {
  const [adresse, bit] = nett.split('/');
  liste.addSubnet(adresse!, Number(bit), type);
}

/** Whether something may be sent to an address at all. */
export function erAapenAdresse(adresse: string, utvikling = false): boolean {
  const type = isIP(adresse) === 4 ? 'ipv4' : 'ipv6';
  if (utvikling && lokal.check(adresse, type)) return true;
  return (
    isIP(adresse) !== 0 && !lukket.check(adresse, type) && (type === 'ipv4' || verden.check(adresse, type))
  );
}

class Avvist extends Error {
  readonly feil: NonNullable<Utfall['feil']>;
  constructor(feil: NonNullable<Utfall['feil']>) {
    super(feil);
    this.feil = feil;
  }
}

/**
 * The way out for webhooks. A name is resolved once, every address it has is judged, and the connection is made to the
 * one that was judged: asked again, the name could mean something else.
 */
export function createWebhookutgang(valg: Webhookutgangvalg = {}): Webhookutgang {
  const { utvikling = false, fristMs = FRIST_MS } = valg;
  const slaaOpp = valg.slaaOpp ?? ((navn) => lookupName(navn, { all: true }));

  async function adresseFor({ hostname }: URL): Promise<Adresse> {
    const navn = hostname.replace(/^\[|\]$/g, '');
    const adresser = isIP(navn)
      ? [{ address: navn, family: isIP(navn) }]
      : await slaaOpp(navn).catch(() => {
          throw new Avvist('NAVN_UKJENT');
        });
    if (!adresser[0]) throw new Avvist('NAVN_UKJENT');
    if (!adresser.every(({ address }) => erAapenAdresse(address, utvikling)))
      throw new Avvist('IKKE_TILLATT');
    return adresser[0];
  }

  return {
    async send({ mottaker, headers, body }) {
      const signal = AbortSignal.timeout(fristMs);
      try {
        const url = new URL(mottaker);
        if (url.protocol !== 'https:' && !(utvikling && url.protocol === 'http:'))
          throw new Avvist('IKKE_TILLATT');
        const { address, family } = await medFrist(adresseFor(url), signal);
        return { httpStatus: await post(url, address, family, headers, body, signal) };
      } catch (error) {
        if (error instanceof Avvist) return { feil: error.feil };
        return { feil: signal.aborted ? 'TIDSAVBRUDD' : 'BRUTT' };
      }
    },
  };
}

/** A name server that never answers cannot be aborted, only left. */
const medFrist = <T>(arbeid: Promise<T>, signal: AbortSignal): Promise<T> =>
  Promise.race([
    arbeid,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Avvist('TIDSAVBRUDD')), { once: true });
    }),
  ]);

/** The status of an answer that came whole. Node's own client follows no redirect. */
function post(
  url: URL,
  address: string,
  family: number,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal,
        // A connection of its own: a kept one was made to an address that was judged for somebody else.
        agent: false,
        lookup: (_navn, { all }, svar) =>
          all ? svar(null, [{ address, family }]) : svar(null, address, family),
      },
      (response) => {
        let lest = 0;
        response.on('data', (bit: Buffer) => {
          if ((lest += bit.length) > MAKS_SVAR) response.destroy(new Avvist('FOR_STOR'));
        });
        response.on('end', () => resolve(response.statusCode!));
        response.on('error', reject);
        response.on('close', () => reject(new Error('cut off')));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
