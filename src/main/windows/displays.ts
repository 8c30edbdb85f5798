import type { RoomDisplay } from '@shared/contract/room';
import { type BrowserWindow, type Display, screen } from 'electron';
import { type DisplayFacts, type DisplayKey, findDisplay, isSameSurface } from './displayFacts';

/** The displays of this moment. */
export const readDisplays = (): readonly DisplayFacts[] => screen.getAllDisplays().map(factsOf);

const factsOf = ({ id, label, bounds, workArea }: Display): DisplayFacts => ({
  id,
  name: label,
  bounds,
  workArea,
});

/** The display that a window is on for the greatest part. */
export const displayOf = (window: BrowserWindow): DisplayFacts =>
  factsOf(screen.getDisplayMatching(window.getBounds()));

/** As choices for the room screen. */
export const roomDisplays = (
  displays: readonly DisplayFacts[],
  control: DisplayFacts | undefined,
  remembered: DisplayKey | null,
): readonly RoomDisplay[] => {
  const known = remembered ? findDisplay(displays, { key: remembered, others: [] }) : undefined;
  return displays.map((display) => ({
    id: display.id,
    name: display.name,
    width: display.bounds.width,
    height: display.bounds.height,
    isControl: control !== undefined && isSameSurface(display, control),
    isRemembered: display === known,
  }));
};

/** Calls back at once when a display comes, goes or changes. */
export const watchDisplays = (onChange: () => void): void => {
  screen.on('display-added', onChange);
  screen.on('display-removed', onChange);
  screen.on('display-metrics-changed', onChange);
};
