import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { type Protocol, protocol } from 'electron';
import { contentPolicy } from './contentPolicy';

export const appScheme = 'app';
export const appOrigin = 'app://werkplaats';

/** Call before the app is ready: a scheme gets its rights only then. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built screens from `folder` to one session, and nothing outside it. */
export function serveAppScheme(folder: string, own: Protocol): void {
  own.handle(appScheme, async (request) => {
    const file = fileInside(folder, new URL(request.url));
    if (file === undefined) return notFound();
    try {
      const bytes = await readFile(file);
      return new Response(new Uint8Array(bytes), { headers: headersFor(file) });
    } catch {
      return notFound();
    }
  });
}

/** The file that an address points to; undefined when it would lie outside the folder. */
export function fileInside(folder: string, url: URL): string | undefined {
  if (url.host !== 'werkplaats') return undefined;
  const path = decodePath(url.pathname);
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : undefined;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

function headersFor(file: string): Record<string, string> {
  return {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
  };
}

const notFound = (): Response => new Response('Not found', { status: 404 });
