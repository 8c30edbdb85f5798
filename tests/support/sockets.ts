import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Process ids of this process and all that it has started. Linux only. */
export function processTree(pid: number): readonly number[] {
  const children = readdirSync('/proc')
    .map(Number)
    .filter((candidate) => Number.isInteger(candidate) && parentOf(candidate) === pid);
  return [pid, ...children.flatMap(processTree)];
}

function parentOf(pid: number): number | undefined {
  const status = readQuietly(`/proc/${pid}/status`);
  const parent = /^PPid:\s+(\d+)$/m.exec(status)?.[1];
  return parent === undefined ? undefined : Number(parent);
}

/** The network sockets (not the local ones between processes) that these processes hold, as lines of /proc/net. */
export function networkSockets(pids: readonly number[]): readonly string[] {
  const held = new Set(pids.flatMap(socketInodes));
  return ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap((kind) =>
    readQuietly(`/proc/net/${kind}`)
      .split('\n')
      .slice(1)
      .filter((line) => held.has(line.trim().split(/\s+/)[9] ?? ''))
      .map((line) => `${kind} ${line.trim()}`),
  );
}

function socketInodes(pid: number): readonly string[] {
  const folder = `/proc/${pid}/fd`;
  return listQuietly(folder).flatMap((name) => {
    const inode = /^socket:\[(\d+)\]$/.exec(linkQuietly(join(folder, name)))?.[1];
    return inode === undefined ? [] : [inode];
  });
}

/** The sandbox of Chromium filters system calls: mode 2 of seccomp. */
export const isSandboxed = (pid: number): boolean =>
  /^Seccomp:\s+2$/m.test(readQuietly(`/proc/${pid}/status`));

// A process may end while it is looked at.
const readQuietly = (file: string): string => quietly(() => readFileSync(file, 'utf8'), '');
const listQuietly = (folder: string): readonly string[] => quietly(() => readdirSync(folder), []);
const linkQuietly = (file: string): string => quietly(() => readlinkSync(file), '');

function quietly<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
