#!/usr/bin/env node
// tsvirt-ssh-helper SOCKET: joins its input and output to a daemon's socket, for clients that come by ssh.
import { connect } from 'node:net';

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('usage: tsvirt-ssh-helper SOCKET\n');
  process.exit(2);
}
const socket = connect({ path, allowHalfOpen: true });
socket.on('error', (error) => {
  process.stderr.write(`tsvirt-ssh-helper: ${error.message}\n`);
  process.exit(1);
});
// Who has gone needs nothing more.
process.stdout.on('error', () => process.exit(0));
process.stdin.pipe(socket).pipe(process.stdout);
