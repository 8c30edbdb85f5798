import type { App, Session } from 'electron';

/** Turns off what Chromium does on the network by itself. Call before the app is ready. */
export function turnOffBackgroundNetworking(app: App, devServer: string | undefined): void {
  const switches = [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-client-side-phishing-detection',
    'disable-sync',
    'no-pings',
    'dns-prefetch-disable',
    'no-first-run',
  ];
  for (const name of switches) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch(
    'disable-features',
    'OptimizationHints,MediaRouter,AutofillServerCommunication,Translate',
  );
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  // No name can be looked up at all; the development server is on this machine.
  app.commandLine.appendSwitch(
    'host-resolver-rules',
    devServer ? 'MAP * ~NOTFOUND, EXCLUDE localhost' : 'MAP * ~NOTFOUND',
  );
}

/** Cancels every request that does not stay inside the app, and refuses every permission. */
export function keepSessionOffline(session: Session, devServer: string | undefined): void {
  session.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !isInside(details.url, devServer) }),
  );
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

const insideSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:']);

function isInside(address: string, devServer: string | undefined): boolean {
  const url = new URL(address);
  if (insideSchemes.has(url.protocol)) return true;
  return devServer !== undefined && url.host === new URL(devServer).host;
}
