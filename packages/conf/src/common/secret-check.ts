import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';

/** Refuses a `<secret>` unless either its UUID or its usage says which it is. Errors: `XML_ERROR` of that domain. */
export function checkSecretNamed(
  { uuid, usage }: { readonly uuid?: string | undefined; readonly usage?: string | undefined },
  of: string,
  domain: ErrorDomain = ErrorDomain.NONE,
): void {
  if ((uuid === undefined) !== (usage === undefined)) return;
  throw new VirtError(
    ErrorCode.XML_ERROR,
    `XML error: the <secret> of ${of} has either a 'uuid' or a 'usage'`,
    {
      domain,
    },
  );
}
