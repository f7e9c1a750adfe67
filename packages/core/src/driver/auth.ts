/** One thing that a driver needs to know from the user: libvirt's virConnectCredential, asked. */
export interface CredentialRequest {
  /** One of `ConnectCredentialType`. */
  readonly type: number;
  readonly prompt: string;
  readonly challenge?: string;
  readonly defaultResult?: string;
}

/** The user's answer to the request at the same place of the list. */
export interface Credential {
  readonly result: string;
}
