import type { MeetingView } from '@shared/contract/meeting';
import { type MeetingPlace, partAtHand } from '@shared/domain/room/meeting';
import type { Translate } from '@shared/language/translate';
import { call } from '../api/client';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { useShow } from '../toRoom/useShow';
import { createPressGuard } from '../ui/pressGuard';
import { fittingActivity } from './fitting';

/** What can be done with the meeting that is being held. */
export type Leading = {
  readonly next: () => void;
  /** On, and what fits the next part on the room screen, in one press. */
  readonly nextAndShow: () => void;
  readonly skip: () => void;
  readonly skipAndShow: () => void;
  readonly back: () => void;
  readonly goTo: (place: MeetingPlace) => void;
  readonly run: (running: boolean) => void;
  readonly extend: (minutes: number) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

// One for the window: the button that led on may be another one a moment later.
const [takesOn, takesBack] = [createPressGuard(), createPressGuard()];

export const useLeading = (meeting: MeetingView): Leading => {
  const next = useCommand('meeting.next');
  const back = useCommand('meeting.back');
  const goTo = useCommand('meeting.goTo');
  const run = useCommand('meeting.run');
  const extend = useCommand('meeting.extend');
  const show = useShow();
  const { after, place: from } = meeting;
  const on = async (skip: boolean): Promise<boolean> =>
    takesOn(performance.now()) && (await next.save({ skip, from }));
  const onAndShow = async (skip: boolean): Promise<void> => {
    if (!(await on(skip))) return;
    // Main says which part that is: the programme may have changed meanwhile.
    const held = await call('meeting.get', {});
    if (held.ok && held.value) await show(fittingActivity(held.value.block));
  };
  return {
    next: () => void on(false),
    nextAndShow: () => void onAndShow(false),
    skip: () => void on(true),
    skipAndShow: () => void onAndShow(true),
    back: () => {
      if (takesBack(performance.now())) void back.run({ from });
    },
    goTo: (place) => void goTo.run({ place }),
    run: (running) => void run.run({ running }),
    extend: (minutes) => void extend.run({ minutes }),
    isFirst: meeting.place === 'opening',
    isLast: after === null,
  };
};

/** What a place of the meeting is called. */
export const placeName = (place: MeetingPlace, blocks: MeetingView['blocks'], t: Translate): string => {
  const block = partAtHand({ place }, blocks);
  if (block) return block.title || t(`prepare.methods.${block.method}.name`);
  if (place === 'closing') return t('lead.closing');
  return t(place === 'opening' ? 'lead.opening' : 'lead.gonePart');
};

/** Whether there is a room screen to show something on. */
export const useRoomIsOpen = (): boolean => {
  const { data: state } = useQuery('room.state', {});
  return state !== undefined && state.place.type !== 'closed';
};
