import { expect, test } from 'vitest';
import { isNoise } from '../../scripts/lib/commandLine.mjs';

test.each([
  '[6315:1121/225703.017852:ERROR:bus.cc(407)] Failed to connect to the bus: Failed to connect to socket',
  '[15779:1121/230657.367538:ERROR:viz_main_impl.cc(181)] Exiting GPU process due to errors',
  '[1:ERROR:dbus/bus.cc:408] Failed to connect',
  '(electron:42): Gtk-WARNING **: 10:00:00.000: cannot open display',
  'libva error: vaGetDriverNames() failed',
  '',
])('takes away what Chromium says: %s', (line) => {
  expect(isNoise(line)).toBe(true);
});

test.each([
  'Dit bestand is er niet: a.werkplaats.',
  '[let op] Dit is een zin van de app.',
  'Error: something broke',
])('keeps what the app says: %s', (line) => {
  expect(isNoise(line)).toBe(false);
});
