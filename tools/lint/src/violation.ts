/** Something that breaks a rule. */
export interface Violation {
  /** The rule's short name, such as `layer`. */
  readonly rule: string;
  /** The file from the workspace root, with the line where there is one: `packages/core/src/index.ts:3`. */
  readonly where: string;
  /** What is wrong and what would be right. */
  readonly message: string;
}
