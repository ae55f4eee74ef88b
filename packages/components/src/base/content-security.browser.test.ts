import { equal, eventually } from '../testing/assert.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

describe('a page with the strictest policy', () => {
  it('shows the elements with theme, icons and texts, and nothing is blocked', async () => {
    const frame = document.createElement('iframe');
    const code = new URL('../testing/csp-page.ts', import.meta.url).href;
    frame.srcdoc = `<!doctype html><html lang="nb"><head>
      <meta http-equiv="Content-Security-Policy" content="${policy}"></head>
      <body><script type="module" src="${code}"></script></body></html>`;
    document.body.append(frame);
    // The page fetches every module by itself, and there are many.
    const outcome = await eventually(() => frame.contentDocument?.body?.dataset['outcome'], 10_000);
    frame.remove();
    equal(outcome, JSON.stringify({ violations: [], shown: 'Klar no', coloured: true }));
  });
});
