import type { RoomState } from '@shared/contract/room';
import { Ellipsis } from 'lucide-react';
import { useCommand } from '../api/useCommand';
import { askRoom, askToOpen } from '../toRoom/askRoom';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import { Menu } from '../ui/Menu';
import styles from './RoomScreenBox.module.css';
import { SlideButtons } from './SlideButtons';
import { useCovers } from './useCovers';

/** Who is there, black and still, and the rest behind a menu; with one display also the way to the other view. */
export const RoomButtons = ({ state }: { state: RoomState }) => {
  const { place, activity, displays } = state;
  if (place.type === 'closed') return <Opening state={state} />;
  return (
    <>
      {activity.type === 'slides' && state.audience !== null && (
        <SlideButtons audience={state.audience} wanted={activity.index} />
      )}
      <div className={styles['company']}>
        <Company audience={state.audience} />
        <More state={state} />
      </div>
      <Covers state={state} />
      {state.stuck && <Reload />}
      {place.type === 'displayGone' && <OtherDisplay />}
      {place.type === 'shown' && displays.length === 1 && <SwitchView />}
    </>
  );
};

/** Who is in the room, and one press to say that it is somebody else: first what would appear and disappear. */
const Company = ({ audience }: Pick<RoomState, 'audience'>) => {
  const t = useT();
  const company = t(audience === null ? 'lead.room.companyUnknown' : `lead.room.company.${audience}`);
  return (
    <Button size="s" className={styles['who'] ?? ''} onPress={() => askRoom({ type: 'company' })}>
      <span>
        {t('lead.room.companyNow', { company })} <b>{t('lead.room.changeCompany')}</b>
      </span>
    </Button>
  );
};

/** After a crash it comes back for the same company, without asking again. */
const Opening = ({ state: { place, audience } }: { state: RoomState }) => {
  const t = useT();
  const open = useCommand('room.open');
  if (place.type === 'closed' && place.because === 'crashed' && audience !== null) {
    return (
      <Button
        className={styles['wide'] ?? ''}
        onPress={() => void open.run({ audience, displayId: null })}
        busy={open.pending}
      >
        {t('lead.room.reopen')}
      </Button>
    );
  }
  return (
    <Button className={styles['wide'] ?? ''} onPress={() => askToOpen()}>
      {t('lead.room.open')}
    </Button>
  );
};

const Covers = ({ state }: { state: RoomState }) => {
  const t = useT();
  const covers = useCovers();
  return (
    <div className={styles['buttons']}>
      <Button
        size="s"
        className={styles['cover'] ?? ''}
        onPress={covers.blank}
        pressed={state.cover === 'blank'}
        disabled={state.cover === 'stopped'}
      >
        {t('lead.room.blank')}
      </Button>
      <Button size="s" className={styles['cover'] ?? ''} onPress={covers.freeze} pressed={state.frozen}>
        {t('lead.room.freeze')}
      </Button>
    </div>
  );
};

const More = ({ state }: { state: RoomState }) => {
  const t = useT();
  const close = useCommand('room.close');
  const several = state.displays.length > 1;
  return (
    <Menu
      label={t('lead.room.more')}
      trigger={<IconButton label={t('lead.room.more')} icon={<Ellipsis />} />}
      actions={[
        ...(several
          ? [
              {
                id: 'display',
                label: t('lead.room.chooseDisplay'),
                onAction: () => askRoom({ type: 'display' }),
              },
            ]
          : []),
        { id: 'strips', label: t('lead.room.strips'), onAction: () => askRoom({ type: 'strips' }) },
        { id: 'close', label: t('lead.room.close'), onAction: () => void close.run({}) },
      ]}
    />
  );
};

const OtherDisplay = () => {
  const t = useT();
  return (
    <Button className={styles['wide'] ?? ''} onPress={() => askRoom({ type: 'display' })}>
      {t('lead.room.chooseDisplay')}
    </Button>
  );
};

const Reload = () => {
  const t = useT();
  const reload = useCommand('room.reload');
  return (
    <Button className={styles['wide'] ?? ''} onPress={() => void reload.run({})}>
      {t('lead.room.reload')}
    </Button>
  );
};

const SwitchView = () => {
  const t = useT();
  const change = useCommand('room.switch');
  return (
    <Button className={styles['wide'] ?? ''} onPress={() => void change.run({})}>
      {t('lead.room.switchTo')} <kbd className={styles['key']}>F9</kbd>
    </Button>
  );
};
