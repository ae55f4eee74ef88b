import { html, nothing, type TemplateResult } from 'lit';
import type { Leieforhold, Tilbud } from '@kobo-bolig/contract';
import { listLeieforhold } from '@kobo-bolig/contract/client';
import { call } from '@kobo-bolig/sdk';
import { heading } from '../../base/heading.ts';
import { addressLine } from '../../bolig/address.ts';
import { formatDate } from '../../texts/dates.ts';
import { formatKroner } from '../../texts/numbers.ts';
import { nameOf } from '../../texts/person.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import { facts } from './facts.ts';
import { type CaseContext, type CaseHost, where } from './part.ts';
import { tenancy, tenancyStatusLabels } from './tilbud-wording.ts';
import { page } from './wording.ts';

export const TENANCY_HEADING = 'leieforhold-overskrift';

/** The tenancies signed contracts made: more than one where an agreement was withdrawn. */
export class TenancyPart {
  readonly #tenancies: Resource<readonly Leieforhold[]>;

  constructor(host: CaseHost, context: CaseContext, signed: () => Tilbud | undefined) {
    this.#tenancies = new Resource<readonly Leieforhold[]>(host, {
      key: () => {
        const [client, offer] = [context.client(), signed()];
        return client && offer?.leieforholdId ? [client, offer.leieforholdId] : undefined;
      },
      load: async (signal) => {
        const { client, sak } = where(context);
        const query = { sakId: sak.sakId, limit: 100 };
        return (await call(client, listLeieforhold, { query, signal })).data.items;
      },
      names: () => ({
        one: tenancy.names.one(),
        indefinite: tenancy.names.definite(),
        definite: tenancy.names.definite(),
      }),
    });
  }

  /** @param id of the heading: what one is taken to when a contract is signed is the newest of them */
  render({ bolig, leieforholdId }: Tilbud, level: number, id: string | undefined): TemplateResult {
    return html`<section class="leieforhold">
      ${heading(level, tenancy.heading(), { size: '2xs', ...(id && { id, focusable: true }) })}
      ${renderTilstand({
        resource: this.#tenancies,
        level: level + 1,
        content: (items) => {
          const found = items.find((one) => one.leieforholdId === leieforholdId);
          return found ? tenancyFacts(found, addressLine(bolig)) : nothing;
        },
        skeleton: () => skeletonRows(3),
        noAccess: page.noAccess(),
      })}
    </section>`;
  }
}

const tenancyFacts = (found: Leieforhold, address: string): TemplateResult => {
  const { status, leietaker, startdato, sluttdato, manedsleie, depositum } = found;
  return facts([
    [tenancy.home(), address],
    ...(leietaker ? [[tenancy.tenant(), nameOf(leietaker)] as const] : []),
    // A running tenancy is the ordinary thing.
    ...(status === 'AKTIVT' ? [] : [[tenancy.status(), tenancyStatusLabels[status]()] as const]),
    [tenancy.from(), formatDate(startdato)],
    [tenancy.to(), sluttdato ? formatDate(sluttdato) : tenancy.endless()],
    [tenancy.rent(), formatKroner(manedsleie)],
    [tenancy.deposit(), formatKroner(depositum)],
  ]);
};
