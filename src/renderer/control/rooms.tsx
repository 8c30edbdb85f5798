import { type ComponentType, lazy } from 'react';
import type { Destination } from '../api/navigation';

/** Which component is a room, or the page of a meeting; each is loaded when it is first opened. */
export const roomViews: Readonly<Record<Destination, ComponentType>> = {
  lead: lazy(async () => ({ default: (await import('../lead/LeadPage')).LeadPage })),
  prepare: lazy(async () => ({ default: (await import('../rooms/prepare/PrepareRoom')).PrepareRoom })),
  tell: lazy(async () => ({ default: (await import('../rooms/tell/TellRoom')).TellRoom })),
  sort: lazy(async () => ({ default: (await import('../rooms/sort/SortRoom')).SortRoom })),
  interpret: lazy(async () => ({
    default: (await import('../rooms/interpret/InterpretRoom')).InterpretRoom,
  })),
  share: lazy(async () => ({ default: (await import('../rooms/share/ShareRoom')).ShareRoom })),
};
