import { ErrorCode, VirtError } from '@tsvirt/util/error';
import type { Vlan } from './vlan.js';

/** A VLAN without tags, with two native ones or that is no trunk though it must be. Errors: `XML_ERROR`. */
export function checkVlan(vlan: Vlan, context: { readonly of: string }): void {
  const bad = (reason: string) => {
    throw new VirtError(ErrorCode.XML_ERROR, `${context.of}: VLAN: ${reason}`);
  };
  const { tags = [] } = vlan;
  if (tags.length === 0) bad('no tag');
  if (tags.filter((tag) => tag.nativeMode !== undefined).length > 1) bad('more than one native tag');
  if (vlan.trunk === false && (tags.length > 1 || tags[0]?.nativeMode !== undefined))
    bad("trunk='no' with several tags or a native one");
}
