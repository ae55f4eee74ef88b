import type { BinaryBody } from '@kobo-bolig/contract';
import type {
  Fil,
  Kontekst,
  OperationShape,
  Totrinnshandler,
  Transaksjonshandler,
} from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { finnFormat } from './filtype.ts';
import { vedleggMedId, type Vedleggsrad } from './queries.sql.ts';
import { MAKS_BYTE } from './rules.ts';

type Byte = Uint8Array<ArrayBuffer>;

const kanVaereHeic = (sendt: Byte): boolean => sendt.byteLength <= MAKS_BYTE && finnFormat(sendt) === 'HEIC';

/**
 * What was sent, and as JPEG where it is HEIC. That takes seconds, and so no transaction has begun. What cannot be made
 * into JPEG is left as it is: it is refused when it is certain that there is anything to send it to.
 */
export async function utenHeic(sendt: Byte, { heic }: Pick<Porter, 'heic'>): Promise<Byte> {
  return kanVaereHeic(sendt) ? ((await heic?.tilJpeg(sendt)) ?? sendt) : sendt;
}

type Filkall = OperationShape & { body: { 'application/octet-stream': BinaryBody } };

/**
 * A handler of a file that is sent in one. Seconds of work are done for one that waits for it, and for no made-up id: a
 * process makes one picture at a time, for everybody.
 * @param filId what it is the content of
 */
export const medFil = <T extends Filkall>(
  filId: (path: Kontekst<T, Porter>['path']) => string,
  handler: Transaksjonshandler<T, Porter>,
): Totrinnshandler<T, Porter> => ({
  utenTransaksjon: async (ctx) => {
    const fil = ctx.body as Fil;
    const venter =
      kanVaereHeic(fil.innhold) &&
      (await ctx.les((tx) => tx.maybeOne<Vedleggsrad>(vedleggMedId(filId(ctx.path)))))?.status ===
        'MANGLER_INNHOLD';
    const body = { ...fil, innhold: venter ? await utenHeic(fil.innhold, ctx.porter) : fil.innhold };
    return (tx) => handler(Object.assign(ctx, { tx, body: body as Kontekst<T, Porter>['body'] }));
  },
});
