import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { giveUp, say } from './say.mjs';

const toRun = [
  ...['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1'],
  ...['libatk-bridge2.0-0', 'libdrm2', 'libxtst6', 'libnotify4'],
];
/** Independent programs that open what the app has exported; and displays. */
const toTest = [
  'libreoffice-writer-nogui',
  'libreoffice-impress-nogui',
  'poppler-utils',
  'libxml2-utils',
  'python3-docx',
  // A display server whose displays can be plugged in and out.
  'xserver-xorg-core',
  'xserver-xorg-video-dummy',
  'x11-xserver-utils',
  'openbox',
];

/** Installs missing Debian packages when it may, else says which command does. */
export function ensureSystemPackages({ forTests }) {
  const wanted = forTests ? [...toRun, ...toTest] : toRun;
  if (process.platform !== 'linux') return sayOtherSystem(forTests);
  if (!isDebian()) {
    return say(
      `This is not Debian: setup cannot check the system libraries. On Debian they are: ${wanted.join(' ')}`,
    );
  }
  const missing = missingPackages(wanted);
  if (missing.length > 0) install(missing);
}

function sayOtherSystem(forTests) {
  if (!forTests) return;
  say(
    `This is ${process.platform}: setup installs nothing outside the project here. The tests that open exports need LibreOffice, poppler,`,
  );
  say('xmllint and python-docx on the path; the virtual display of Linux is not needed.');
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

// \x24 is the dollar sign: dpkg fills these in, not JavaScript.
const dpkgFormat = '\x24{Package} \x24{db:Status-Status}\n';

function missingPackages(wanted) {
  const answer = spawnSync('dpkg-query', ['-W', '-f', dpkgFormat, ...wanted], {
    encoding: 'utf8',
  });
  const present = new Set(
    (answer.stdout ?? '')
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return wanted.filter((name) => !present.has(name));
}

function install(missing) {
  const command = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) {
    giveUp(
      `These system packages are missing, and only root may install them. Run this and try again:\n  sudo sh -c '${command}'`,
    );
  }
  say(`Installing system packages: ${missing.join(' ')}`);
  const result = spawnSync('sh', ['-c', `{ ${command}; } >&2`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0) {
    say((result.stderr ?? '').split('\n').slice(-15).join('\n'));
    giveUp(`apt-get could not install them. Run by hand: ${command}`);
  }
}
