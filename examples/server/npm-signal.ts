const MELLOMROM_MS = 500;

/**
 * A signal that stops npm stops us too. npm sends it to the shell it started us in, and Debian's shell (dash) dies of it
 * without a word to us: when the shell is gone, somebody has asked for the end.
 */
export function stoppMedNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const skall = process.ppid;
  const vakt = setInterval(() => {
    if (process.ppid === skall) return;
    clearInterval(vakt);
    process.kill(process.pid, 'SIGTERM');
  }, MELLOMROM_MS);
  vakt.unref();
}
