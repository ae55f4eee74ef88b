/** The page around a story: what the municipality decides. */
export type Tema = 'designsystemet' | 'fjellvik' | 'uten';
export type Skjema = 'light' | 'dark';

const adresser: Record<Exclude<Tema, 'uten'>, string> = {
  designsystemet: 'tema/designsystemet.css',
  fjellvik: 'temaer/fjellvik.css',
};

/** Puts the theme's stylesheet on the page; resolves when it holds. */
export async function brukTema(tema: Tema, skjema: Skjema): Promise<void> {
  const html = document.documentElement;
  html.dataset['colorScheme'] = skjema;
  const old = document.querySelector<HTMLLinkElement>('link[data-tema]');
  if (old?.dataset['tema'] === tema) return;
  if (tema !== 'uten') {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.dataset['tema'] = tema;
    link.href = new URL(adresser[tema], document.baseURI).href;
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => reject(new Error(`${link.href} kunne ikke hentes.`));
      document.head.append(link);
    });
  }
  // Last, so that the page is never without one.
  old?.remove();
}

export function brukSpraak(spraak: string): void {
  document.documentElement.lang = spraak;
}
