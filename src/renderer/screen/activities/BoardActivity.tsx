import type { ScreenActivity } from '@shared/contract/screenView';
import { layoutBoard } from '@shared/domain/board/boardLayout';
import type { Hands } from '@shared/domain/room/regions';
import { useEffect, useMemo } from 'react';
import { Spoken } from '../../sorting/Spoken';
import { useSortView } from '../../sorting/useSortView';
import { useT } from '../../ui/language';
import { useViewed } from '../viewContext';
import { resetHands, useHandsState } from './board/handsState';
import { namedPiles } from './board/namedPiles';
import { People } from './board/People';
import { RoomBoard } from './board/RoomBoard';
import styles from './board/RoomBoard.module.css';

export type BoardActivityProps = {
  readonly activity: Extract<ScreenActivity, { type: 'board' }>;
  readonly hands: Hands;
  /** Nothing can be done now: what was in a hand lies back. */
  readonly locked: boolean;
};

/** The piles as everyone in the room sees them: the same board as in Ordenen, for several people at once. */
export const BoardActivity = ({ activity, hands, locked }: BoardActivityProps) => {
  const t = useT();
  const { people: present } = useViewed().view;
  const named = useMemo(() => namedPiles(activity.view, t('sort.room.unnamed')), [activity.view, t]);
  const shown = useSortView(named);
  const layout = useMemo(() => layoutBoard(shown.view, t('sort.loose')), [shown.view, t]);
  const people = useMemo(() => new Map(present.map((person) => [person.id, person])), [present]);
  useEffect(() => resetHands, []);
  useEffect(() => {
    if (locked) resetHands();
  }, [locked]);
  return (
    <People value={people}>
      <div inert={locked} className={styles['board']}>
        <RoomBoard shown={shown} layout={layout} hands={hands} />
      </div>
      <SpokenHere />
    </People>
  );
};

const SpokenHere = () => {
  const t = useT();
  const said = useHandsState((state) => state.said);
  return <Spoken hintId="room-board-hint" hint={t('sort.room.hint')} said={said} />;
};
