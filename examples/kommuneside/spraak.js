// The language chosen in the form is the page's too. The page in the other language is put in place of this one, around
// the form, so that nothing that is typed goes away. The form itself follows `lang`.
const DELER = ['.hopp', '.topp', '.sti', 'h1', '.bunn'];

/** A request for a document, since Trusted Types allows no other way to read HTML that was fetched. */
const hentSide = (adresse) =>
  new Promise((resolve, reject) => {
    const request = new globalThis.XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => (request.response ? resolve(request.response) : reject(new Error(adresse)));
    request.onerror = () => reject(new Error(adresse));
    request.open('GET', adresse);
    request.send();
  });

async function bytt(spraak, skjema) {
  const lenke = document.querySelector(`.topp nav a[lang='${spraak}']`);
  if (!lenke || document.documentElement.lang === spraak) return;
  const adresse = lenke.href;
  const annen = await hentSide(adresse);
  // First, since the new parts name their pictures from there.
  history.replaceState(history.state, '', adresse);
  for (const del of DELER)
    document.querySelector(del).replaceWith(document.adoptNode(annen.querySelector(del)));
  document.title = annen.title;
  skjema.setAttribute('min-sak-url', annen.querySelector(skjema.localName).getAttribute('min-sak-url'));
  document.documentElement.lang = spraak;
}

addEventListener('kobo-soeknad-spraak', (event) => {
  event.preventDefault();
  // Whoever opens a draft keeps the language of the page they chose to open it on.
  const { spraak, valgt } = event.detail;
  // Without the other page the form is in the language that was chosen all the same.
  if (valgt) bytt(spraak, event.target).catch(() => (document.documentElement.lang = spraak));
});
