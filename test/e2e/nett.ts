import type { Page } from 'puppeteer-core';

export interface Nett {
  /** Until nothing has been on its way for so long. @throws Error when that takes longer than `lengst` */
  ro(ms: number, lengst: number): Promise<void>;
}

/**
 * What a page has asked for and has no answer to. Puppeteer's own count never lets go of what a reload cut off: a page that
 * was asking at that moment would not come to rest again.
 */
export async function foelgNettet(page: Page): Promise<Nett> {
  const cdp = await page.createCDPSession();
  /** By its id, the document that asked. */
  const paaVei = new Map<string, string>();
  let sistEndret = Date.now();
  const endret = (): void => void (sistEndret = Date.now());
  const ferdig = ({ requestId }: { readonly requestId: string }): void => {
    paaVei.delete(requestId);
    endret();
  };
  cdp.on('Network.requestWillBeSent', ({ requestId, loaderId }) => {
    paaVei.set(requestId, loaderId);
    endret();
  });
  cdp.on('Network.loadingFinished', ferdig);
  cdp.on('Network.loadingFailed', ferdig);
  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId !== undefined) return;
    for (const [id, dokument] of paaVei) if (dokument !== frame.loaderId) paaVei.delete(id);
    endret();
  });
  await Promise.all([cdp.send('Network.enable'), cdp.send('Page.enable')]);
  return {
    async ro(ms, lengst) {
      // What was done just now may not have asked for anything yet.
      endret();
      const gi = Date.now() + lengst;
      while (paaVei.size > 0 || Date.now() - sistEndret < ms) {
        if (Date.now() > gi) throw new Error(`${paaVei.size} requests are on their way after ${lengst} ms.`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
  };
}
