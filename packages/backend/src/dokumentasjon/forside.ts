import { begrepsliste } from './begreper/sider.ts';
import { h, lenke, liste } from './h.ts';
import { info } from './kontrakt.ts';
import { deler, type Side } from './side.ts';

export const forside: Side = {
  adresse: '/api/',
  del: null,
  tittel: info.title,
  om: 'Apply for, decide on, allocate and look after municipal rental homes in Norway.',
  innhold:
    () => h`<p class="ingress">Apply for, decide on, allocate and look after municipal rental homes in Norway. For vendors of case systems, property management systems and municipal web
pages.</p>
<p>${lenke(deler.start.adresse, 'The first hour')} takes you from nothing to a home created, changed and followed with curl, on a synthetic municipality on your own machine.</p>
<h2>To look something up</h2>
${liste(
  [deler.operations, deler.sdk, deler.types, deler.problems, deler.access, deler.events, deler.states].map(
    ({ adresse, tittel }) => lenke(adresse, tittel),
  ),
)}
${begrepsliste()}`,
};
