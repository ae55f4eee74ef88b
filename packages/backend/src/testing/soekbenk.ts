/** What tests of applications start from: one that is sent as the form sends it. */
import { migrer, oppsummeringHash, type Kontekst, type Svar } from '@kobo-bolig/skjema';
import { enslig } from '@kobo-bolig/skjema/testing';
import { identFor } from '../ports/simulering/personer.ts';
import type { Sakbenk, Svaret } from './sakbenk.ts';
import { innbygger } from './tilbudbenk.ts';

/**
 * Drafts, reads the summary and sends.
 * @param person what the form was told of the citizen
 * @param endring what is answered otherwise than by somebody who lives alone
 * @param iUtkastet what else is done with the draft before it is sent
 */
export async function sendSom(
  benk: Pick<Sakbenk, 'som'>,
  navn: string,
  person: object,
  endring: Svar = {},
  iUtkastet: (soeknadId: string) => Promise<unknown> = async () => undefined,
): Promise<Svaret> {
  const som = benk.som(innbygger(navn));
  const { body: kommune } = await som('GET', '/kommune');
  const { body: utkast } = await som('POST', '/soeknader', { json: { spraak: 'nb' } });
  const svar = { ...enslig.svar, ...endring };
  const sti = `/soeknader/${utkast.soeknadId}`;
  const lagret = await som('PUT', `${sti}/svar`, {
    json: { svar, steg: 'oppsummering', spraak: 'nb' },
    versjon: utkast.versjon,
  });
  const kontekst = {
    idag: '2026-11-20',
    miljoe: 'TEST',
    spraak: 'nb',
    kommune,
    innbygger: { ...person, ident: identFor(navn) },
  } as Kontekst;
  await iUtkastet(utkast.soeknadId);
  const { body: vedlegg } = await som('GET', `${sti}/vedlegg`);
  return som('POST', `${sti}/innsending`, {
    json: { oppsummeringHash: await oppsummeringHash(migrer(svar, 1), kontekst, vedlegg.items) },
    versjon: lagret.body.versjon,
  });
}
