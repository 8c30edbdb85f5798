import type { Looking } from '@shared/domain/board/camera';
import { cardMeasures } from '@shared/domain/board/cardSize';
import { useEffect, useMemo, useState } from 'react';

/** Words on cards are at least so large on a screen of 1920×1080, and as much smaller as the screen is. */
const leastWords = 24.5;
const full = { width: 1920, height: 1080 };

/** How near the board is looked at in the room: words that can be read from a chair. */
export const useRoomLook = (): Looking => {
  const unit = useScreenUnit();
  return useMemo(() => {
    const least = (leastWords / cardMeasures.fontSize) * unit;
    return { least, most: least * 1.35 };
  }, [unit]);
};

/** One pixel of a full screen, as --u in the style sheet of the room screen. */
const useScreenUnit = (): number => {
  const [unit, setUnit] = useState(screenUnit);
  useEffect(() => {
    const measure = () => setUnit(screenUnit());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return unit;
};

const screenUnit = (): number => Math.min(window.innerWidth / full.width, window.innerHeight / full.height);
