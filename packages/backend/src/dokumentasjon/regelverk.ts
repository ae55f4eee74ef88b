// The rules of one municipality, for everybody: the page of `hentRegelverk`. In Norwegian, as those who apply read it.
import type { Regelverk, Regelverksregel, Tekst } from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Fetch } from '../http/router.ts';
import { tekst } from '../http/problem.ts';
import { ROT } from './adresser.ts';
import { h, lenke, type Html } from './h.ts';
import { hode } from './hode.ts';

const SIDE = new RegExp(`^${ROT}/regelverk/(\\d{4})(/nn)?$`);

const virkninger: Readonly<Record<Regelverksregel['virkning'], Tekst>> = {
  MENNESKE: tekst('Kobo gjør ingenting av seg selv.', 'Kobo gjer ingenting av seg sjølv.'),
  FLAGGER: tekst(
    'Kobo måler og viser utregningen. Et menneske vurderer hva det betyr for deg.',
    'Kobo måler og viser utrekninga. Eit menneske vurderer kva det har å seie for deg.',
  ),
  FORESLAAR: tekst(
    'Kobo regner ut et forslag. Et menneske kan endre det.',
    'Kobo reknar ut eit forslag. Eit menneske kan endre det.',
  ),
  UTFOERER: tekst(
    'Kobo teller dager, sorterer eller sier fra av seg selv.',
    'Kobo tel dagar, sorterer eller seier frå av seg sjølv.',
  ),
};

const ord = {
  tittel: tekst('Reglene for kommunal bolig', 'Reglane for kommunal bustad'),
  hopp: tekst('Gå til innholdet', 'Gå til innhaldet'),
  annet: tekst('Les på nynorsk', 'Les på bokmål'),
  gjelder: (regler: Regelverk): Tekst => {
    const [dag, fra] = [formaterDag(regler.dag), formaterDag(regler.gyldigFra)];
    return tekst(
      `Slik er reglene ${dag}. Kommunen har vedtatt kravene og fristene fra ${fra}.`,
      `Slik er reglane ${dag}. Kommunen har vedteke krava og fristane frå ${fra}.`,
    );
  },
  hjemmel: tekst('Kravene bygger på', 'Krava byggjer på'),
};

const avsnitt = (regel: Regelverksregel, spraak: keyof Tekst): Html =>
  h`<h2 id="${regel.kode.toLowerCase()}">${regel.tittel[spraak]}</h2>
${regel.avsnitt.map((en) => h`<p>${en[spraak]}</p>`)}
<p><em>${virkninger[regel.virkning][spraak]}</em></p>`;

function side(regler: Regelverk, spraak: keyof Tekst): string {
  const { navn, hjemmel, kommunenummer } = regler;
  const her = `${ROT}/regelverk/${kommunenummer}`;
  const tittel = `${ord.tittel[spraak]} – ${navn[spraak]}`;
  const grunn = /^https:\/\//.test(hjemmel.lenke ?? '')
    ? lenke(hjemmel.lenke!, hjemmel.tekst)
    : hjemmel.tekst;
  return h`${hode(spraak, tittel)}
<body>
<a class="hopp" href="#innhold">${ord.hopp[spraak]}</a>
<main id="innhold">
<h1>${tittel}</h1>
<p class="ingress">${ord.gjelder(regler)[spraak]}</p>
<p>${ord.hjemmel[spraak]}: ${grunn}.</p>
<p><a href="${spraak === 'nb' ? `${her}/nn` : her}" lang="${spraak === 'nb' ? 'nn' : 'nb'}">${ord.annet[spraak]}</a></p>
${regler.regler.map((regel) => avsnitt(regel, spraak))}
</main>
</body>
</html>
`.tekst;
}

/** The page, out of what the API answers on this server; null where the address is of no municipality it has. */
export async function regelverkside(request: Request, api: Fetch): Promise<string | null> {
  const { origin, pathname } = new URL(request.url);
  const [, kommunenummer, nn] = SIDE.exec(pathname) ?? [];
  if (kommunenummer === undefined) return null;
  const svar = await api(
    new Request(`${origin}/v1/regelverk`, { headers: { 'kobo-kommunenummer': kommunenummer } }),
  );
  return svar.ok ? side((await svar.json()) as Regelverk, nn === undefined ? 'nb' : 'nn') : null;
}
