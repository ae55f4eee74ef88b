import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { lagPdf } from '../dokument/pdf.ts';
import { krevPart } from '../medsoeker/part.ts';
import { saksinnsyn } from '../sak/kontekst.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import { krevSak } from '../sak/service.ts';
import { forvaltningsloven } from '../vedtak/forvaltningsloven.ts';
import { lagUtskrift } from './service.ts';

/** Handed out: why it was looked at, and by what right. */
const UTLEVERING = { formaal: 'Utskrift til parten', hjemmel: forvaltningsloven.PARTSINNSYN } as const;

export const utskriftHandlers = {
  lastNedSaksutskrift: async ({ tx, path, query, spraak, klokke, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const { utgave = 'ARKIV', partId = sak.soekerId } = query;
    const erSoekeren = partId === sak.soekerId;
    krevUtenMangler('UGYLDIG_FORESPOERSEL', utgave === 'ARKIV' && !erSoekeren ? ['/partId'] : [], '');
    await krevPart(tx, sak, partId, '/partId');
    const til = utgave === 'ARKIV' ? utgave : { partId, erSoekeren };
    const utskrift = await lagUtskrift(tx, sak, { utgave: til, spraak, naa: klokke() });
    innsyn({ ...saksinnsyn(sak), ...(utgave === 'PART' && { ...UTLEVERING, personId: partId }) });
    return {
      body: {
        filnavn: `${utskrift.tittel}.pdf`,
        mediaType: 'application/pdf',
        innhold: await lagPdf(utskrift),
      },
    };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
