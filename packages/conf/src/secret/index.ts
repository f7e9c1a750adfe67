import { ErrorDomain } from '@tsvirt/util/error';
import { defineDocument, type FormatOptions, type ParseOptions } from '../element/index.js';
import { type Secret, type SecretInput, secretShape } from './declaration.js';

export { type Secret, type SecretInput, secretShape } from './declaration.js';
export { type NamedSecret, secretValue } from './value.js';

/** The `<secret>` document. */
export const secretDocument = defineDocument<Secret, SecretInput>('secret', secretShape, {
  errorDomain: ErrorDomain.SECRET,
  // What is for nothing is written without a use.
  defaults(secret) {
    if (secret.usage?.type === 'none') delete secret.usage;
  },
});

/** Read a secret document. Errors: `XML_ERROR`, `XML_DETAIL`. */
export function parseSecret(xml: string, options?: ParseOptions): Secret {
  return secretDocument.parse(xml, options);
}

/** Write a secret document. */
export function formatSecret(secret: Secret, options?: FormatOptions): string {
  return secretDocument.format(secret, options);
}

/** The document for a secret that an application describes. */
export function secretXml(secret: SecretInput): string {
  return secretDocument.build(secret);
}
