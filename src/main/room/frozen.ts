import { type SharedAudience, visibleTo } from '@shared/audience';
import type { RoomActivity } from '@shared/domain/room/activity';
import { keysOf } from './pieces';
import type { RoomTools } from './room';
import type { RoomShow, Shown } from './roomShow';
import { meetingLine } from './view/meetingLine';

/** The picture that stays on the room screen while the facilitator does something else. */
export type Frozen = {
  readonly get: (activity: RoomActivity, audience: SharedAudience) => Shown;
  /** Data changed: look, before it is shown again, whether everything in it may still be seen. */
  readonly doubt: () => void;
  readonly forget: () => void;
};

type FrozenTools = Pick<RoomShow, 'activityFor'> & {
  readonly tools: RoomTools;
  readonly seen: Pick<RoomShow, 'all'>;
};

/** Makes the keeper of one frozen picture. It moves only when something that could be seen may be seen no longer. */
export const createFrozen = ({ tools, seen, activityFor }: FrozenTools): Frozen => {
  let kept: { readonly shown: Shown; readonly keys: ReadonlySet<string> } | null = null;
  let isSure = false;
  const keysNow = (activity: RoomActivity, audience: SharedAudience): ReadonlySet<string> => {
    const data = seen.all();
    // Slides need the yes to presenting as well.
    const outlet = activity.type === 'slides' ? 'presentation' : 'screen';
    return data ? keysOf(visibleTo(data, { audience, outlet }), data.participants, audience) : new Set();
  };
  return {
    get: (activity, audience) => {
      if (kept && isSure) return kept.shown;
      const keys = keysNow(activity, audience);
      const isWhole = kept !== null && [...kept.keys].every((key) => keys.has(key));
      const { title, timer } = meetingLine(tools.clock);
      kept =
        kept && isWhole
          ? kept
          : {
              keys,
              shown: {
                activity: activityFor(activity, audience),
                line: kept?.shown.line ?? { title, timer: timer && { ...timer, running: false } },
              },
            };
      isSure = true;
      return kept.shown;
    },
    doubt: () => {
      isSure = false;
    },
    forget: () => {
      kept = null;
      isSure = false;
    },
  };
};
