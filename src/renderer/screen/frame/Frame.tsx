import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { ReadAloud } from '../../speech/ReadAloud';
import { HandPills } from '../hands/HandPills';
import { useViewed } from '../viewContext';
import { ActionBar, type RoomAction } from './ActionBar';
import styles from './Frame.module.css';
import { TimerFace } from './TimerFace';
import { useSpokenTimer } from './useSpokenTimer';

export type FrameProps = {
  readonly title: string;
  readonly actions: readonly RoomAction[];
  readonly children: ReactNode;
  /** What is read aloud, piece by piece, asked when somebody wants to hear it. Without it there is nothing to read. */
  readonly speech?: () => readonly string[];
  /** Who is writing, at the top right. */
  readonly showHands?: boolean;
  /** `middle`: little stands in the middle of the screen. `top`: a list begins at the top. `full`: all the room there is. */
  readonly place?: 'middle' | 'top' | 'full';
  /** A row between the middle and the actions: whose strip is whose. */
  readonly strips?: ReactNode;
};

/**
 * Title, who writes and the time at the top; what it is about in the middle; at most five large actions below. Frozen, only the
 * hand sign works.
 */
export const Frame = (props: FrameProps) => {
  const { title, actions, children, speech, showHands = false, place = 'middle', strips } = props;
  const { frozen } = useViewed().view;
  const spokenTimer = useSpokenTimer();
  return (
    <div className={styles['frame']}>
      <header className={styles['head']} inert={frozen}>
        <div className={styles['title']}>
          {title !== '' && (
            <h1 dir="auto" title={title}>
              {title}
            </h1>
          )}
          {/* Frozen nobody could stop it any more: it stops by itself. */}
          {speech && <ReadAloud key={String(frozen)} pieces={() => [title, ...speech(), spokenTimer()]} />}
        </div>
        {showHands && <HandPills />}
        <TimerFace />
      </header>
      <main
        className={clsx(styles['middle'], styles[place])}
        inert={frozen}
        {...(place === 'full' ? {} : { tabIndex: 0 })}
      >
        <div className={styles['inside']}>{children}</div>
      </main>
      <footer className={styles['foot']}>
        {strips && <div inert={frozen}>{strips}</div>}
        <ActionBar actions={actions} />
      </footer>
    </div>
  );
};
