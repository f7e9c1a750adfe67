import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { formatSecret, parseSecret, secretXml } from './index.js';

const ceph = `<secret ephemeral='no' private='yes'>
  <uuid>f52a81b2-424e-490c-823d-6bd4235bc573</uuid>
  <description>Key of &lt;client&gt;</description>
  <usage type='ceph'>
    <name>client.admin secret</name>
  </usage>
</secret>
`;

test('a secret is read and written without a change', (t) => {
  const secret = parseSecret(ceph);
  t.deepEqual(secret.usage, { type: 'ceph', name: 'client.admin secret' });
  t.is(formatSecret(secret), ceph);
});

test('what has a default may be left out by an application', (t) => {
  t.is(
    secretXml({ usage: { type: 'volume', volume: "/it's" } }),
    "<secret ephemeral='no' private='no'>\n  <usage type='volume'>\n    <volume>/it&apos;s</volume>\n  </usage>\n</secret>\n",
  );
});

test('an error names element, line, attribute, value and what was expected', (t) => {
  const error = t.throws(() => parseSecret("<secret>\n<usage type='foo'/></secret>"));
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
  t.regex(error?.message ?? '', /secret\/usage, line 2.*'type' is 'foo'.*'volume'/);
});

test('hostile documents are refused', (t) => {
  const entity = '<!DOCTYPE s [<!ENTITY a "b">]><secret><description>&a;</description></secret>';
  for (const xml of [
    '',
    '<secret>',
    entity,
    '<secret/>\0',
    '<a>'.repeat(10_000),
    '<secret>&a;</secret>',
    '<other/>',
  ])
    t.true(
      [ErrorCode.XML_ERROR, ErrorCode.XML_DETAIL].some((code) => {
        try {
          parseSecret(xml);
        } catch (error) {
          return hasErrorCode(error, code);
        }
        return false;
      }),
      xml.slice(0, 40),
    );
});
