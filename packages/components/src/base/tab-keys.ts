/**
 * Arrow keys, Home and End move focus between the tabs of a `role="tablist"`; listen for `keydown` on the list. The
 * tab in focus is chosen with Enter or space, as every button is, so that passing over a tab fetches nothing.
 */
export function moveBetweenTabs(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const tabs = Array.from(list.querySelectorAll<HTMLElement>('[role=tab]'));
  const at = tabs.indexOf(event.target as HTMLElement);
  const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  const targets: Record<string, number> = {
    [forward]: (at + 1) % tabs.length,
    [back]: (at - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const to = targets[event.key];
  if (at === -1 || to === undefined) return;
  event.preventDefault();
  tabs[to]?.focus();
}
