import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SecureServer {
  readonly origin: string;
  /** What it gives, by path; may be changed between requests. Other paths are 404. */
  readonly files: Map<string, Uint8Array>;
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Listens with TLS on a free port of 127.0.0.1, under a certificate that openssl makes on the spot. Lets every page read. */
export async function startSecureServer(): Promise<SecureServer> {
  const files = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const server = createServer(certificate(), ({ url = '/' }, response) => {
    asked.push(url);
    const body = files.get(url);
    response.writeHead(body ? 200 : 404, { 'access-control-allow-origin': '*' }).end(body ?? 'nothing here');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `https://127.0.0.1:${address.port}`,
    files,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'amparo-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const request = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
    ];
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    execFileSync('openssl', [...request, ...subject, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
