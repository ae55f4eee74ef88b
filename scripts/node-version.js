// Loaded before the program (`--import`): one command, which a shell that can do so gives its own place.
// Plain JavaScript: an old Node must be able to read it. `npm ci` brings Node 24 into node_modules/.bin; an older one
// here means the install was skipped or partial.
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`Node ${process.versions.node} is too old (22.18 or newer is needed). Run: npm ci\n`);
  process.exit(1);
}
