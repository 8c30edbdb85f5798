import { err, ok } from '@shared/result';
import { previewAudience } from '../room/previewAudience';
import type { Room } from '../room/room';
import { withBlank, withFreeze, withHand, withRegions } from '../room/roomState';
import { notFound } from './done';
import type { ActionHandlers, AppQueryHandlers } from './handler';

export const createRoomQueries = (room: Room) =>
  ({
    'room.state': () => ok(room.state()),
    'room.preview': ({ audience }) => {
      const [now, then] = [room.visible(), room.visibleTo(audience)];
      if (!then) return err({ type: 'noWorkshopOpen' });
      return ok(previewAudience({ room, now, then, audience }));
    },
  }) satisfies Partial<AppQueryHandlers>;

export const createRoomActions = (room: Room) => {
  const { window, clock, openDb } = room.tools;
  const change = (work: (setting: ReturnType<Room['setting']>) => ReturnType<Room['setting']>) => {
    room.set(work(room.setting()));
    return ok(null);
  };
  return {
    'room.open': async ({ audience, displayId, activity }) => {
      if (!openDb()) return err({ type: 'noWorkshopOpen' });
      room.setAudience(audience, activity);
      return (await window.open(displayId)) ? ok(null) : notFound;
    },
    'room.close': async () => {
      await window.close();
      return ok(null);
    },
    'room.reload': async () => {
      window.reload();
      return ok(null);
    },
    'room.show': async ({ activity }) => change((setting) => ({ ...setting, activity })),
    'room.setAudience': async ({ audience }) => {
      if (!openDb()) return err({ type: 'noWorkshopOpen' });
      room.setAudience(audience);
      return ok(null);
    },
    'room.blank': async ({ on }) => change((setting) => withBlank(setting, on)),
    'room.freeze': async ({ on }) => change((setting) => withFreeze(setting, on)),
    'room.resume': async () => change((setting) => ({ ...setting, cover: 'none' })),
    'room.switch': async (_, caller) => {
      window.switchView(caller);
      return ok(null);
    },
    'room.setControlHand': async ({ hand }) => {
      if (hand !== null && !room.everyone().some(({ id }) => id === hand)) return notFound;
      change((setting) => ({ ...setting, controlHand: hand }));
      room.tools.changed(['history']);
      return ok(null);
    },
    'room.setRegions': async ({ count }) => change((setting) => withRegions(setting, count)),
    'screen.setHand': async ({ region, hand }) => {
      if (hand !== null && !room.people().some(({ id }) => id === hand)) return err({ type: 'notAllowed' });
      return change((setting) => withHand(setting, region, hand));
    },
    'screen.stop': async () => {
      clock.run(false);
      return change((setting) => ({ ...setting, cover: 'stopped' }));
    },
    'screen.go': async ({ index }) =>
      change((setting) => ({ ...setting, activity: { type: 'slides', index } })),
  } satisfies Partial<ActionHandlers>;
};
