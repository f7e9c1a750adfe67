import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Credential, CredentialRequest } from '@tsvirt/core';
import type { Session } from './session.js';

/** `ConnectCredentialType` of answers that aren't shown while they are typed. */
const SECRET_TYPES = [5, 7];

/** Asks the user for what a connection wants to know. */
export async function answerCredentials(
  session: Session,
  requests: readonly CredentialRequest[],
): Promise<Credential[]> {
  const answers: Credential[] = [];
  for (const request of requests) {
    const hidden = SECRET_TYPES.includes(request.type);
    session.print(`${request.prompt.replace(/:?\s*$/, '')}: `);
    const reader = createInterface({
      input: session.io.stdin,
      output: hidden ? new Writable({ write: (_chunk, _encoding, done) => done() }) : process.stdout,
      terminal: true,
    });
    try {
      const answer = await reader.question('');
      if (hidden) session.print('\n');
      answers.push({ result: answer === '' ? (request.defaultResult ?? '') : answer });
    } finally {
      reader.close();
    }
  }
  return answers;
}
