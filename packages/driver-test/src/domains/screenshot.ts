import { PassThrough } from 'node:stream';
import { crc32, deflateSync } from 'node:zlib';
import type { HypervisorMethods } from '@tsvirt/core';
import { checkFlags, invalidArgument } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { needActive } from './access.js';

const width = 320;
const height = 200;

/** A guest's screen: always the same picture. */
export function domainScreenshot(node: TestNode) {
  return {
    domainScreenshot: (dom, screen, flags) => {
      checkFlags('domainScreenshot', flags);
      const domain = node.domain(dom);
      needActive(domain);
      if (screen !== 0) throw invalidArgument(`the domain has no screen ${screen}`);
      const stream = new PassThrough();
      stream.end(picture());
      return { mime: 'image/png', stream };
    },
  } satisfies HypervisorMethods;
}

/** A PNG that goes from black to white, in grey. */
function picture(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const row = Buffer.from([0, ...Array.from({ length: width }, (_, x) => Math.floor((x * 256) / width))]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
