import { safeCell, textWidth } from './width.js';

/** A table as virsh prints it: two spaces between columns, a dashed line below the header. */
export class Table {
  readonly #rows: string[][] = [];

  constructor(...header: readonly string[]) {
    this.#rows.push([...header]);
  }

  /** The rows so far, without the header. */
  get length(): number {
    return this.#rows.length - 1;
  }

  add(...cells: readonly string[]): void {
    this.#rows.push(cells.map(safeCell));
  }

  /** @param header false leaves the header and its line out, as `--quiet` does. */
  format(header = true): string {
    const widths: number[] = [];
    for (const row of header ? this.#rows : this.#rows.slice(1))
      row.forEach((cell, column) => {
        widths[column] = Math.max(widths[column] ?? 0, textWidth(cell));
      });
    const line = (row: readonly string[]): string =>
      row
        .map((cell, column) => {
          const gap = column === row.length - 1 ? 0 : (widths[column] ?? 0) - textWidth(cell) + 2;
          return ` ${cell}${' '.repeat(gap)}`;
        })
        .join('');
    const [head = [], ...body] = this.#rows;
    const dashes = '-'.repeat(widths.reduce((sum, width) => sum + width + 3, 0));
    return [...(header ? [line(head), dashes] : []), ...body.map(line)].map((text) => `${text}\n`).join('');
  }
}
