import type { MangelNy } from '@kobo-bolig/contract';
import { idag } from '../klokke.ts';
import { hentKartlegging, lagreKartlegging } from '../modules/kartlegging/service.ts';
import { meldMangler, type Mangelmiljoe } from '../modules/mangel/service.ts';
import type { Stegvalg } from '../modules/sak/saksgang.ts';
import { krevSak } from '../modules/sak/service.ts';
import type { DemoSak } from './saker-typer.ts';

/** What has a day to come; the calendar lets the others go on. */
export const venterIDag = ({ status, nesteFrist }: DemoSak, naa: Date): boolean =>
  status === 'VENTER_PAA_SOEKER' && nesteFrist !== undefined && nesteFrist.dato > idag(naa);

/** Asks the party for more, with the assessment begun. */
export async function etterspoer(
  miljoe: Mangelmiljoe,
  sakId: string,
  { nesteFrist }: DemoSak,
  valg: Stegvalg,
): Promise<void> {
  const { tx, naa, nyId } = miljoe;
  const sak = await krevSak(tx, sakId);
  const { innhold } = await hentKartlegging(tx, sak, naa);
  await lagreKartlegging(tx, sak, valg.aktoer, innhold, { naa, nyId, krevVersjon: valg.krevVersjon });
  const mangel: MangelNy = {
    vedleggstype: 'OPPSIGELSE',
    hva: 'Når du må flytte fra boligen du bor i nå. Legg ved oppsigelsen hvis du har fått en.',
    hvorfor: 'Det avgjør hvor raskt du trenger et annet sted å bo.',
  };
  const felles = { frist: nesteFrist!.dato, foelge: 'BEHANDLES_UTEN', spraak: 'nb' } as const;
  await meldMangler(miljoe, sakId, { mangler: [mangel], ...felles }, valg);
}
