import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a display lies on the desktop; `null` pulls its plug. */
export type DisplayPlace = { readonly x: number; readonly mode: '1920x1080' | '1280x720' } | null;

export type RealDisplays = {
  /** For DISPLAY in the environment of the app. */
  readonly name: string;
  /** Plugs displays in and out, all in one change; those left out stay as they are. At most three: 0, 1 and 2. */
  readonly plug: (places: Readonly<Record<number, DisplayPlace>>) => void;
  readonly stop: () => void;
};

/**
 * An X server with outputs that can be switched on and off while it runs, so that Electron hears of real displays that come and
 * go. Xvfb has one output that always stays; the dummy driver of Xorg has sixteen. Only Linux has this.
 */
export async function startRealDisplays(
  places: Readonly<Record<number, DisplayPlace>>,
): Promise<RealDisplays> {
  const folder = mkdtempSync(join(tmpdir(), 'werkplaats-displays-'));
  writeFileSync(join(folder, 'xorg.conf'), configuration);
  const words = [
    ...['-displayfd', '3', '-config', join(folder, 'xorg.conf'), '-logfile', join(folder, 'log')],
    ...['-noreset', '-ac', '-nolisten', 'tcp', '-novtswitch', '-sharevts'],
  ];
  const server = spawn('Xorg', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = (): void => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', () =>
      reject(new Error('There is no Xorg. Run: node scripts/setup.mjs --for-tests')),
    );
    server.once('exit', (code) => reject(new Error(`Xorg stopped at once (exit code ${code}).`)));
    server.stdio[3]?.once('data', (text) => resolve(String(text).trim()));
  });
  const name = `:${number}`;
  const xrandr = (...options: readonly string[]): void =>
    void execFileSync('xrandr', options, { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' });
  const plug: RealDisplays['plug'] = (next) => {
    xrandr(...Object.entries(next).flatMap(([output, place]) => plugWords(output, place)));
    // The server looks at its outputs again, and says which of them now have something in them.
    xrandr('--query');
  };
  try {
    for (const output of [1, 2]) {
      xrandr('--addmode', `DUMMY${output}`, '1920x1080');
      xrandr('--addmode', `DUMMY${output}`, '1280x720');
    }
    plug(places);
    await startWindowManager(name, folder, server);
  } catch (error) {
    stop();
    throw error;
  }
  return { name, plug, stop };
}

/** A real one: it moves windows by itself when a display goes, and keeps what lies on top on top. */
async function startWindowManager(display: string, folder: string, server: ChildProcess): Promise<void> {
  const started = join(folder, 'started');
  const manager = spawn('openbox', ['--startup', `touch ${started}`], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  });
  server.once('exit', () => manager.kill());
  await new Promise<void>((resolve, reject) => {
    const timer = setInterval(() => {
      if (!existsSync(started)) return;
      clearInterval(timer);
      resolve();
    }, 20);
    const fail = (why: string): void => {
      clearInterval(timer);
      reject(new Error(why));
    };
    manager.once('error', () => fail('There is no openbox. Run: node scripts/setup.mjs --for-tests'));
    manager.once('exit', (code) => fail(`openbox stopped at once (exit code ${code}).`));
  });
}

const plugWords = (output: string, place: DisplayPlace): readonly string[] =>
  place
    ? ['--output', `DUMMY${output}`, '--mode', place.mode, '--pos', `${place.x}x0`]
    : ['--output', `DUMMY${output}`, '--off'];

const configuration = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
  Option "AutoAddGPU" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 262144
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0 - 1000.0
  VertRefresh 5.0 - 200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 6000 1600
  EndSubSection
EndSection
`;
