// What could not be fetched, in the words of the API or of its client, and what can be done about it.

/** @param knapper text and action of each further button */
export function feilside(feil, igjen, knapper = []) {
  const side = document.createElement('section');
  side.append(
    Object.assign(document.createElement('h1'), { textContent: feil.title ?? feil.message }),
    Object.assign(document.createElement('p'), { textContent: feil.detail ?? '' }),
  );
  for (const [tekst, gjoer] of [['Prøv igjen', igjen], ...knapper]) {
    const knapp = Object.assign(document.createElement('button'), { type: 'button', textContent: tekst });
    knapp.addEventListener('click', gjoer);
    side.append(knapp, ' ');
  }
  return side;
}
