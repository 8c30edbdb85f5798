import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { runtimeKind } from './lib/paths.mjs';

/** Called by electron-builder on the packed folder: shuts the doors that a shipped program does not need. */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const isMac = electronPlatformName === 'darwin';
  const resources = isMac
    ? join(`${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
    : 'resources';
  // It would start any folder given on the command line.
  rmSync(join(appOutDir, resources, 'default_app.asar'), { force: true });
  rmSync(join(appOutDir, 'werkplaats-fallback.json'), { force: true });
  await flipFuses(join(appOutDir, executableName({ isMac, electronPlatformName, packager })), {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: isMac,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    // The test of the packaged program steers it through the inspector; a release has no such door.
    [FuseV1Options.EnableNodeCliInspectArguments]: process.env.WERKPLAATS_RELEASE !== '1',
    ...integrityFuse(electronPlatformName),
  });
}

/** Electron checks the archive against its header on Windows and macOS only. */
const integrityFuse = (platform) =>
  platform === 'linux' || runtimeKind() === 'fallback'
    ? {}
    : { [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true };

function executableName({ isMac, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename;
  if (isMac) return `${name}.app`;
  return electronPlatformName === 'win32' ? `${name}.exe` : packager.executableName;
}
