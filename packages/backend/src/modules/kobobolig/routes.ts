import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { endreKobobolig, hentKobobolig, opprettKobobolig, slettKobobolig } from './service.ts';

export const koboboligHandlers = {
  opprettKobobolig: async ({ tx, body, kommunenummer, nyId, klokke, innsyn }) => {
    const ny = { id: nyId(), kommunenummer, naa: klokke() };
    const { linje, ...svar } = await opprettKobobolig(tx, ny, body);
    innsyn(linje);
    return svar;
  },
  hentKobobolig: async ({ tx, path, innsyn }) => {
    const { linje, ...svar } = await hentKobobolig(tx, path.koboboligId);
    innsyn(linje);
    return svar;
  },
  endreKobobolig: async ({ tx, path, body, klokke, innsyn }) => {
    const { linje, ...svar } = await endreKobobolig(tx, path.koboboligId, body, klokke());
    innsyn(linje);
    return svar;
  },
  slettKobobolig: async ({ tx, path, body, klokke }) => {
    await slettKobobolig(tx, path.koboboligId, body ?? {}, klokke());
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
