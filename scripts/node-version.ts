// `npm ci` brings Node 24 into node_modules/.bin; an older one here means the install was skipped or partial.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Node ${process.versions.node} is too old (22.18 or newer is needed). Run: npm ci`);
  process.exit(1);
}
