// Starts the demo as `npm start` does and says when the first request is answered.
import { startDemo } from '../../examples/server/server.ts';

const server = await startDemo({ port: 0, data: process.argv[2]! });
await fetch(`${server.origin}/v1/status`);
console.log('klar');
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
