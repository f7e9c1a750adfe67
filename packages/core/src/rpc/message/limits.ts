/** The bounds of messages, in bytes: libvirt's VIR_NET_MESSAGE_*. */
export const limits = {
  /** A message without its length word. */
  message: 33_554_432,
  /** Length word and header. */
  header: 28,
  string: 4_194_304,
  /** What libvirt puts into one stream message. */
  streamChunk: 262_120,
  files: 32,
} as const;
