import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { commandLine } from '../testing/command-line.js';

const tpm = (backend: string) => `<devices><tpm model='tpm-crb'>${backend}</tpm></devices>`;

test('a TPM of the host is opened for the emulator, with what breaks off its commands', (t) => {
  const lines = commandLine(tpm("<backend type='passthrough'><device path='/dev/tpm0'/></backend>"), {
    resources: {
      files: new Map([
        ['tpm0-tpm', 8],
        ['tpm0-cancel', 9],
      ]),
    },
  });
  for (const line of [
    '-add-fd set=0,fd=8,opaque=tpm0-tpm',
    '-add-fd set=1,fd=9,opaque=tpm0-cancel',
    '-tpmdev passthrough,id=tpm-tpm0,path=/dev/fdset/0,cancel-path=/dev/fdset/1',
    '-device {"driver":"tpm-crb","tpmdev":"tpm-tpm0","id":"tpm0"}',
  ])
    t.true(lines.includes(line), line);
});

test('a program that is a TPM is found by its socket', (t) => {
  const own = commandLine(tpm("<backend type='emulator'/>"), {
    resources: { helperSockets: new Map([['tpm0', '/run/tpm.sock']]) },
  });
  t.true(own.includes('-chardev socket,id=chrtpm,path=/run/tpm.sock'));
  const other = tpm("<backend type='external'><source type='unix' mode='connect' path='/a,b'/></backend>");
  t.true(commandLine(other).includes('-chardev socket,id=chrtpm,path=/a,,b'));
  const error = t.throws(() => commandLine(tpm("<backend type='emulator'/>")));
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
});

test('a vsock is the address that it got and a descriptor', (t) => {
  const lines = commandLine("<devices><vsock><cid address='7'/></vsock></devices>", {
    resources: { files: new Map([['vsock0-vhost', 11]]) },
  });
  t.regex(
    lines.find((line) => line.includes('vsock')) ?? '',
    /"id":"vsock0","guest-cid":7,"vhostfd":"11","bus":"pci.0"/,
  );
});
