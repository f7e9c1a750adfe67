/** What a declaration must be to be taken without libxml2, which knows more about addresses and reserved names. */
const plainPrefix = /^(?!xml)[A-Za-z_][A-Za-z0-9_.-]*$/i;
const plainAddress = /^https?:\/\/(?!www\.w3\.org)[A-Za-z0-9./_~-]+$/;

interface Declaration {
  readonly prefix: string;
  readonly uri: string;
  /** Open elements around the one that it stands at. */
  readonly depth: number;
}

/** The prefixes that are declared where a document is being read. */
export class NamespacesInScope {
  readonly #declared: Declaration[] = [];

  /** Takes `xmlns:PREFIX` of an element with so many open ones around it; false: libxml2 must be asked. */
  declare(attribute: string, uri: string, depth: number): boolean {
    const prefix = attribute.slice('xmlns:'.length);
    if (!attribute.startsWith('xmlns:') || !plainPrefix.test(prefix) || !plainAddress.test(uri)) return false;
    this.#declared.push({ prefix, uri, depth });
    return true;
  }

  /** What a prefix stands for; undefined if nothing says it. */
  lookup(prefix: string): string | undefined {
    return this.#declared.findLast((declared) => declared.prefix === prefix)?.uri;
  }

  /** An element with so many open ones around it has ended. */
  leave(depth: number): void {
    while ((this.#declared.at(-1)?.depth ?? -1) >= depth) this.#declared.pop();
  }
}
