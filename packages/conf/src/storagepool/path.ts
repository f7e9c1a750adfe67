/**
 * A path without repeated or trailing slashes; exactly two at its start stay, as POSIX leaves their meaning open. A
 * URI is left alone.
 */
export function sanitizePath(path: string): string {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path)) return path;
  const start = /^\/\/(?!\/)/.test(path) ? '/' : '';
  const single = path.replace(/\/{2,}/g, '/');
  return start + (single.length > 1 ? single.replace(/\/$/, '') : single);
}
