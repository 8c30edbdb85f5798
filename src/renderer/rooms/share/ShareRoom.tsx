import type { SharedAudience } from '@shared/audience';
import type { RoomState } from '@shared/contract/room';
import type { StorylineView } from '@shared/contract/share';
import type { StorylineKey } from '@shared/domain/storyline';
import { useState } from 'react';
import { Loaded } from '../../api/Loaded';
import { goTo } from '../../api/navigation';
import { useQuery } from '../../api/useQuery';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useT } from '../../ui/language';
import { PageHeader } from '../../ui/PageHeader';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Checks } from './Checks';
import { Ledger } from './Ledger';
import { Pages } from './Pages';
import { PartEditor } from './PartEditor';
import { Presenting } from './Presenting';
import { ShareActions } from './ShareActions';
import styles from './ShareRoom.module.css';
import { Stage } from './Stage';
import { StorylineList } from './StorylineList';

const views = ['presentation', 'report'] as const;
export type View = (typeof views)[number];

/** Delen: the storyline, what an audience gets of it as slides and pages, and saving it for exactly them. */
export const ShareRoom = () => {
  const t = useT();
  const [view, setView] = useState<View>('presentation');
  const [audience, setAudience] = useState<SharedAudience>('staff');
  const storyline = useQuery('storyline.get', { audience }, { keepFormer: true });
  const { data: room } = useQuery('room.state', {});
  const shown = slidesShown(room);
  return (
    <div className={styles['room']}>
      <PageHeader
        title={t('common.rooms.share')}
        actions={<ShareActions view={view} audience={audience} onAudience={setAudience} />}
      >
        <SegmentedControl
          label={t('share.views')}
          value={view}
          onChange={setView}
          choices={views.map((id) => ({ id, label: t(`share.${id}`) }))}
        />
      </PageHeader>
      {shown && <Presenting audience={shown.audience} index={shown.index} />}
      <Loaded answer={storyline} lines={6}>
        {(data) => <Columns key={audience} data={data} view={view} audience={audience} />}
      </Loaded>
    </div>
  );
};

type ColumnsProps = {
  readonly data: StorylineView;
  readonly view: View;
  readonly audience: SharedAudience;
};

const Columns = ({ data, view, audience }: ColumnsProps) => {
  const t = useT();
  const [key, setKey] = useState<StorylineKey>('title');
  const item = data.items.find((i) => i.key === key) ?? data.items[0];
  const nothing = data.slides.length === 0 && data.report.sections.length === 0;
  return (
    <div className={styles['columns']}>
      <StorylineList items={data.items} chosen={item?.key ?? 'title'} onChoose={setKey} />
      <div className={styles['stage']}>
        {nothing && (
          <EmptyState action={<Button onPress={() => goTo('interpret')}>{t('share.goInterpret')}</Button>}>
            {t('share.emptyText')}
          </EmptyState>
        )}
        {!nothing && view === 'presentation' && item && (
          <Stage slides={data.slides} item={item} onChoose={setKey} />
        )}
        {!nothing && view === 'report' && <Pages report={data.report} chosen={item?.key ?? 'title'} />}
        {item && <PartEditor key={item.key} item={item} />}
      </div>
      <div className={styles['side']}>
        <Checks checks={data.checks} />
        <Ledger audience={audience} />
      </div>
    </div>
  );
};

/** The slides that the room sees now; null when it sees something else, or nothing. */
const slidesShown = (room: RoomState | undefined) => {
  if (!room || room.place.type === 'closed' || room.audience === null) return null;
  return room.activity.type === 'slides' ? { audience: room.audience, index: room.activity.index } : null;
};
