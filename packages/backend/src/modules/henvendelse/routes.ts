import type { Henvendelse, HenvendelseSammendrag, OperationTypes } from '@kobo-bolig/contract';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { registeradgang } from '../innfoering/adgang.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { slaaOppOppgitt } from '../person/oppgitt.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { klargjoer, slaaOpp } from '../soeknad/registrering.ts';
import { henvendelsene, type Henvendelsesposisjon, type Henvendelsesrad } from './queries.sql.ts';
import {
  avgjoer,
  krevAvgjoerbar,
  krevGyldig,
  krevHenvendelse,
  skrivHenvendelse,
  somSoeknad,
  tilHenvendelse,
} from './service.ts';

const HENVENDELSE = { formaal: 'Henvendelse om hjelp', hjemmel: 'boligsosialloven § 7' } as const;
const OPPSLAG = oppslagslinje('HENVENDELSE');

/** Nothing of anyone, when nobody knows yet whom it concerns. */
const innsynI = ({
  henvendelseId,
  gjelder,
  sakId,
}: Pick<Henvendelse, 'henvendelseId' | 'gjelder' | 'sakId'>): Innsynslinje => ({
  ...HENVENDELSE,
  entitetId: henvendelseId,
  ...(gjelder && { personId: gjelder.personId }),
  ...(sakId !== undefined && { sakId }),
});

const tilSammendrag = (rad: Henvendelsesrad): HenvendelseSammendrag => {
  const { henvendelseId, kanal, mottatt, status, gjelder } = tilHenvendelse(rad);
  return { henvendelseId, kanal, mottatt, status, ...(gjelder && { gjelder }) };
};

export const henvendelseHandlers = {
  listHenvendelser: async ({ tx, query, side, innsyn }) => {
    const { limit, etter, liste } = await side<Henvendelsesposisjon>();
    const rader = await tx.query<Henvendelsesrad>(henvendelsene(query.status, limit, etter));
    const body = await liste(rader, ({ mottatt, id }): Henvendelsesposisjon => [mottatt, id], tilSammendrag);
    innsyn({ ...HENVENDELSE, antall: body.items.length });
    for (const vist of body.items) if (vist.gjelder) innsyn(innsynI(vist));
    return { body };
  },
  hentHenvendelse: async ({ tx, path, innsyn }) => {
    const body = tilHenvendelse(await krevHenvendelse(tx, path.henvendelseId));
    innsyn(innsynI(body));
    return { body };
  },
  registrerHenvendelse: {
    utenTransaksjon: async (ctx) => {
      const { body, porter, nyId, kommunenummer, klokke, signal } = ctx;
      krevGyldig(body, klokke());
      const adgang = await ctx.les((tx) => registeradgang(tx, 'HENVENDELSE', { naa: klokke() }));
      const oppslag = { adgang, signal };
      const svar = body.gjelder ? await slaaOppOppgitt(porter.folkeregister, oppslag, body.gjelder) : null;
      return async (tx) => {
        const register = { tx, vault: porter.vault, nyId, kommunenummer };
        const { henvendelseId, personId } = await skrivHenvendelse(register, aktoerAv(ctx), body, svar);
        ctx.innsyn(personId === null ? null : { ...OPPSLAG, entitetId: henvendelseId, personId });
        return { body: { henvendelseId, mottatt: body.mottatt } };
      };
    },
  },
  avgjoerHenvendelse: {
    utenTransaksjon: async (ctx) => {
      const { path, body, porter, nyId, klokke, signal, ifMatch } = ctx;
      const { vault, miljoe, folkeregister } = porter;
      const naa = klokke();
      const valg = { naa, krevVersjon: ifMatch.krev };
      const { kommune, rad, adgang } = await ctx.les(async (tx) => {
        const rad = await krevHenvendelse(tx, path.henvendelseId);
        await krevAvgjoerbar(tx, rad, body, valg);
        return {
          rad,
          kommune: await hentKommuneinfo(tx),
          adgang: await registeradgang(tx, 'HENVENDELSE', { naa }),
        };
      });
      const klart = body.avgjoerelse === 'TIL_SAK' ? klargjoer(somSoeknad(rad, body), { naa, miljoe }) : null;
      const sak = klart && {
        klart,
        oppslag: await slaaOpp(folkeregister, { adgang, signal }, klart),
      };
      return async (tx) => {
        const grunnlag = { tx, vault, kommune, miljoe, nyId, naa };
        const avgjoerelse = { miljoe: grunnlag, aktoer: aktoerAv(ctx), svar: body, ...valg, sak };
        const { rad, sak: aapnet } = await avgjoer(path.henvendelseId, avgjoerelse);
        const personId = aapnet?.soekerId ?? rad.personId;
        ctx.innsyn({
          ...HENVENDELSE,
          entitetId: rad.id,
          ...(personId !== null && { personId }),
          ...(aapnet && { sakId: aapnet.registrert.sakId }),
        });
        if (aapnet) porter.vekkJobber();
        const { sakId, saksnummer } = aapnet?.registrert ?? {};
        return {
          versjon: rad.versjon + 1,
          body: {
            henvendelseId: rad.id,
            status: body.avgjoerelse,
            ...(sakId && saksnummer && { sakId, saksnummer }),
          },
        };
      };
    },
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
