// A case system in a few small files: it owns login, address and menu, and lets Kobo's elements do the work.
import { feilside } from './feil.js';
import { innlogging, kobo, spraak } from './klient.js';
import { vis } from './visning.js';

document.documentElement.lang = spraak;
for (const lenke of document.querySelectorAll('.spraak a')) {
  if (lenke.lang === spraak) lenke.setAttribute('aria-current', 'true');
  // The same page in the other language.
  lenke.addEventListener('click', () => (lenke.hash = location.hash));
}
// The page is written in bokmål; what is otherwise in nynorsk stands beside it.
if (spraak === 'nn') {
  for (const e of document.querySelectorAll('[data-nn]')) e.textContent = e.dataset.nn;
  for (const e of document.querySelectorAll('[data-nn-navn]')) e.setAttribute('aria-label', e.dataset.nnNavn);
}

const provider = document.querySelector('#kobo');
const loggUt = () => innlogging.loggUt();

async function visAnsatt() {
  const { data: ansatt } = await kobo.meg.hentAnsatt();
  document.querySelector('#bruker').textContent = ansatt.navn;
  for (const lenke of document.querySelectorAll('[data-rolle]')) {
    lenke.hidden = !lenke.dataset.rolle.split(' ').some((rolle) => ansatt.roller.includes(rolle));
  }
}

// The session is over: the login has a window of its own, so that nothing typed is lost. It may be somebody else's.
provider.addEventListener('kobo-innlogging-kreves', (event) =>
  event.waitUntil(innlogging.loggInnIgjen().then(visAnsatt)),
);

async function start() {
  try {
    await visAnsatt();
  } catch (feil) {
    // Such as an employee of another municipality, or no network.
    provider.replaceChildren(feilside(feil, start, [['Logg ut', loggUt]]));
    return;
  }
  provider.replaceChildren();
  addEventListener('hashchange', vis);
  await vis();
}

if (innlogging.innlogget) {
  document.querySelector('.bruker').hidden = false;
  document.querySelector('#logg-ut').addEventListener('click', loggUt);
  await start();
} else {
  document.querySelector('#velkommen').hidden = false;
  document.querySelector('#logg-inn').addEventListener('click', () => innlogging.loggInn());
}
