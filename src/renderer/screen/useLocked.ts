import { useEffect } from 'react';

/** Everything a browser does by itself is off: menus, dragging files in, and making the page larger. Once per window. */
export const useLocked = (): void => {
  useEffect(() => {
    const never = (event: Event): void => event.preventDefault();
    const zoom = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey) event.preventDefault();
    };
    const keys = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && zoomKeys.has(event.key)) event.preventDefault();
    };
    const refused = ['contextmenu', 'dragstart', 'dragenter', 'dragover', 'drop'] as const;
    for (const name of refused) window.addEventListener(name, never, { capture: true });
    window.addEventListener('wheel', zoom, { capture: true, passive: false });
    window.addEventListener('keydown', keys, { capture: true });
    return () => {
      for (const name of refused) window.removeEventListener(name, never, { capture: true });
      window.removeEventListener('wheel', zoom, { capture: true });
      window.removeEventListener('keydown', keys, { capture: true });
    };
  }, []);
};

const zoomKeys: ReadonlySet<string> = new Set(['+', '=', '-', '_', '0']);
