const DECIMAL = /^\s*[+-]?[0-9]+$/;

/** A whole number within `[min, max]`, decimal; undefined for anything else. */
export function parseWhole(text: string, min: bigint, max: bigint): bigint | undefined {
  if (!DECIMAL.test(text)) return undefined;
  const value = BigInt(text.trim().replace(/^\+/, ''));
  return value < min || value > max ? undefined : value;
}

const DECIMAL_UNITS = ['kb', 'mb', 'gb', 'tb', 'pb', 'eb'];
const BINARY_UNITS = ['k', 'm', 'g', 't', 'p', 'e'];

/** What a suffix multiplies by: `` (the default scale), `b`, `bytes`, `k`/`KiB` (1024), `KB` (1000), …; undefined: unknown. */
export function unitFactor(suffix: string, defaultScale: bigint): bigint | undefined {
  const unit = suffix.toLowerCase();
  if (unit === '') return defaultScale;
  if (unit === 'b' || unit === 'byte' || unit === 'bytes') return 1n;
  const decimal = DECIMAL_UNITS.indexOf(unit);
  if (decimal >= 0) return 1000n ** BigInt(decimal + 1);
  const binary = BINARY_UNITS.indexOf(unit.replace(/^(.)ib$/, '$1'));
  return binary >= 0 ? 1024n ** BigInt(binary + 1) : undefined;
}

/** The outcome of {@link parseScaled}. */
export type ScaledResult =
  | { readonly ok: true; readonly value: bigint }
  | { readonly ok: false; readonly reason?: string };

/** A size with an optional suffix, in bytes. */
export function parseScaled(text: string, defaultScale: bigint, max: bigint): ScaledResult {
  const match = /^\s*\+?([0-9]+)\s*(.*)$/s.exec(text);
  const digits = match?.[1];
  if (digits === undefined) return { ok: false };
  const suffix = match?.[2] ?? '';
  const factor = unitFactor(suffix, defaultScale);
  if (factor === undefined) return { ok: false, reason: `invalid argument: unknown suffix '${suffix}'` };
  const value = BigInt(digits) * factor;
  if (value <= max) return { ok: true, value };
  return BigInt(digits) >= 2n ** 64n
    ? { ok: false }
    : { ok: false, reason: `numerical overflow: value too large: ${digits}${suffix}` };
}
