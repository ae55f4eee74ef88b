/**
 * Work that is asked for faster than it is done: one home at a time, and once however often it is named while it waits.
 *
 * @param feilet told of a home that failed; the feed names it again
 */
export function createKoe(
  arbeid: (boligId: string) => Promise<void>,
  feilet: (error: unknown) => void,
): (boligId: string) => void {
  const venter = new Set<string>();
  let arbeider = false;
  async function toem(): Promise<void> {
    arbeider = true;
    for (const boligId of venter) {
      venter.delete(boligId);
      await arbeid(boligId).catch(feilet);
    }
    arbeider = false;
  }
  return (boligId) => {
    venter.add(boligId);
    if (!arbeider) void toem();
  };
}
