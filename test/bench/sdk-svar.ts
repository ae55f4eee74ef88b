// A server in a thread of its own, so that it does not stand in the way of the client that is measured.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

const headers = { 'content-type': 'application/json', etag: '"3"' };
const server = createServer((_request, response) => response.writeHead(200, headers).end(workerData));
server.listen(0, '127.0.0.1', () => parentPort!.postMessage((server.address() as AddressInfo).port));
