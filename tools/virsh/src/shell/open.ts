import { type Connect, connectOpen, resolveUri } from '@tsvirt/core';
import { answerCredentials } from './credentials.js';
import type { Session, SessionSettings } from './session.js';

/** Opens the connection that settings ask for. */
export async function openConnection(session: Session, settings: SessionSettings): Promise<Connect> {
  const { uri, readOnly, keepaliveInterval, keepaliveCount } = settings;
  const connection = await connectOpen(await resolveUri(uri, { env: session.io.env }), {
    readOnly,
    ...(session.io.drivers && { drivers: session.io.drivers }),
    auth: (requests) => answerCredentials(session, requests),
  });
  if (keepaliveInterval !== undefined && keepaliveInterval > 0) {
    try {
      await connection.setKeepAlive(keepaliveInterval, keepaliveCount ?? 5);
    } catch {
      session.debug(1, 'the connection has no keepalive\n');
    }
  }
  return connection;
}
